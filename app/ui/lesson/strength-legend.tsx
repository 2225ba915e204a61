import { strengths } from "@/lib/course/schema"
import { StrengthMark } from "./strength"
import styles from "./strength-legend.module.css"

/** Where a text shows dots alone: what they mean. */
export function StrengthLegend() {
  return (
    <div className={styles["legend"]}>
      <p>The dots after a sentence say how sure we are of it:</p>
      <ul>
        {strengths.map((strength) => (
          <li key={strength}>
            <StrengthMark strength={strength} />
          </li>
        ))}
      </ul>
    </div>
  )
}
