import type { Source } from "../source"

const advice: [pattern: RegExp, say: string][] = [
  [/^any$/, "Say what it is, or `unknown` and parse it."],
  [/^@ts-/, "Make the types true instead of silencing them."],
  [/-disable$/, "Follow the rule, or delete it for everyone."],
  [/^dangerouslySetInnerHTML$/, "Build elements; the content security policy counts on it."],
  [/^RawUnsafe$/, "Use the $queryRaw tagged template, which binds its values."],
  [/^use server$/, "State changes are route handlers made with mutation()."],
  [/./, "A test runs, or it is deleted."],
]

/** Ways around the compiler, the database's quoting, the guard or a failing test. */
export function forbidden(sources: Source[]): string[] {
  return sources.flatMap(({ path, marks }) =>
    marks.map(
      ({ line, what }) =>
        `${path}:${line} has ${what}. ${advice.find(([pattern]) => pattern.test(what))?.[1]}`,
    ),
  )
}
