import type { FormFields } from "@/lib/quiz/kinds/gather"

export type { FormFields } from "@/lib/quiz/kinds/gather"

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Told to a form after its answer was filled in from elsewhere, for what is drawn from its fields. */
export const filledEvent = "answerfilled"

/** Whatever QuestionFields put into the form; keys and numbers of the form stand outside. */
const controlsOf = (form: HTMLFormElement) =>
  form.querySelectorAll<Control>("[data-answer] :is(input, select, textarea)")

const isTick = (control: Control): control is HTMLInputElement =>
  control.type === "radio" || control.type === "checkbox"

/** What is filled in now; fields left empty are left out. */
export function readFields(form: HTMLFormElement): FormFields {
  const fields: FormFields = {}
  for (const control of controlsOf(form)) {
    if (control.value === "" || (isTick(control) && !control.checked)) continue
    ;(fields[control.name] ??= []).push(control.value)
  }
  return fields
}

/** Puts an answer into the form. What the server wrote into hidden fields is its own. */
export function fillFields(form: HTMLFormElement, fields: FormFields): void {
  for (const control of controlsOf(form)) {
    const values = fields[control.name] ?? []
    if (isTick(control)) control.checked = values.includes(control.value)
    else if (control.type !== "hidden") control.value = values[0] ?? ""
  }
  form.dispatchEvent(new Event(filledEvent))
}

export function sameFields(one: FormFields, other: FormFields): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(fields: FormFields): [string, string[]][] {
  return Object.entries(fields)
    .map(([name, values]): [string, string[]] => [name, values.toSorted()])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}
