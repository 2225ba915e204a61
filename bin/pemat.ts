import { buildCourse } from "@/lib/course/build"
import { houseTarget, type Line, scoreOf, tally } from "@/lib/course/plain/pemat"
import type { PlainLesson } from "@/lib/course/plain/present"

/** Prints how plain the lessons for patients are: a line for each, or with an id the whole sheet of one. */
async function main(): Promise<number> {
  const [wanted] = process.argv.slice(2)
  const { course } = await buildCourse(process.cwd())
  if (!wanted) {
    console.log(course.plain.map(lineOf).join("\n"))
    console.log(
      `\nThe target of the house is ${houseTarget}%; PEMAT has none. One sheet: npm run pemat -- lesson-id`,
    )
    return 0
  }
  const found = course.plain.find(({ lesson }) => lesson === wanted)
  if (found) console.log(sheetOf(found))
  else console.error(`There is no lesson ${wanted}: ${course.plain.map(({ lesson }) => lesson).join(", ")}.`)
  return found ? 0 : 1
}

const signed = ({ rated }: PlainLesson) =>
  rated.by ? `rated by ${rated.by} on ${rated.on}` : "not yet rated"
const grades = ({ grades: { fleschKincaid, smog } }: PlainLesson) =>
  `Flesch-Kincaid ${fleschKincaid.toFixed(1)}, SMOG ${smog.toFixed(1)}`

function lineOf(plain: PlainLesson): string {
  const { agree, of } = tally(plain.pemat.filter(({ by }) => by === "machine"))
  return `${plain.lesson.padEnd(26)} ${grades(plain)}; machine: ${agree} of ${of} agree; ${signed(plain)}`
}

function sheetOf(plain: PlainLesson): string {
  const scales = ["understandability", "actionability"] as const
  return [
    `${plain.file}: ${grades(plain)}; ${signed(plain)}`,
    ...scales.flatMap((scale) => {
      const lines = plain.pemat.filter((line) => line.scale === scale)
      const score = scoreOf(lines)
      const so = score === null ? "nothing judged" : `${Math.round(score)}% of what is judged`
      return [`\n${scale}: ${so}; target of the house ${houseTarget}%`, ...lines.map(itemOf)]
    }),
  ].join("\n")
}

const said = { agree: "agree", disagree: "DISAGREE", none: "does not apply" }

function itemOf({ number, text, by, verdict, reason }: Line): string {
  const judged = verdict === null ? "for a person" : `${said[verdict]} (${by})`
  return `${String(number).padStart(4)}  ${text}: ${judged}.${reason ? ` ${reason}` : ""}`
}

process.exitCode = await main()
