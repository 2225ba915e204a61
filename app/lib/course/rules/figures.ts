import { drawings } from "../author/drawings"
import { likely } from "../author/likely"
import type { Draft } from "../draft"
import { figureNames, isFigureName } from "@/lib/figure/schema"
import { mentions } from "@/lib/figure/rules"
import { idsOf, type Rule, sayAt, sayOf, writtenLessons } from "./rule"

/** What a figure says rests on claims that exist. */
export const figureClaims: Rule = ({ claims, figures }) => {
  if (!claims.readable) return []
  const names = idsOf(claims)
  return Object.values(figures).flatMap((sheet) =>
    mentions(sheet.value).flatMap(({ id, path }) =>
      names.has(id)
        ? []
        : [sayAt(sheet, path, `There is no claim ${id} in modules/claims.yaml.${likely(id, [...names])}`)],
    ),
  )
}

/** A lesson shows figures and drawings that there are. */
export const lessonFigures: Rule = (draft) =>
  writtenLessons(draft).flatMap(({ source }) => [
    ...source.figures.flatMap((mention) => {
      const message = mention.name ? noFigure(mention.name, draft) : null
      return message ? [sayOf(source, mention, message)] : []
    }),
    ...source.drawings.flatMap((mention) =>
      !mention.name || drawings.some((name) => name === mention.name)
        ? []
        : [
            sayOf(
              source,
              mention,
              `There is no drawing ${mention.name}.${likely(mention.name, [...drawings])}`,
            ),
          ],
    ),
  ])

function noFigure(name: string, { figures }: Draft): string | null {
  if (!isFigureName(name)) return `There is no figure ${name}.${likely(name, figureNames)}`
  return figures[name] ? null : `The figure ${name} has no file modules/figures/${name}.yaml.`
}
