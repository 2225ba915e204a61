type Fields = Record<string, unknown>

const text = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value : null)
const list = (value: unknown) => (Array.isArray(value) ? value : text(value) === null ? [] : [value])
const verdicts: Fields = { true: true, false: false }

/** How a plain form says an answer of each kind; null when nothing was filled in. */
const shapes: Record<string, (fields: Fields) => Fields | null> = {
  single: ({ choice }) => (text(choice) === null ? null : { choice }),
  multiple: ({ choices }) => (list(choices).length === 0 ? null : { choices: list(choices) }),
  truefalse: ({ value, reason }) => {
    const verdict = verdicts[text(value) ?? ""] ?? null
    return verdict === null && text(reason) === null ? null : { value: verdict, reason: text(reason) }
  },
  numeric: (fields) => (text(fields["text"]) === null ? null : { text: fields["text"] }),
}

/**
 * The answer among the fields of a form, or as it came in JSON; still to be parsed.
 * @example gatherAnswer({ kind: "single", choice: "kd" }) // { kind: "single", choice: "kd" }
 */
export function gatherAnswer(fields: Fields): unknown {
  if ("answer" in fields) return fields["answer"]
  const kind = String(fields["kind"])
  const shape = Object.hasOwn(shapes, kind) ? shapes[kind] : undefined
  if (!shape) return undefined
  const given = shape(fields)
  return given && { kind, ...given }
}

/** For a schema's preprocess: the same fields, with the answer gathered into `answer`. */
export function withAnswer(fields: unknown): unknown {
  if (typeof fields !== "object" || fields === null) return fields
  return { ...fields, answer: gatherAnswer(fields as Fields) }
}
