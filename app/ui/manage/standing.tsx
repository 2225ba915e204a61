import type { Standing } from "@/lib/roster/schema"
import { Tag, type TagTone } from "@/ui/tag"

export const standingWords: Record<Standing, string> = {
  notStarted: "Not started",
  underWay: "Under way",
  passed: "Passed",
  failed: "Not passed",
}

const tones: Record<Standing, TagTone> = {
  notStarted: "plain",
  underWay: "caution",
  passed: "good",
  failed: "danger",
}

/** Where somebody stands, in words; colour only repeats it. */
export function StandingTag({ standing }: { standing: Standing }) {
  return <Tag tone={tones[standing]}>{standingWords[standing]}</Tag>
}

/** A share of 0 to 1 in whole per cent, rounded down so that 79.9 never reads as a pass at 80. */
export function Percent({ share }: { share: number }) {
  return <span data-tabular>{Math.floor(share * 100 + 1e-9)}%</span>
}
