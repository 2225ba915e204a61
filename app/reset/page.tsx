import type { Metadata } from "next"
import { loadFinish, readSearch, type Search } from "@/lib/person/loaders"
import { Button } from "@/ui/button"
import { Page } from "@/ui/sheet"
import { Form } from "@/ui/person/form"
import { NewPassword } from "@/ui/person/new-password"
import { ProblemSummary } from "@/ui/person/problem-summary"
import { UsedLink } from "@/ui/person/used-link"

export const metadata: Metadata = { title: "Choose a new password" }

export default async function Reset({ searchParams }: { searchParams: Search }) {
  const search = await readSearch(searchParams)
  const { token, use, flash } = await loadFinish("reset", search("token"))
  return (
    <Page title="Choose a new password">
      <ProblemSummary flash={flash} />
      {use ? (
        <Form action="/api/v1/reset/password">
          <input type="hidden" name="token" value={token} />
          <NewPassword flash={flash} label="New password" />
          <p>You will be signed out on every other device.</p>
          <Button>Set the new password</Button>
        </Form>
      ) : (
        <UsedLink href="/forgot" again="Ask for a new link" />
      )}
    </Page>
  )
}
