export type Jargon = { offset: number; written: string; instead: string }
export type Find = (text: string) => Jargon[]

/** Finds words of the trade, in small letters or large, with a plain ending: administer, administered. */
export function jargonFinder(instead: Readonly<Record<string, string>>): Find {
  const plain = new Map(Object.entries(instead).map(([term, words]) => [spaced(term), words]))
  if (plain.size === 0) return () => []
  // The longest first, so that "adverse effect" is not taken for "adverse".
  const terms = [...plain.keys()].toSorted((a, b) => b.length - a.length).map(pattern)
  const every = new RegExp(String.raw`(?<![\p{L}-])(${terms.join("|")})(?:e?s|e?d|ing)?(?![\p{L}-])`, "giu")
  return (text) =>
    [...text.matchAll(every)].flatMap((found) => {
      const [offset, written] = [found.index, spaced(found[0])]
      const instead = plain.get(spaced(found[1] ?? "")) ?? ""
      return isExplained(text, offset, instead) ? [] : [{ offset, written, instead }]
    })
}

/** "A fit (a seizure)" teaches the word: the plain one stands beside it, at most 40 letters away. */
const isExplained = (text: string, offset: number, instead: string) =>
  spaced(text.slice(Math.max(0, offset - 40), offset + 60)).includes(spaced(instead))

const spaced = (term: string) => term.toLowerCase().replace(/\s+/g, " ").trim()
const pattern = (term: string) =>
  term.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(" ", String.raw`\s+`)
