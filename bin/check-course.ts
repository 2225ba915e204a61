import { writeFile } from "node:fs/promises"
import { type Built, buildCourse } from "@/lib/course/build"
import { compileLesson } from "@/lib/course/compile"
import { formatProblem } from "@/lib/course/problem"
import { releaseAll } from "@/lib/course/release"
import { reviewDates } from "@/lib/course/rules/review-dates"

/** Says every mistake in modules/ at its file, line and column; or, in one line, that there is none. */
async function main(): Promise<number> {
  const started = performance.now()
  const built = await buildCourse(process.cwd())
  const dates = reviewDates(built.draft, new Date().toISOString().slice(0, 10))
  for (const { file, line, column, message } of [...built.advice, ...dates.soon]) {
    console.log(`advice: ${file}:${line}:${column}  ${message}`)
  }
  const problems = [...built.course.problems, ...dates.past]
  if (problems.length > 0) {
    console.error(problems.map(formatProblem).join("\n\n"))
    console.error(`\n${count(problems.length, "mistake")} in the course.`)
    return 1
  }
  await Promise.all(textsOf(built).map(compileLesson))
  if (process.argv.includes("--release")) await release(built)
  console.log(`${summary(built)}; ${Math.round(performance.now() - started)} ms.`)
  return 0
}

const textsOf = ({ course }: Built) =>
  course.modules.flatMap(({ lessons }) => lessons.flatMap(({ voices }) => Object.values(voices)))

/** From now on, what is in the course stays. */
async function release({ course, draft }: Built): Promise<void> {
  const released = draft.released.value
  if (!released) return
  await writeFile("modules/released.yaml", releaseAll(course, released))
  console.log("modules/released.yaml now lists everything in the course.")
}

function summary({ course }: Built): string {
  const lessons = course.modules.reduce((sum, module) => sum + module.lessons.length, 0)
  const parts = [
    count(course.modules.length, "module"),
    `${count(lessons, "lesson")} in two voices`,
    count(Object.keys(course.questions).length, "question"),
    count(Object.keys(course.claims).length, "claim"),
    count(Object.keys(course.sources).length, "source"),
  ]
  return `The course is sound: ${parts.join(", ")}; ${course.hash.slice(0, 12)}`
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`

process.exitCode = await main()
