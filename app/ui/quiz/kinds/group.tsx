import { useId, type ReactNode } from "react"
import styles from "./group.module.css"

type Props = { titleId: string; hint: ReactNode; children: ReactNode }

/** Choices that belong together, named by the question and by what to do with them. */
export function Group({ titleId, hint, children }: Props) {
  const hintId = useId()
  return (
    <fieldset className={styles["group"]} aria-labelledby={`${titleId} ${hintId}`}>
      <legend id={hintId}>{hint}</legend>
      {children}
    </fieldset>
  )
}
