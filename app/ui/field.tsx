import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes } from "react"
import styles from "./field.module.css"

type Words = { label: string; hint?: ReactNode; problem?: string | undefined }
type Described = { id: string; hint: boolean; problem: boolean }

function describedBy({ id, hint, problem }: Described): string | undefined {
  const ids = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean)
  return ids.length > 0 ? ids.join(" ") : undefined
}

/** Label above, hint under it, what is wrong right above the box, where the eye already is. */
function Around({ id, label, hint, problem, children }: Words & { id: string; children: ReactNode }) {
  return (
    <div className={problem ? styles["wrong"] : styles["field"]}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className={styles["hint"]} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p className={styles["problem"]} id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
      {children}
    </div>
  )
}

type FieldProps = Words & Omit<InputHTMLAttributes<HTMLInputElement>, "name"> & { name: string }

export function Field({ label, hint, problem, id, ...input }: FieldProps) {
  const own = id ?? `field-${input.name}`
  return (
    <Around id={own} label={label} hint={hint} problem={problem}>
      <input
        id={own}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy({ id: own, hint: Boolean(hint), problem: Boolean(problem) })}
        {...input}
      />
    </Around>
  )
}

type SelectProps = Words & Omit<SelectHTMLAttributes<HTMLSelectElement>, "name"> & { name: string }

/** Children are the options. */
export function SelectField({ label, hint, problem, id, ...select }: SelectProps) {
  const own = id ?? `field-${select.name}`
  return (
    <Around id={own} label={label} hint={hint} problem={problem}>
      <select
        id={own}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy({ id: own, hint: Boolean(hint), problem: Boolean(problem) })}
        {...select}
      />
    </Around>
  )
}
