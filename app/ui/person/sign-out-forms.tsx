import { Button } from "@/ui/button"
import { Form } from "./form"

export function SignOutEverywhereForm() {
  return (
    <Form action="/api/v1/sign-out/everywhere">
      <Button tone="quiet">Sign out on all my devices</Button>
    </Form>
  )
}
