import type { Metadata } from "next"
import { loadFinish, readSearch, type Search } from "@/lib/person/loaders"
import { Button } from "@/ui/button"
import { Page } from "@/ui/sheet"
import { Form } from "@/ui/person/form"
import { UsedLink } from "@/ui/person/used-link"

export const metadata: Metadata = { title: "Sign in with a link" }

/** A button and not the link itself signs in: mail scanners open every link they see. */
export default async function SignInWithLink({ searchParams }: { searchParams: Search }) {
  const search = await readSearch(searchParams)
  const { token, use } = await loadFinish("signIn", search("token"))
  return (
    <Page title="Sign in with your link">
      {use ? (
        <Form action="/api/v1/sign-in/link">
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="next" value={search("next") ?? ""} />
          <p>Press the button to sign in on this device.</p>
          <Button>Sign in</Button>
        </Form>
      ) : (
        <UsedLink href="/sign-in" again="Ask for a new link" />
      )}
    </Page>
  )
}
