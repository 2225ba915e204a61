import type { InputHTMLAttributes, ReactNode } from "react"
import styles from "./choice.module.css"

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & {
  type: "radio" | "checkbox"
  /** Shown once the answer is due: a sign, a word and the reason, never colour alone. */
  verdict?: "right" | "wrong" | undefined
  why?: ReactNode
  children: ReactNode
}

const WORDS = { right: "Right.", wrong: "Not right." }

/** One choice of a question: the whole card can be pressed. */
export function Choice({ verdict, why, children, ...input }: Props) {
  return (
    <div className={styles["choice"]} data-verdict={verdict}>
      <label>
        <input {...input} />
        <span>{children}</span>
      </label>
      {why ? (
        <p className={styles["why"]}>
          {verdict ? <b>{WORDS[verdict]}</b> : null} {why}
        </p>
      ) : null}
    </div>
  )
}
