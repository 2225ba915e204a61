import type { CohortGain, GroupGain } from "@/lib/gain/schema"
import { smallestGroup } from "@/lib/statistics/schema"
import { percent } from "@/ui/quiz/headline"
import { Table } from "@/ui/table"
import styles from "./gain-table.module.css"

const head = [
  "Began with",
  "Start test",
  "Both tests",
  "No final yet",
  "Before",
  "After",
  "Gain",
  "95% interval",
]

/** One line for all, then one for each form that people began with. */
export function GainTable({ cohorts }: { cohorts: CohortGain[] }) {
  if (!cohorts.some(({ started }) => started > 0))
    return <p>Nobody with an account has taken the start test yet.</p>
  return (
    <Table caption="Gain from start test to final test" captionUnseen head={head}>
      {cohorts.map(({ form, started, finished, figures }) => (
        <tr key={form ?? "all"} data-tabular>
          <th scope="row">{form ? `Form ${form.toUpperCase()}` : "Everybody"}</th>
          <td>{started}</td>
          <td>{finished}</td>
          <td>{started - finished}</td>
          {figures ? <Figures figures={figures} /> : <td colSpan={4}>Too few to report</td>}
        </tr>
      ))}
    </Table>
  )
}

function Figures({ figures: { meanBefore, meanAfter, gain, interval } }: { figures: GroupGain }) {
  return (
    <>
      <td>{percent(meanBefore)}</td>
      <td>{percent(meanAfter)}</td>
      <td>{gain === null ? "Nothing left to gain" : gain.toFixed(2)}</td>
      <td>{interval ? `${interval.low.toFixed(2)} to ${interval.high.toFixed(2)}` : "—"}</td>
    </>
  )
}

/** How to read the figures, and what they cannot say. */
export function HowReckoned() {
  return (
    <section className={styles["how"]}>
      <h2>How to read this</h2>
      <p>
        Before and after are average shares of the points. The gain is the share of what was still to be
        learnt that was learnt: 0.60 means 60% of it (Hake 1998, from the averages of the group). The interval
        says how far chance alone may have moved it. The first final test of each person counts; a second is
        practice.
      </p>
      <p>
        The two tests ask different questions on the same objectives, in two equal forms that change places:
        whoever begins with form A gets form B of the final first. Some questions of the final are also in the
        quizzes of the modules. Nobody was kept from the course to compare with, so a gain shows what went
        along with it, and not that it was the cause.
      </p>
      <p>
        Fewer than {smallestGroup} people are not reported, nor is a form beside one that has fewer. People
        who took the start test and no final are counted, and are in no average.
      </p>
    </section>
  )
}
