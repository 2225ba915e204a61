import type { Metadata } from "next"
import { LinkButton } from "@/ui/button"
import { KeptLessons } from "@/ui/offline/kept-lessons"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = { title: "No connection" }

/** Stands in for any page that cannot be fetched; its address stays, so that trying again leads there. */
export default function Offline() {
  return (
    <Page title="There is no connection" lead="This page needs one. Some things work without.">
      {/* Without an address of its own it leads to the page that one wanted, with all that was asked of it. */}
      <p>
        <LinkButton href="">Try again</LinkButton>
      </p>
      <section aria-labelledby="works">
        <h2 id="works">What works now</h2>
        <ul>
          <li>
            <a href="/safety">When to get help now</a>: the signs that cannot wait.
          </li>
          <li>Lessons that were opened on this device. They are listed below.</li>
          <li>
            A quiz that you were in: what you answered is kept on this device until it reaches us. Open the
            quiz again once you are connected.
          </li>
        </ul>
      </section>
      <KeptLessons />
    </Page>
  )
}
