import type { Aids } from "./aids"
import { fleschKincaid, highestGrade, smogNeeds } from "./grade"
import type { Measured } from "./measure"
import type { Verdict } from "./pemat"

/** What a machine knows of a lesson. */
export type Material = Measured & { aids: Aids; /** Words of the trade in it. */ jargon: string[] }
export type Judged = { verdict: Verdict; reason: string }

const agree = (reason: string): Judged => ({ verdict: "agree", reason })
const disagree = (reason: string): Judged => ({ verdict: "disagree", reason })
const none = (reason: string): Judged => ({ verdict: "none", reason })

export function everydayWords({ parts, sentences, grades, jargon }: Material): Judged {
  const worst = Math.max(...parts.map(({ counts }) => fleschKincaid(counts)))
  const smog = sentences.length < smogNeeds ? 0 : grades.smog
  if (jargon.length > 0) return disagree(`It says ${quoted(jargon)}.`)
  const most = `Its hardest part is at grade ${worst.toFixed(1)}, the whole at SMOG ${grades.smog.toFixed(1)}.`
  return Math.max(worst, smog) > highestGrade ? disagree(most) : agree(most)
}

const sum =
  /\b(calculate|add (them )?up|multiply|divide|subtract|how (much|many) .{0,40}\b(all|total)|per ?cent of)\b/i

export function noSums({ sentences }: Material): Judged {
  const asked = sentences.find(({ text }) => sum.test(text))
  return asked ? disagree(`It may ask for a sum: ${quoted([asked.text])}.`) : agree("No sum is asked for.")
}

export const sumsExplained = (material: Material): Judged | null =>
  noSums(material).verdict === "agree" ? none("There are no sums.") : null

/** About a minute of slow reading. */
const longestPart = 150

export function shortParts({ parts }: Material): Judged {
  const longest = parts.toSorted((a, b) => b.counts.words - a.counts.words)[0]
  const words = longest?.counts.words ?? 0
  const reason = `Its longest part${longest?.heading ? ` (${quoted([longest.heading])})` : ""} has ${words} words.`
  return words > longestPart ? disagree(reason) : agree(reason)
}

const stock =
  /^(introduction|background|overview|summary|conclusion|general|more|other|information|details)$/i

export function tellingHeadings({ parts }: Material): Judged {
  const headings = parts.flatMap(({ heading }) => heading ?? [])
  if (headings.length < 2) return disagree("It has fewer than two headings.")
  const empty = headings.filter((each) => stock.test(each.trim()) || !each.trim().includes(" "))
  return empty.length > 0
    ? disagree(`${quoted(empty)} says little.`)
    : agree(`${headings.length} headings, each of two words or more.`)
}

export const summary = ({ aids }: Material): Judged =>
  aids.summary ? agree("It ends with what to remember.") : disagree("It has no <Remember>.")

export const cues = ({ aids }: Material): Judged =>
  aids.lists > 0 || aids.summary ? agree("It has a list or a box.") : disagree("It has no list and no box.")

export const pictures = ({ aids }: Material): Judged =>
  aids.visuals.length > 0
    ? agree(`Pictures and figures: ${aids.visuals.length}.`)
    : disagree("It has no picture, drawing or figure.")

export function captions({ aids: { visuals } }: Material): Judged {
  if (visuals.length === 0) return none("There are no pictures.")
  return visuals.every(({ captioned }) => captioned)
    ? agree("Each has a title or a caption.")
    : disagree("One has no caption.")
}

/** What a phone shows beside each other. */
const mostColumns = 4

export function smallTables({ aids: { tables } }: Material): Judged {
  if (tables.length === 0) return none("There are no tables.")
  const wide = tables.some(
    (columns) => columns.length > mostColumns || columns.some((each) => each.split(/\s+/).length > 4),
  )
  return wide ? disagree("One has many columns or long headings.") : agree("Few columns, short headings.")
}

export const nothingToUse = ({ aids }: Material): Judged | null =>
  aids.tables.length === 0 && aids.visuals.length === 0 ? none("There are no charts or tables.") : null

/** How a sentence begins that tells somebody to do something. */
const verbs =
  "ask bring call change check find get give go keep know lock look make move pick plan press read say see show start stay stop take talk tell think try use wait wrap write"
const order = new RegExp(
  String.raw`^(?:so |then |and |but |first,? |please )?(?:(?:do|don[’']t) (?:not|it|the|this|what)|never|always|${verbs.replaceAll(" ", "|")})\b`,
  "i",
)

/** The story before the first heading is about somebody else. */
const orders = ({ parts }: Material) =>
  parts
    .filter(({ heading }) => heading !== null)
    .flatMap(({ sentences }) => sentences.filter(({ text }) => order.test(text)))

export function anAction(material: Material): Judged {
  const [first] = orders(material)
  return first
    ? agree(`${quoted([first.text])} (line ${first.place.line})`)
    : disagree("No sentence tells what to do.")
}

/** "Patients should" tells somebody else, and "should be taken" nobody. */
const indirect =
  /\b(patients|users) (should|must|need to)\b|\b(should|must) be (taken|used|avoided|kept|stopped|told|asked)\b/i

export function direct(material: Material): Judged {
  if (orders(material).length === 0) return disagree("No sentence tells what to do.")
  const aside = material.sentences.find(({ text }) => indirect.test(text))
  return aside
    ? disagree(`${quoted([aside.text])} speaks of others.`)
    : agree("It says what to do to whoever reads.")
}

const quoted = (words: string[]) => words.map((word) => `“${word}”`).join(", ")
