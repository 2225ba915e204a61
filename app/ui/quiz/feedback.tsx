import type { Explained, WorkingKind } from "@/lib/quiz/schema"
import { Lines } from "./kinds/lines"
import { viewsOf } from "./kinds/views"
import styles from "./feedback.module.css"

type Props = {
  kind: WorkingKind
  explained: Explained
  readAgain: { path: string; title: string } | null
}

/** What was answered, what is right and why, for a question of any kind. Works on the server and in the browser. */
export function Feedback({ kind, explained, readAgain }: Props) {
  const { Review } = viewsOf(kind)
  return (
    <div className={styles["feedback"]}>
      {Review ? <Review explained={explained} /> : <Told explained={explained} />}
      {readAgain ? (
        <p className={styles["again"]}>
          <a href={readAgain.path}>Read it again: {readAgain.title}</a>
        </p>
      ) : null}
    </div>
  )
}

function Told({ explained: { groups, typed, feedback } }: { explained: Explained }) {
  return (
    <>
      <Lines groups={groups} />
      {typed ? <Typed given={typed.given} right={typed.right} /> : null}
      {feedback ? <p>{feedback}</p> : null}
    </>
  )
}

function Typed({ given, right }: { given: string | null; right: string }) {
  return (
    <dl className={styles["typed"]}>
      <div>
        <dt>You wrote</dt>
        <dd>{given ?? "Nothing"}</dd>
      </div>
      <div>
        <dt>Right is</dt>
        <dd>{right}</dd>
      </div>
    </dl>
  )
}
