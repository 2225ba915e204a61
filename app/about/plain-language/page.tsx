import type { Metadata } from "next"
import { loadCourse } from "@/lib/course/loaders"
import { highestGrade } from "@/lib/course/plain/grade"
import { houseTarget } from "@/lib/course/plain/pemat"
import { LessonTable } from "@/ui/plain/lesson-table"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = {
  title: "How we keep it plain",
  description: "How hard each lesson for patients is to read, and what a person still has to judge.",
}

export default async function PlainLanguagePage() {
  const course = await loadCourse()
  return (
    <Page
      wide
      current="about"
      title="How we keep it plain"
      lead={`Patients read short sentences and everyday words. Each change to their lessons is checked, and what is harder than grade ${highestGrade} is refused.`}
    >
      <section aria-labelledby="grade">
        <h2 id="grade">How hard it is to read</h2>
        <p>
          A grade is a school year in the United States; a child of eleven or twelve is in grade 6. Two
          formulas give it. Flesch-Kincaid counts the length of sentences and of words, and is worked out for
          each part of a lesson and each question. SMOG counts long words, and needs thirty sentences, so it
          is worked out for a whole lesson. Names of medicines, such as diazepam, count as short words: there
          is no shorter name to give. For words of the trade there is a list, with the plain word that takes
          their place. The table below gives both grades for whole lessons.
        </p>
        <p>
          A formula cannot tell whether somebody has understood. Nobody has yet tried these lessons out with
          patients.
        </p>
      </section>
      <section aria-labelledby="pemat">
        <h2 id="pemat">How well it can be understood and acted on</h2>
        <p>
          PEMAT is a list of 24 things to look for, made by the US Agency for Healthcare Research and Quality.
          From the text and its headings, lists and pictures a machine can judge some of them. The rest waits
          for a person who reads the lesson and signs. PEMAT has no pass mark. {houseTarget}% is our own
          target.
        </p>
        <LessonTable course={course} />
      </section>
    </Page>
  )
}
