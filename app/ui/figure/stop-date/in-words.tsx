import type { Voice } from "@/lib/course/schema"
import { Points } from "./points"
import type { Told } from "./told"

/** What the card holds, and who gets dates at all. */
export function InWords({ figure, course, voice }: Told & { voice: Voice }) {
  const { daily, taper, staff, patient } = figure
  return (
    <>
      <p>
        {daily.ask[voice]} {daily.why[voice]} Yes, or {figure.answers.unknown[voice].toLowerCase()}:{" "}
        {taper.title[voice]} {taper.advice[voice]}
      </p>
      {voice === "staff" ? (
        <>
          <p>
            No: {staff.fields.start.toLowerCase()}, {staff.fields.stop.toLowerCase()},{" "}
            {staff.fields.review.toLowerCase()}. {staff.fields.stopHint} {staff.checks.heading}:{" "}
            {staff.checks.list.map(({ name }) => name).join("; ")}.
          </p>
          <Points points={staff.lengths} course={course} />
          <Points points={staff.card.lines} course={course} />
        </>
      ) : (
        <>
          <p>
            No: {patient.fields.stop}. {patient.fields.stopHint} {patient.fields.call}. {patient.fields.spare}
            .
          </p>
          <p>{patient.card.never.heading}</p>
          <Points points={patient.card.never.list} course={course} />
          <Points points={patient.card.lines} course={course} />
        </>
      )}
    </>
  )
}
