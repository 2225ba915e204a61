import { leftField } from "@/lib/quiz/kinds/matching/gather"
import type { PublicChoice } from "@/lib/quiz/schema"
import { Group } from "../group"
import type { FieldsProps } from "../props"
import styles from "./matching.module.css"

/** A, B, C … so that a long right side is known by its letter where a list is too narrow for it. */
const letter = (index: number) => String.fromCodePoint(65 + index)

/** The right sides in full, and a list of them for each left side. */
export function MatchingFields({ question: { lefts, choices }, answer, titleId }: FieldsProps<"matching">) {
  return (
    <Group titleId={titleId} hint="Choose one for each. Some may be left over.">
      <ol className={styles["rights"]}>
        {choices.map(({ id, text }, index) => (
          <li key={id}>
            <b>{letter(index)}</b> <span>{text}</span>
          </li>
        ))}
      </ol>
      {lefts.map((left, index) => (
        <Left
          key={left}
          id={`${titleId}-left-${index + 1}`}
          name={leftField(index + 1)}
          left={left}
          rights={choices}
          chosen={answer?.pairs[String(index + 1)]}
        />
      ))}
    </Group>
  )
}

type LeftProps = {
  id: string
  name: string
  left: string
  rights: PublicChoice[]
  chosen: string | undefined
}

function Left({ id, name, left, rights, chosen }: LeftProps) {
  return (
    <p className={styles["left"]}>
      <label htmlFor={id}>{left}</label>
      <select id={id} name={name} defaultValue={chosen ?? ""}>
        <option value="">Choose …</option>
        {rights.map(({ id: right, text }, index) => (
          <option key={right} value={right}>
            {`${letter(index)}  ${text}`}
          </option>
        ))}
      </select>
    </p>
  )
}
