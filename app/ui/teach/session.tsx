import styles from "./teach.module.css"

const STEPS = [
  [
    "Before",
    "Look through the notes, print the handouts, and check that the room knows where to get help now.",
  ],
  [
    "During",
    "Show the slides on the projector and keep the notes on your own screen. Nobody has to speak about their own body, and nothing is recorded of anybody.",
  ],
  [
    "After",
    "Ask people to say in their own words what they will do and what would make them call. Then hand out the paper.",
  ],
] as const

/** How a session goes, in three lines. */
export function Session() {
  return (
    <section aria-labelledby="session">
      <h2 id="session">How a session goes</h2>
      <dl className={styles["session"]}>
        {STEPS.map(([when, what]) => (
          <div key={when}>
            <dt>{when}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
