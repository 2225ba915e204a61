import { whereShown } from "@/lib/course/address"
import type { Course, Voice } from "@/lib/course/schema"
import type { FigureName } from "@/lib/figure/schema"
import { courseHandoutPath } from "@/lib/teach/address"
import { type Way, Ways } from "@/ui/ways"
import styles from "./map.module.css"

/** The figures that somebody comes back for, at work or at home. */
const TOOLS: { figure: FigureName; note: Record<Voice, string> }[] = [
  {
    figure: "risk-check",
    note: {
      staff: "What to ask about before the first tablet",
      patient: "What not to mix it with, and when to ask first",
    },
  },
  {
    figure: "driving",
    note: { staff: "Questions for before each trip, and the law", patient: "Ask yourself before each trip" },
  },
  {
    figure: "plan",
    note: { staff: "Choose together, print, hand over", patient: "Choose what you will try, and print it" },
  },
]

const HANDOUT: Record<Voice, Omit<Way, "href">> = {
  staff: { name: "The handout for patients", note: "Two pages to print and give" },
  patient: { name: "The course on two pages", note: "To print and take home" },
}

const SAFETY: Way = {
  href: "/safety",
  name: "When to get help now",
  note: "The signs that cannot wait",
  urgent: true,
}

/** A tool that no lesson of this voice shows is left out. */
function ways(course: Course, voice: Voice): Way[] {
  const tools = TOOLS.flatMap(({ figure, note }) => {
    const href = whereShown(course, voice, figure)
    const name = course.figures[figure]?.title[voice]
    return href && name ? [{ href, name, note: note[voice] }] : []
  })
  const handout = course.handout ? [{ href: courseHandoutPath, ...HANDOUT[voice] }] : []
  return [SAFETY, ...tools, ...handout]
}

type Props = { course: Course; voice: Voice; heading: "h2" | "h3"; wide?: boolean }

/** What somebody looks for by name, one step away. */
export function Straight({ course, voice, heading: Heading, wide = false }: Props) {
  return (
    <section className={styles["straight"]} aria-labelledby={`straight-${voice}`}>
      <Heading id={`straight-${voice}`}>Straight to</Heading>
      <Ways ways={ways(course, voice)} wide={wide} />
    </section>
  )
}
