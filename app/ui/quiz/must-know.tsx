import type { Voice } from "@/lib/course/schema"
import { Notice } from "@/ui/notice"

type Props = {
  missed: { id: string; stem: string }[]
  voice: Voice
  /** Whether the questions are further down the page. */
  linked?: boolean
}

/** Names the questions that decide whatever the points. Patients are not judged, and nothing is decided there. */
export function MustKnow({ missed, voice, linked = false }: Props) {
  if (missed.length === 0 || voice === "patient") return null
  return (
    <Notice tone="danger" title="These have to be fully right, whatever the points">
      <ul>
        {missed.map(({ id, stem }) => (
          <li key={id}>{linked ? <a href={`#marked-${id}`}>{stem}</a> : stem}</li>
        ))}
      </ul>
    </Notice>
  )
}
