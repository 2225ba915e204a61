import type { ProblemCode } from "./problem"

// 64 kB: a hundred times the longest answer we ask for.
export const maxBodyBytes = 64 * 1024

export type Body =
  | { ok: true; isForm: boolean; value: unknown }
  | { ok: false; isForm: boolean; problem: Extract<ProblemCode, "malformed" | "tooLarge"> }

const formType = "application/x-www-form-urlencoded"
const jsonType = "application/json"

export function mediaType(request: Request): string {
  return (request.headers.get("content-type") ?? "").split(";")[0]!.trim().toLowerCase()
}

/** True when a person's browser sent a plain form, and so expects a page back. */
export function isFormPost(request: Request): boolean {
  return mediaType(request) !== jsonType && !(request.headers.get("accept") ?? "").startsWith(jsonType)
}

/** Reads a form or JSON body. In a form a repeated field becomes an array, in the order sent. */
export async function readBody(request: Request, maxBytes = maxBodyBytes): Promise<Body> {
  const isForm = isFormPost(request)
  const text = await readText(request, maxBytes)
  if (!text.ok) return { ok: false, isForm, problem: text.problem }
  const type = mediaType(request)
  if (text.value === "" && type === "") return { ok: true, isForm, value: {} }
  if (type === formType && !/%00|\u0000/.test(text.value))
    return { ok: true, isForm, value: fromForm(text.value) }
  return type === jsonType ? fromJson(text.value) : { ok: false, isForm, problem: "malformed" }
}

function fromForm(text: string): Record<string, string | string[]> {
  const fields = new URLSearchParams(text)
  const entries = [...new Set(fields.keys())].map((name) => {
    const values = fields.getAll(name)
    return [name, values.length === 1 ? values[0]! : values] as const
  })
  return Object.fromEntries(entries)
}

function fromJson(text: string): Body {
  try {
    return { ok: true, isForm: false, value: JSON.parse(text, withoutNul) as unknown }
  } catch {
    return { ok: false, isForm: false, problem: "malformed" }
  }
}

/** No keyboard makes this sign and Postgres stores none: it is refused here, or it would break every query. */
function withoutNul(key: string, value: unknown): unknown {
  if (key.includes("\u0000") || (typeof value === "string" && value.includes("\u0000")))
    throw new SyntaxError("A NUL in a text")
  return value
}

type Text = { ok: true; value: string } | { ok: false; problem: "malformed" | "tooLarge" }

/** Counts while it reads: a declared length may lie or be missing. */
async function readText(request: Request, maxBytes: number): Promise<Text> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return { ok: false, problem: "tooLarge" }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > maxBytes) return { ok: false, problem: "tooLarge" }
    chunks.push(chunk)
  }
  return decode(Buffer.concat(chunks))
}

function decode(bytes: Buffer): Text {
  try {
    return { ok: true, value: new TextDecoder("utf-8", { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false, problem: "malformed" }
  }
}
