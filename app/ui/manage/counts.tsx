import { standings, type RosterFilter, type Standing } from "@/lib/roster/schema"
import { rosterAddress } from "./address"
import { standingWords } from "./standing"
import styles from "./counts.module.css"

type Props = { counts: Record<Standing, number>; filter: RosterFilter }

/** How many there are of each standing; each number leads to its people. */
export function Counts({ counts, filter }: Props) {
  return (
    <ul className={styles["counts"]}>
      {standings.map((standing) => (
        <li key={standing}>
          <a
            href={rosterAddress("/manage", { voice: filter.voice, standing })}
            aria-current={filter.standing === standing ? "true" : undefined}
          >
            <b>{counts[standing]}</b> {standingWords[standing].toLowerCase()}
          </a>
        </li>
      ))}
    </ul>
  )
}
