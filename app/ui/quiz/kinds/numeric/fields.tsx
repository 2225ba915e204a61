import type { FieldsProps } from "../props"
import styles from "../group.module.css"

export function NumericFields({ question, answer, titleId, problem }: FieldsProps<"numeric">) {
  const id = `${titleId}-number`
  return (
    <p className={styles["number"]}>
      <label htmlFor={id} id={`${id}-label`}>
        Type a number.
      </label>
      {problem ? (
        <strong className={styles["problem"]} id={`${id}-problem`}>
          {problem.words}
        </strong>
      ) : null}
      <span>
        <input
          id={id}
          type="text"
          name="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          defaultValue={problem?.text ?? answer?.text ?? ""}
          aria-labelledby={`${titleId} ${id}-label ${id}-unit`}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
        />
        <span id={`${id}-unit`}>{question.unit}</span>
      </span>
    </p>
  )
}
