import type { Course, Module, Voice } from "@/lib/course/schema"
import { presentOnPaper } from "@/lib/sheet/present"
import { questionsPath } from "@/lib/teach/address"
import { Asks } from "@/ui/questions/asks"
import styles from "./deck.module.css"

/** The lesson's question to talk over: what is asked, and neither key nor reasons. */
export function CheckSlide({ course, id }: { course: Course; id: string }) {
  const question = course.questions[id]?.question
  if (!question) return null
  const { stem, asks } = presentOnPaper(question)
  return (
    <>
      <h2>What do you think?</h2>
      <p className={styles["stem"]}>{stem}</p>
      <Asks asks={asks} />
    </>
  )
}

/** For the educator: how to ask it, and where its answer is kept. */
export function CheckNotes({ course, id, voice }: { course: Course; id: string; voice: Voice }) {
  const module = moduleOf(course, id)
  return (
    <>
      <p>
        Read it aloud and give everyone time. Ask for hands, then for reasons, and only then say what is
        right.
      </p>
      {module ? (
        <p>
          The answer is not on any slide. It is in the key of the{" "}
          <a href={questionsPath(module.slug, voice)}>question sheet</a>, for whoever is signed in as an
          educator; its number there is {id}.
        </p>
      ) : null}
    </>
  )
}

const moduleOf = ({ modules, questions }: Course, id: string): Module | undefined =>
  modules.find((module) => module.id === questions[id]?.moduleId)
