import type { Metadata } from "next"
import { loadSignIn, readSearch, type Search } from "@/lib/person/loaders"
import { wordsFor } from "@/lib/web/problem"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { Page } from "@/ui/sheet"
import { Done } from "@/ui/person/done"
import { EmailField } from "@/ui/person/email-field"
import { Form } from "@/ui/person/form"
import { ProblemSummary } from "@/ui/person/problem-summary"

export const metadata: Metadata = { title: "A new password" }

export default async function Forgot({ searchParams }: { searchParams: Search }) {
  const search = await readSearch(searchParams)
  const { flash, mail } = await loadSignIn(undefined)
  return (
    <Page title="A new password">
      <ProblemSummary flash={flash} />
      <Done what={search("done")} />
      {mail ? (
        <Form action="/api/v1/reset">
          <EmailField flash={flash} hint="We send a link there, with which you choose a new password." />
          <Button>Send me the link</Button>
        </Form>
      ) : (
        <Notice>
          <p>{wordsFor("mailOff")}</p>
        </Notice>
      )}
    </Page>
  )
}
