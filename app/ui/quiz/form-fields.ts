import type { Answer } from "@/lib/quiz/schema"

/** The filled-in fields of an answer, as its form names them. */
export type FormFields = Record<string, string[]>

const answerNames = ["choice", "choices", "value", "reason", "text"]

/** What is filled in now; fields left empty are left out. */
export function readFields(form: HTMLFormElement): FormFields {
  const data = new FormData(form)
  const filled = answerNames.map((name) => [name, data.getAll(name).map(String).filter(Boolean)] as const)
  return Object.fromEntries(filled.filter(([, values]) => values.length > 0))
}

/** The same for an answer that the server holds. */
export function fieldsOf(answer: Answer | null): FormFields {
  const { kind: _, ...values } = answer ?? { kind: null }
  const filled = Object.entries(values as Record<string, unknown>).filter(([, value]) => value !== null)
  return Object.fromEntries(
    filled.map(([name, value]) => [name, Array.isArray(value) ? value : [String(value)]]),
  )
}

/** Puts an answer into the form. */
export function fillFields(form: HTMLFormElement, fields: FormFields): void {
  for (const input of form.querySelectorAll("input")) {
    if (!answerNames.includes(input.name)) continue
    const values = fields[input.name] ?? []
    if (input.type === "text") input.value = values[0] ?? ""
    else input.checked = values.includes(input.value)
  }
}

export function sameFields(one: FormFields, other: FormFields): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(fields: FormFields): [string, string[]][] {
  return Object.entries(fields)
    .map(([name, values]): [string, string[]] => [name, values.toSorted()])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}
