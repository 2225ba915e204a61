import type { Metadata } from "next"
import { enter } from "@/lib/person/gate"
import { readSearch, type Search } from "@/lib/person/loaders"
import { loadMyAccount } from "@/lib/record/loaders"
import { LinkButton } from "@/ui/button"
import { NameForm, PasswordForm } from "@/ui/person/account-forms"
import { Done } from "@/ui/person/done"
import { ProblemSummary } from "@/ui/person/problem-summary"
import { SignOutEverywhereForm } from "@/ui/person/sign-out-forms"
import { EraseForm } from "@/ui/record/erase-form"
import { ReminderForm } from "@/ui/review/reminder-form"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = { title: "My account" }

export default async function MyAccount({ searchParams }: { searchParams: Search }) {
  const { account, flash, reminders } = await enter(loadMyAccount, "/record/account")
  const done = (await readSearch(searchParams))("done")
  return (
    <Page title="My account" kicker={<a href="/record">My record</a>} lead={account.email} current="record">
      <ProblemSummary flash={flash} />
      {flash ? null : <Done what={done} />}
      <section>
        <h2>Name</h2>
        <NameForm account={account} flash={flash} />
      </section>
      {account.hasPassword ? (
        <section>
          <h2>Password</h2>
          <PasswordForm account={account} flash={flash} />
        </section>
      ) : null}
      {reminders === null ? null : (
        <section>
          <h2>Reminders by mail</h2>
          <ReminderForm on={reminders} />
        </section>
      )}
      <section>
        <h2>Devices</h2>
        <p>For a telephone that was lost, or a computer where you forgot to sign out.</p>
        <SignOutEverywhereForm />
      </section>
      <section>
        <h2>My data</h2>
        <p>One file with everything that is kept about you: what you read, every answer and every result.</p>
        <LinkButton tone="quiet" href="/api/v1/record/export" download>
          Save my data
        </LinkButton>
      </section>
      <section>
        <h2>Erase my account</h2>
        <EraseForm account={account} flash={flash} />
      </section>
    </Page>
  )
}
