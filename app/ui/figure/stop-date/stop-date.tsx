import { Private } from "../answers/private"
import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"
import { ForPatients, PatientPaper } from "./for-patients"
import { ForStaff, StaffPaper } from "./for-staff"
import { InWords } from "./in-words"
import { Lengths } from "./lengths"

/** Staff plan a short course; a patient fills in a card. Neither gets doses, and nobody gets a taper. */
export function StopDate({ figure, ...frame }: FigureProps<"stop-date">) {
  const { course, voice } = frame
  const told = { figure, course }
  return (
    <FigureFrame
      name="stop-date"
      head={figure}
      claims={[]}
      {...frame}
      twin={<InWords {...told} voice={voice} />}
      print={voice === "staff" ? <StaffPaper {...told} /> : <PatientPaper {...told} />}
    >
      {voice === "staff" ? <ForStaff {...told} /> : <ForPatients {...told} />}
      {voice === "staff" ? <Lengths {...told} /> : null}
      <Private>{figure.private[voice]}</Private>
    </FigureFrame>
  )
}
