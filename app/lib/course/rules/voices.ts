import { problemAt } from "../author/file"
import { voices } from "../schema"
import type { Rule } from "./rule"
import { sayFront } from "./rule"

/** A lesson is one lesson in two voices. */
export const bothVoices: Rule = ({ modules }) =>
  modules.flatMap(({ lessons }) =>
    lessons.flatMap((lesson) => {
      const { staff, patient } = lesson.voices
      if (staff && patient) {
        if (!staff.front || !patient.front || staff.front.id === patient.front.id) return []
        const message = `The id is ${patient.front.id} here and ${staff.front.id} in staff.mdx: a lesson has one id.`
        return [sayFront(patient, "id", message)]
      }
      const written = staff ?? patient
      const absent = voices.find((voice) => !lesson.voices[voice])
      if (!written) return []
      const message = `There is no ${absent}.mdx beside this file: a lesson is written for staff and for patients.`
      return [problemAt(written.file, { line: 1, column: 1 }, message)]
    }),
  )
