import type { Course, Signature } from "./schema"

/** none: nobody has signed. current: this very version is signed. earlier: it has changed since the last one. */
export type Signed =
  { kind: "none" } | { kind: "current"; by: Signature[] } | { kind: "earlier"; last: Signature }

/** Who stands by the course as it is now. */
export function signed({ hash, signatures }: Pick<Course, "hash" | "signatures">): Signed {
  const current = signatures.filter(({ version }) => hash.startsWith(version))
  if (current.length > 0) return { kind: "current", by: current }
  const last = signatures.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1)
  return last ? { kind: "earlier", last } : { kind: "none" }
}

const named = ({ name, profession, on }: Signature) => `${name}, ${profession}, on ${on}`

/** The same in a sentence for every page. */
export function signedWords(course: Pick<Course, "hash" | "signatures">): string {
  const state = signed(course)
  if (state.kind === "none") return "Not yet reviewed by a clinician."
  if (state.kind === "current") return `Reviewed by ${state.by.map(named).join("; ")}.`
  return `An earlier version was reviewed by ${named(state.last)}; this one has changed since and is not yet reviewed.`
}
