import type { ReactNode } from "react"
import type { Course, Voice } from "@/lib/course/schema"

type RisksProps = {
  claim: string
  source: string
  outcome: string
  assumed?: string
  course: Course
  voice: Voice
  children?: ReactNode
}

export function Risks({ children }: RisksProps) {
  return <div>{children}</div>
}

type RiskProps = { events: string; of: string; who: string }

export function Risk({ events, of, who }: RiskProps) {
  return (
    <p>
      {events} of {of} {who}
    </p>
  )
}
