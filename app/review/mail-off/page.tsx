import type { Metadata } from "next"
import { readSearch, type Search } from "@/lib/person/loaders"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { Form } from "@/ui/person/form"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = { title: "No more reminders" }

/** A button and not the link itself ends them: mail scanners open every link they see. */
export default async function MailOff({ searchParams }: { searchParams: Search }) {
  const search = await readSearch(searchParams)
  return (
    <Page title="No more reminders">
      {search("done") ? (
        <Notice tone="good" role="status">
          <p>You get no more reminders by mail. You can switch them on again in your account.</p>
        </Notice>
      ) : (
        <Form action="/api/v1/review-mail/off">
          <input type="hidden" name="key" value={search("key") ?? ""} />
          <p>Your questions stay as they are; only the mails end.</p>
          <Button>Send me no more reminders</Button>
        </Form>
      )}
    </Page>
  )
}
