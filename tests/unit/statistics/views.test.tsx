import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import type { Seal } from "@/lib/attempt/schema"
import { Sum } from "@/lib/statistics/add-up"
import { countSeal } from "@/lib/statistics/count"
import { presentItems, presentQuizzes } from "@/lib/statistics/present"
import { noCertainty } from "@/lib/statistics/schema"
import { CertaintyTable } from "@/ui/statistics/certainty-table"
import { QuizTable } from "@/ui/statistics/quiz-table"
import { Version } from "@/ui/statistics/version"
import { aCourse } from "#tests/support/quiz/course"
import { aSingle } from "#tests/support/quiz/questions"
import { aQuestion, aSeal, aSealOf } from "./seals"

const course = aCourse({ questions: [aSingle()] })
const hash = course.questions["Q1"]!.hash
const wordings = new Map([[hash, aSingle()]])
const times = (n: number, seal: Seal) => Array.from({ length: n }, () => seal)

function countAll(seals: Seal[]) {
  const sum = new Sum()
  for (const seal of seals) sum.add(countSeal(seal))
  return sum.counts
}

/** The cells of a table, row by row, as one reads them. */
const cells = (markup: string) =>
  markup
    .split("<tr")
    .map((row) =>
      [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, cell]) =>
        cell!.replace(/<[^>]*>/g, " ").trim(),
      ),
    )
    .filter((row) => row.length > 0)

it("the start test is taken, and neither passed nor judged", () => {
  const counts = countAll(
    ["pretest/staff", "final/staff"].flatMap((quizId) => [
      ...times(20, aSealOf([1, 1], { quizId })),
      ...times(20, aSealOf([0, 0], { quizId })),
    ]),
  )
  const rows = cells(renderToStaticMarkup(<QuizTable quizzes={presentQuizzes(course, counts, wordings)} />))
  const ends = (title: string) => rows.find(([name]) => name!.startsWith(title))!.slice(1)
  expect(ends("Pretest")).toEqual(["40", "50%", "Not judged", "1.00", "—"])
  expect(ends("Final")).toEqual(["40", "50%", "50%", "1.00", "100%"])
})

describe("a question that 40 were asked", () => {
  const markup = (answered: number) => {
    const paper = (earned: number | null) => aSeal([aQuestion("Q1", { hash, earned, certainty: "sure" })])
    const counts = countAll([...times(answered, paper(1)), ...times(40 - answered, paper(null))])
    return renderToStaticMarkup(<Version item={presentItems(course, counts, wordings)[0]!} />)
  }

  it("and 36 left out shows how many did, and nothing of the four answers", () => {
    expect(markup(4)).toContain("90%")
    expect(markup(4)).toContain("Fewer than 30")
    for (const shown of ["Facility", "Choice tv", "How sure they were"])
      expect(markup(4)).not.toContain(shown)
  })

  it("and 30 answered shows what they chose and how sure they were", () => {
    for (const shown of ["Facility", "Choice tv", "How sure they were"]) expect(markup(30)).toContain(shown)
  })
})

it("certainty is in shares from 30 answers on", () => {
  const certainty = [...[20, 0, 10], ...[29, 0, 0], ...noCertainty().slice(6)]
  expect(cells(renderToStaticMarkup(<CertaintyTable certainty={certainty} />)).slice(1)).toEqual([
    ["Sure", "30", "67%", "0%", "33%"],
    ["Thought so", "Fewer than 30"],
    ["Guessed", "Fewer than 30"],
  ])
})
