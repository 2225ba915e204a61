import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { enter } from "@/lib/person/gate"
import { loadGuestWork, readSearch, type Search } from "@/lib/person/loaders"
import { requireAccount } from "@/lib/person/session"
import { safePath } from "@/lib/web/safe-path"
import { Button } from "@/ui/button"
import { Page } from "@/ui/sheet"
import { Row } from "@/ui/person/aside"
import { Form } from "@/ui/person/form"

export const metadata: Metadata = { title: "Was it you?" }

/** Work done on a shared PC may be somebody else's: it is never taken into an account without asking. */
export default async function KeepGuestWork({ searchParams }: { searchParams: Search }) {
  const next = safePath((await readSearch(searchParams))("next"), "/record")
  await enter(requireAccount, next)
  if (!(await loadGuestWork())) redirect(next)
  return (
    <Page title="Was it you?" lead="Something was done on this device before you signed in.">
      <p>Somebody read lessons or answered questions here without an account. Shall it be kept with yours?</p>
      <Form action="/api/v1/account/guest-work">
        <input type="hidden" name="next" value={next} />
        <Row>
          <Button name="mine" value="yes">
            Yes, it was me. Keep it
          </Button>
          <Button name="mine" value="no" tone="quiet">
            No, leave it out
          </Button>
        </Row>
      </Form>
    </Page>
  )
}
