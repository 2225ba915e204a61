import { buildCourse } from "@/lib/course/build"
import { formatProblem } from "@/lib/course/problem"

/** Says every mistake in modules/ at its file, line and column; or, in one line, that there is none. */
async function main(): Promise<number> {
  const started = performance.now()
  const { course, advice } = await buildCourse(process.cwd())
  for (const each of advice) console.log(`advice: ${each.file}:${each.line}:${each.column}  ${each.message}`)
  if (course.problems.length > 0) {
    console.error(course.problems.map(formatProblem).join("\n\n"))
    console.error(`\n${count(course.problems.length, "mistake")} in the course.`)
    return 1
  }
  const lessons = course.modules.reduce((sum, module) => sum + module.lessons.length, 0)
  const parts = [
    count(course.modules.length, "module"),
    `${count(lessons, "lesson")} in two voices`,
    count(Object.keys(course.questions).length, "question"),
    count(Object.keys(course.claims).length, "claim"),
    count(Object.keys(course.sources).length, "source"),
  ]
  const took = Math.round(performance.now() - started)
  console.log(`The course is sound: ${parts.join(", ")}; ${course.hash.slice(0, 12)}; ${took} ms.`)
  return 0
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`

process.exitCode = await main()
