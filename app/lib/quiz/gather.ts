import { caseForm } from "./kinds/case/gather"
import type { Fields, FormFields, KindForm } from "./kinds/gather"
import { matchingForm } from "./kinds/matching/gather"
import { multipleForm } from "./kinds/multiple/gather"
import { numericForm } from "./kinds/numeric/gather"
import { orderingForm } from "./kinds/ordering/gather"
import { shortForm } from "./kinds/short/gather"
import { singleForm } from "./kinds/single/gather"
import { truefalseForm } from "./kinds/truefalse/gather"
import type { Answer, WorkingKind } from "./schema"

/** How a form says an answer of each kind: one line each. */
const forms: { [K in WorkingKind]: KindForm<K> } = {
  single: singleForm,
  multiple: multipleForm,
  truefalse: truefalseForm,
  numeric: numericForm,
  ordering: orderingForm,
  matching: matchingForm,
  short: shortForm,
  case: caseForm,
}

const formOf = (kind: string): KindForm<WorkingKind> | null =>
  Object.hasOwn(forms, kind) ? forms[kind as WorkingKind] : null

/** True for a kind whose answer is sent by pressing a button, never while it is being filled in. */
export const isPressed = (kind: string): boolean => formOf(kind)?.pressed ?? false

/** The answer in the fields of its form; no fields for none. */
export const scatterAnswer = (answer: Answer | null): FormFields =>
  answer === null ? {} : (formOf(answer.kind)?.scatter(answer as never) ?? {})

/**
 * The answer among the fields of a form, or as it came in JSON; still to be parsed.
 * @example gatherAnswer({ kind: "single", choice: "kd" }) // { kind: "single", choice: "kd" }
 */
export function gatherAnswer(fields: Fields): unknown {
  if ("answer" in fields) return fields["answer"]
  const kind = String(fields["kind"])
  const form = formOf(kind)
  if (!form) return undefined
  const given = form.gather(fields)
  return given && { kind, ...given }
}

/** For a schema's preprocess: the same fields, with the answer gathered into `answer`. */
export function withAnswer(fields: unknown): unknown {
  if (typeof fields !== "object" || fields === null) return fields
  return { ...fields, answer: gatherAnswer(fields as Fields) }
}
