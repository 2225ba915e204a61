import { likely } from "../author/likely"
import type { Draft } from "../draft"
import { claimAnchor, coursePath, finalPath, lessonPath, modulePath, quizPath } from "../address"
import { type Voice, voices } from "../schema"
import { numbered, type Rule, sayOf, writtenLessons, type Written } from "./rule"

/** Pages outside the course that a lesson may lead to. */
const otherPages = ["/", "/course", "/safety", "/sources", "/statements", "/about", "/record"]

/** Links inside the course lead somewhere; links outside are web addresses. */
export const links: Rule = (draft) => {
  const pages = pagesOf(draft)
  return writtenLessons(draft).flatMap((written) =>
    written.source.links.flatMap((link) => {
      const message = brokenLink(link.name, written, pages)
      return message ? [sayOf(written.source, link, message)] : []
    }),
  )
}

/** Addresses, with their anchors where they are known. */
type Pages = Map<string, ReadonlySet<string> | null>

function pagesOf(draft: Draft): Pages {
  const pages: Pages = new Map(otherPages.map((each) => [each, null]))
  for (const voice of voices) pages.set(coursePath(voice), null)
  if (draft.final) for (const voice of voices) pages.set(finalPath(voice), null)
  for (const { folder } of draft.modules) {
    const slug = numbered(folder)?.slug ?? folder
    for (const voice of voices) pages.set(modulePath(voice, slug), null).set(quizPath(voice, slug), null)
  }
  for (const written of writtenLessons(draft)) pages.set(pathOf(written), anchorsOf(written))
  return pages
}

function pathOf({ module, lesson, voice }: Written, as: Voice = voice): string {
  return lessonPath(
    as,
    numbered(module.folder)?.slug ?? module.folder,
    numbered(lesson.folder)?.slug ?? lesson.folder,
  )
}

/** Null for a text that could not be read. */
function anchorsOf({ source }: Written): ReadonlySet<string> | null {
  if (source.body.trim() === "" || source.anchors.length === 0) return null
  return new Set([...source.anchors, ...source.claims.map(({ name }) => claimAnchor(name))])
}

function brokenLink(address: string, written: Written, pages: Pages): string | null {
  if (/^(https:\/\/|mailto:|tel:)/.test(address)) return null
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return "A link begins with https://, mailto:, tel: or /."
  if (!/^[/#]/.test(address))
    return `A link inside the course is written in full, such as ${pathOf(written)}.`
  const [path = "", anchor] = address.split("#", 2)
  const page = path === "" ? pathOf(written) : path
  const anchors = pages.get(page)
  if (anchors === undefined) return `There is no page ${page}.${likely(page, [...pages.keys()])}`
  if (!anchor || !anchors || anchors.has(anchor)) return null
  return `${path === "" ? "This lesson" : `The page ${page}`} has no place called #${anchor}.${likely(anchor, [...anchors])}`
}

/** Pictures lie in public/. */
export const images: Rule = (draft) =>
  writtenLessons(draft).flatMap(({ source }) =>
    source.images.flatMap((image) => {
      if (!image.name || draft.images.has(image.name)) return []
      const message = image.name.startsWith("/")
        ? `There is no picture public${image.name}.${likely(image.name, [...draft.images])}`
        : "A picture lies in public/ and is named from there, such as /figures/nerve.svg."
      return [sayOf(source, image, message)]
    }),
  )
