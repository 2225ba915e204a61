import type { PlanFile, Signs } from "@/lib/figure/plan/schema"
import styles from "./sheet.module.css"

/** What stands on every plan: when to look again, what to ask, and when to get help now. */
export function Foot({ page }: { page: PlanFile["page"] }) {
  const { follow, questions, now, soon, tablet } = page
  return (
    <>
      <div className={styles["next"]}>
        <p>
          {follow.day} <span className={styles["blank"]} /> {follow.person}{" "}
          <span className={styles["blank"]} />
        </p>
        <div>
          <h5>{questions.title}</h5>
          <ol>
            {questions.list.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </div>
      </div>
      <div className={styles["red"]}>
        <Heading {...now} />
        <p>{now.lead}</p>
        <ul>
          {now.list.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        <Heading {...soon} />
        <p>
          {soon.lead} {soon.list.join("; ")}.
        </p>
        <p className={styles["tablet"]}>{tablet}</p>
      </div>
    </>
  )
}

function Heading({ title, numbers }: Signs) {
  return (
    <h5>
      {title}:{" "}
      <span data-only="uk">
        <span data-only="both">in the UK </span>
        {numbers.uk}
      </span>
      <span data-only="both">; </span>
      <span data-only="us">
        <span data-only="both">in the US </span>
        {numbers.us}
      </span>
    </h5>
  )
}
