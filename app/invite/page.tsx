import type { Metadata } from "next"
import { enter } from "@/lib/person/gate"
import { loadInviting, readSearch, type Search } from "@/lib/person/loaders"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { Page } from "@/ui/sheet"
import { Copy } from "@/ui/person/aside"
import { EmailField } from "@/ui/person/email-field"
import { Form } from "@/ui/person/form"
import { ProblemSummary } from "@/ui/person/problem-summary"
import { RoleSelect } from "@/ui/person/standing-forms"

export const metadata: Metadata = { title: "Invite somebody" }

export default async function Invite({ searchParams }: { searchParams: Search }) {
  const { roles, link, flash } = await enter(loadInviting, "/invite")
  const done = (await readSearch(searchParams))("done")
  return (
    <Page title="Invite somebody" current="manage" kicker={<a href="/manage">Who has done it</a>}>
      <ProblemSummary flash={flash} />
      {done === "mailed" ? (
        <Notice tone="good" role="status">
          <p>The invitation is on its way. Its link works once, for seven days.</p>
        </Notice>
      ) : null}
      {done === "made" && link ? (
        <Notice tone="good" role="status" title="Give them this link. It is shown only now.">
          <Copy>{link}</Copy>
          <p>It works once, for seven days.</p>
        </Notice>
      ) : null}
      <Form action="/api/v1/invitations">
        <EmailField flash={flash} label="Their e-mail address" autoComplete="off" />
        <RoleSelect choices={roles} now="learner" />
        <Button>Invite</Button>
      </Form>
    </Page>
  )
}
