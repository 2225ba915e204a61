import type { Problem } from "../problem"
import { checkRegion } from "./check-region"
import { componentNames, components } from "./components"
import { attributeOf, type Element } from "./element"
import { problemAt, type SourceFile } from "./file"
import { likely } from "./likely"

/** Says what is wrong with one component of a lesson and its attributes. */
export function checkElement(file: SourceFile, element: Element, content: string): Problem[] {
  const place = element.position?.start ?? { line: 1, column: 1 }
  const say = (message: string) => problemAt(file, place, message)
  const name = element.name ?? ""
  const component = Object.hasOwn(components, name) ? components[name] : undefined
  if (!component) return [say(`There is no component <${name}>.${likely(name, componentNames)}`)]

  const known = [...component.required, ...component.optional]
  const strange = element.attributes.flatMap((attribute) => {
    if (
      attribute.type !== "mdxJsxAttribute" ||
      (attribute.value !== null && typeof attribute.value === "object")
    )
      return [say(`The values of <${name}> are texts in quotes, not code in curly brackets.`)]
    if (known.includes(attribute.name)) return []
    return [say(`<${name}> has no "${attribute.name}".${likely(attribute.name, known)}`)]
  })
  const absent = component.required.filter(
    (each) => strange.length === 0 && !attributeOf(element, each)?.trim(),
  )
  const region = name === "Region" ? checkRegion(attributeOf(element, "only") ?? "", content) : null
  const empty = name === "Claim" && content.trim() === ""
  return [
    ...strange,
    ...absent.map((each) => say(absence(name, each))),
    ...(region ? [say(region)] : []),
    ...(empty ? [say("<Claim> is empty: put the sentence that it supports inside.")] : []),
  ]
}

function absence(name: string, attribute: string): string {
  return attribute === "alt"
    ? "The picture has no words for people who cannot see it: give <Figure> an alt."
    : `<${name}> needs ${attribute}="…".`
}
