import { lessonPath } from "@/lib/course/address"
import { type Scale, scoreOf, tally } from "@/lib/course/plain/pemat"
import type { PlainLesson } from "@/lib/course/plain/present"
import type { Course } from "@/lib/course/schema"
import { day } from "@/ui/day"
import { Table } from "@/ui/table"

const head = ["Lesson", "Flesch-Kincaid grade", "SMOG grade", "PEMAT, by machine", "PEMAT, by a person"]

/** Every lesson for patients: both grades, and how far it has been judged. */
export function LessonTable({ course }: { course: Course }) {
  const plain = new Map(course.plain.map((each) => [each.lesson, each]))
  return (
    <Table caption="The lessons for patients" captionUnseen head={head}>
      {course.modules.flatMap((module) =>
        module.lessons.map(({ id, slug, voices }) => {
          const judged = plain.get(id)
          return judged ? (
            <tr key={id}>
              <th scope="row">
                <a href={lessonPath("patient", module.slug, slug)}>{voices.patient.title}</a>
              </th>
              <Cells judged={judged} />
            </tr>
          ) : null
        }),
      )}
    </Table>
  )
}

function Cells({ judged: { grades, pemat, rated } }: { judged: PlainLesson }) {
  const { agree, of } = tally(pemat.filter(({ by }) => by === "machine"))
  return (
    <>
      <td>{grade(grades.fleschKincaid)}</td>
      <td>{grade(grades.smog)}</td>
      <td>
        {agree} of {of} agree
      </td>
      <td>{rated.by && rated.on ? `${score(pemat)}; ${rated.by}, ${day(rated.on)}` : "Not yet rated"}</td>
    </>
  )
}

/** The formulas go below zero; there is no such school year. */
const grade = (value: number) => (value < 1 ? "below 1" : value.toFixed(1))

/** PEMAT has two scores, and no sum of them. */
function score(pemat: PlainLesson["pemat"]): string {
  const of = (scale: Scale) => Math.round(scoreOf(pemat.filter((line) => line.scale === scale)) ?? 0)
  const open = pemat.filter(({ verdict }) => verdict === null).length
  const both = `to understand ${of("understandability")}%, to act on ${of("actionability")}%`
  return open > 0 ? `${both}, ${open} still open` : both
}
