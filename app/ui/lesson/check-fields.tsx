import dynamic from "next/dynamic"
import type { Explained, ExplainedChoice, PublicChoice, PublicQuestion } from "@/lib/quiz/schema"
import { Choice } from "@/ui/choice"
import styles from "./check.module.css"

type Props = { question: PublicQuestion; explained: Explained | null }

/** The fields of a question, by kind; once it is explained, with the reasons inside the choices. */
export function CheckFields({ question, explained }: Props) {
  switch (question.kind) {
    case "single":
    case "multiple":
      return <ChoiceFields question={question} explained={explained} />
    case "truefalse":
      return <TrueFalseFields question={question} explained={explained} />
    case "numeric":
      return <NumberField question={question} explained={explained} />
    default:
      return <OtherFields question={question} explained={explained} />
  }
}

/** Any other kind; fetched only where a lesson ends with one. */
const OtherFields = dynamic(() => import("./other-fields").then((file) => file.OtherFields))

function ChoiceFields({ question, explained }: Of<"single" | "multiple">) {
  const several = question.kind === "multiple"
  return (
    <Group
      legend={question.stem}
      hint={several ? "Choose all that are right." : undefined}
      type={several ? "checkbox" : "radio"}
      name={several ? "choices" : "choice"}
      choices={question.choices}
      told={explained?.groups[0]?.choices}
    />
  )
}

const VERDICTS: PublicChoice[] = [
  { id: "true", text: "True" },
  { id: "false", text: "False" },
]

type Of<K extends PublicQuestion["kind"]> = {
  question: Extract<PublicQuestion, { kind: K }>
  explained: Explained | null
}

function TrueFalseFields({ question, explained }: Of<"truefalse">) {
  const [verdict, reasons] = explained?.groups ?? []
  return (
    <>
      <Group legend={question.stem} type="radio" name="value" choices={VERDICTS} told={verdict?.choices} />
      <Group
        legend="Because"
        type="radio"
        name="reason"
        choices={question.choices}
        told={reasons?.choices}
        small
      />
    </>
  )
}

function NumberField({ question, explained }: Of<"numeric">) {
  return (
    <div className={styles["number"]}>
      <label htmlFor="check-number" className={styles["stem"]}>
        {question.stem}
      </label>
      <p>
        <input id="check-number" name="text" inputMode="decimal" autoComplete="off" maxLength={40} />{" "}
        {question.unit}
      </p>
      {explained ? (
        <p className={styles["typed"]}>
          {explained.feedback} {explained.typed ? `The answer: ${explained.typed.right}.` : null}
        </p>
      ) : null}
    </div>
  )
}

type GroupProps = {
  legend: string
  hint?: string | undefined
  type: "radio" | "checkbox"
  name: string
  choices: PublicChoice[]
  told: ExplainedChoice[] | undefined
  small?: boolean
}

function Group({ legend, hint, type, name, choices, told, small = false }: GroupProps) {
  return (
    <fieldset className={styles["group"]}>
      <legend className={small ? styles["substem"] : styles["stem"]}>{legend}</legend>
      {hint ? <p className={styles["hint"]}>{hint}</p> : null}
      {choices.map(({ id, text }) => {
        const one = told?.find((each) => each.id === id)
        // What was chosen, and what would have been right; the other reasons stay out of the way.
        const shown = one && (one.chosen || one.right) ? one : undefined
        return (
          <Choice
            key={id}
            type={type}
            name={name}
            value={id}
            verdict={shown && (shown.right ? "right" : "wrong")}
            why={shown?.feedback}
          >
            {text}
          </Choice>
        )
      })}
    </fieldset>
  )
}
