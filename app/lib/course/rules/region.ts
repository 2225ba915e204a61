import { toString } from "mdast-util-to-string"
import { visit } from "unist-util-visit"
import { attributeOf, isElement } from "../author/element"
import { problemAt, type SourceFile } from "../author/file"
import { parseMarkdown } from "../author/markdown"
import type { Problem } from "../problem"
import { type Rule, writtenLessons } from "./rule"

type Country = { other: string; foreign: RegExp }

/** Words that belong to one country alone: law, numbers, names and bodies. */
const countries: Record<string, Country> = {
  uk: {
    other: "us",
    foreign: /\b911\b|\bER\b|\bacetaminophen\b|\bTylenol\b|\bFDA\b|\bMedWatch\b|\bSchedule IV\b|\bDEA\b/,
  },
  us: {
    other: "uk",
    foreign:
      /\b999\b|\b111\b|A&(?:amp;)?E\b|\bGPs?\b|\bparacetamol\b|\bMHRA\b|\bNICE\b|\bNHS\b|\bYellow Card\b|\bSchedule 4\b/,
  },
}

/** What holds in one country never speaks of the other's law, numbers or names: the two stand side by side. */
export const regions: Rule = (draft) =>
  writtenLessons(draft).flatMap(({ source }) => blendedIn(source.file, source.body))

function blendedIn(file: SourceFile, body: string): Problem[] {
  const { tree } = parseMarkdown(file, body)
  const problems: Problem[] = []
  if (!tree) return problems
  visit(tree, (node) => {
    if (!isElement(node) || node.name !== "Region") return
    const place = node.position?.start ?? { line: 1, column: 1 }
    const only = attributeOf(node, "only") ?? ""
    const country = Object.hasOwn(countries, only) ? countries[only] : undefined
    if (!country) {
      problems.push(problemAt(file, place, '<Region> is for one country: only="uk" or only="us".'))
      return
    }
    const found = country.foreign.exec(toString(node))
    if (found)
      problems.push(
        problemAt(
          file,
          place,
          `“${found[0]}” does not belong to ${only.toUpperCase()} readers: put it into <Region only="${country.other}">.`,
        ),
      )
  })
  return problems
}
