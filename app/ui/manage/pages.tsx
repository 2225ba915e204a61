import type { RosterPage } from "@/lib/roster/rules"
import type { RosterFilter } from "@/lib/roster/schema"
import { LinkButton } from "@/ui/button"
import { rosterAddress } from "./address"
import styles from "./pages.module.css"

/** The way through a long list; nothing when it fits on one page. */
export function Pages({ found, filter }: { found: RosterPage; filter: RosterFilter }) {
  if (found.pages === 1) return null
  const to = (page: number) => rosterAddress("/manage", { ...filter, page })
  return (
    <nav className={styles["pages"]} aria-label="Pages of this list">
      {found.page > 1 ? (
        <LinkButton tone="quiet" small href={to(found.page - 1)}>
          Before
        </LinkButton>
      ) : null}
      <span>
        Page {found.page} of {found.pages}
      </span>
      {found.page < found.pages ? (
        <LinkButton tone="quiet" small href={to(found.page + 1)}>
          Next
        </LinkButton>
      ) : null}
    </nav>
  )
}
