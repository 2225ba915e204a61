import type { Voice } from "@/lib/course/schema"
import { type LadderFile, rungs } from "@/lib/figure/ladder/schema"
import styles from "./ladder.module.css"

/** The ladder as the evidence has it: each rung with what stands on it. */
export function Rungs({ figure, voice }: { figure: LadderFile; voice: Voice }) {
  return (
    <ol className={styles["ladder"]}>
      {rungs.map((id) => (
        <li key={id} className={styles["rung"]}>
          <h4>{figure.rungs[id].name[voice]}</h4>
          <p>{figure.rungs[id].means[voice]}</p>
          <ul>
            {figure.approaches[voice]
              .filter(({ rung }) => rung === id)
              .map(({ id: key, name, pain, size, certainty, with: also }) => (
                <li key={key}>
                  <b>{name}</b> ({pain.toLowerCase()}). {size} {certainty ? `Certainty: ${certainty}.` : null}{" "}
                  {also}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
