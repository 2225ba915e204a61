import type { z } from "zod"
import type { Problem } from "../problem"
import { type SourceFile, problemAt } from "./file"
import { likely, list, nearest } from "./likely"
import { keysAt, valueAt } from "./shape"
import { meaningOf } from "./meaning"
import type { Locate, Path } from "./yaml"

type Issue = z.core.$ZodIssue

/** Stands for "this schema has no words of its own", so that a sentence is made here. */
const unsaid = ""

type Where = { file: SourceFile; locate: Locate; /** The path of the value in its file. */ base: Path }

export type Checked<T> = { value: T | null; problems: Problem[] }

/** Parses a value, and says each mistake in a sentence at its place. */
export function checkShape<T>(schema: z.ZodType<T>, value: unknown, where: Where): Checked<T> {
  const parsed = schema.safeParse(value, { error: () => unsaid })
  if (parsed.success) return { value: parsed.data, problems: [] }
  const context = { schema, value, ...where }
  const slips = new Set(parsed.error.issues.flatMap((issue) => misspelt(issue, context)))
  const issues = parsed.error.issues.filter((issue) => !slips.has(pathText(issue.path)))
  return { value: null, problems: issues.flatMap((issue) => explain(issue, context)) }
}

type Context = Where & { schema: z.ZodType; value: unknown }

const pathText = (path: Path) => path.map(String).join("\n")

/** The keys that were meant by misspelt ones. That they are missing need not be said again. */
function misspelt(issue: Issue, context: Context): string[] {
  if (issue.code !== "unrecognized_keys") return []
  const known = keysAt(context.schema, context.value, issue.path)
  return issue.keys.flatMap((key) => {
    const meant = nearest(key, known)
    return meant ? [pathText([...issue.path, meant])] : []
  })
}

function explain(issue: Issue, context: Context): Problem[] {
  const { file, locate, base } = context
  const say = (path: Path, part: "key" | "value", message: string) =>
    problemAt(file, locate([...base, ...path], part), message)
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(context.schema, context.value, issue.path)
    return issue.keys.map((key) =>
      say([...issue.path, key], "key", `There is no key "${key}" here.${likely(key, known)}`),
    )
  }
  const value = valueAt(context.value, issue.path)
  if (value === undefined) return [say(issue.path, "value", missing(issue))]
  // What is wrong with a list as a whole is shown at its name.
  const part = typeof value === "object" && value !== null ? "key" : "value"
  return [say(issue.path, part, issue.message === unsaid ? wrong(issue, context.value) : named(issue))]
}

function missing(issue: Issue): string {
  const name = nameOf(issue.path)
  const meaning = meaningOf(name)
  return `"${name}" is missing${meaning ? `: ${meaning}` : ""}.`
}

/** A sentence of the schema, with the key it speaks of. */
function named(issue: Issue): string {
  const name = nameOf(issue.path)
  return issue.code === "custom" || !name ? issue.message : `${name}: ${issue.message}`
}

function wrong(issue: Issue, whole: unknown): string {
  const subject = nameOf(issue.path) ? `"${nameOf(issue.path)}"` : "This"
  const value = valueAt(whole, issue.path)
  switch (issue.code) {
    case "invalid_type":
      return `${subject} has to be ${kinds[issue.expected] ?? issue.expected}, but here it is ${said(value)}.`
    case "invalid_value":
      return oneOf(subject, value, issue.values.map(String))
    case "invalid_union":
      return oneOf(subject, value, optionsOf(issue))
    case "too_small":
      return `${subject} needs at least ${issue.minimum}${issue.origin === "array" ? " entries" : ""}.`
    case "too_big":
      return `${subject} can be at most ${issue.maximum}.`
    case "invalid_key":
      return `"${nameOf(issue.path)}" cannot be a name here: letters, digits and single hyphens only.`
    default:
      return `${subject} is not written as it has to be.`
  }
}

function oneOf(subject: string, value: unknown, names: string[]): string {
  if (names.length === 0) return `${subject} cannot be ${said(value)}.`
  if (typeof value !== "string") return `${subject} has to be ${list(names)}, but here it is ${said(value)}.`
  return `${subject} cannot be "${value}".${likely(value, names)}`
}

function optionsOf(issue: z.core.$ZodIssueInvalidUnion): string[] {
  return "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
}

const kinds: Record<string, string> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list (lines that begin with a dash)",
  object: "a group of keys",
  record: "a group of keys",
}

function said(value: unknown): string {
  if (value === null) return "empty"
  if (Array.isArray(value)) return "a list"
  if (typeof value === "object") return "a group of keys"
  if (typeof value === "string") return `the text "${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`
  return `${typeof value === "number" ? "the number " : ""}${String(value)}${typeof value === "number" ? " (put it in quotes to make it text)" : ""}`
}

/** The last key of a path; an entry of a list has the name of its list. */
function nameOf(path: Path): string {
  return String(path.findLast((step) => typeof step === "string") ?? "")
}
