import { longest } from "@/lib/quiz/kinds/short/gather"
import type { FieldsProps } from "../props"
import styles from "./short.module.css"

/** Room for a few sentences. */
export function ShortFields({ question: { counts }, answer, titleId }: FieldsProps<"short">) {
  const id = `${titleId}-text`
  return (
    <p className={styles["short"]}>
      <label htmlFor={id} id={`${id}-label`}>
        Write it in your own words.
      </label>
      <span id={`${id}-hint`}>
        {counts
          ? "The points that a good answer makes are counted."
          : "You see a model answer beside yours afterwards. It does not count towards a result."}{" "}
        Up to {longest.toLocaleString("en-GB")} characters; no names of patients, please.
      </span>
      <textarea
        id={id}
        name="text"
        rows={5}
        maxLength={longest}
        defaultValue={answer?.text ?? ""}
        aria-labelledby={`${titleId} ${id}-label`}
        aria-describedby={`${id}-hint`}
      />
    </p>
  )
}
