import type { Metadata } from "next"
import { loadCourse } from "@/lib/course/loaders"
import { signedWords } from "@/lib/course/signed"
import { strengths, type Strength } from "@/lib/course/schema"
import { StrengthMark } from "@/ui/lesson/strength"
import { Notice } from "@/ui/notice"
import { Page } from "@/ui/sheet"
import { Table } from "@/ui/table"
import { Ways } from "@/ui/ways"

export const metadata: Metadata = { title: "About Backwise" }

const MEANINGS: Record<Strength, string> = {
  well: "Good trials, reviews or official labels say so, and nothing we found says otherwise.",
  some: "There is evidence, but it is small, old, indirect or from one place.",
  weak: "Studies are poor, or they disagree.",
  unknown: "Nobody has looked, or nobody can tell yet.",
}

const CHECKS = [
  {
    href: "/statements",
    name: "Sentence by sentence",
    note: "The leaflet that the course began with, and how the evidence stands to each statement of it.",
  },
  { href: "/sources", name: "Claims and sources", note: "Every claim, and every publication behind it." },
  {
    href: "/about/plain-language",
    name: "How we keep it plain",
    note: "How easy the lessons for patients are to read.",
  },
]

export default async function AboutPage() {
  const course = await loadCourse()
  return (
    <Page
      current="about"
      title="About Backwise"
      lead="A course on diazepam for back pain: what it does, what it risks, and what else helps. Written twice, for staff and for patients."
    >
      <Notice tone="caution" title="Education, not medical advice">
        <p>
          Backwise cannot know your case. Do not start, change or stop a medicine because of it. If you take
          diazepam every day, do not stop all at once: speak to a prescriber or a pharmacist first.{" "}
          <a href="/safety">When to get help now</a>
        </p>
      </Notice>
      <section aria-labelledby="reviewed">
        <h2 id="reviewed">Who has reviewed it</h2>
        <p>
          {signedWords(course)} Before it is used with staff or patients, a clinician or pharmacist has to
          sign this version of it: <code>{course.hash.slice(0, 12)}</code> in the file{" "}
          <code>modules/signoff.yaml</code>.
        </p>
        <p>
          Each claim names the publications it rests on and the day it was last checked. A few rest on copies,
          on reports or on general knowledge, and say so.
        </p>
        <Ways ways={CHECKS} />
      </section>
      <section aria-labelledby="marks">
        <h2 id="marks">How sure we are</h2>
        <p>
          A mark stands after each sentence that makes a claim. No claim has four dots: nothing here is
          certain.
        </p>
        <Table caption="What the marks mean" captionUnseen head={["Mark", "What it means"]}>
          {strengths.map((strength) => (
            <tr key={strength}>
              <th scope="row">
                <StrengthMark strength={strength} />
              </th>
              <td>{MEANINGS[strength]}</td>
            </tr>
          ))}
        </Table>
      </section>
      <section aria-labelledby="kept">
        <h2 id="kept">What is kept about you</h2>
        <p>
          You can read everything without an account. When you answer a question or reach the end of a lesson,
          this server keeps your place and your answers, so that you can go on later. With an account you find
          them on any device, can take them away as a file, and can have them erased.{" "}
          <a href="/record">My record</a>
        </p>
      </section>
      <section aria-labelledby="licence">
        <h2 id="licence">Licence</h2>
        <p>
          The text of the course may be used and changed under{" "}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="noreferrer">
            CC BY 4.0
          </a>
          , the program under the Apache License 2.0.
        </p>
      </section>
    </Page>
  )
}
