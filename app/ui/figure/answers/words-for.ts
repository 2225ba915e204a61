import type { Voice } from "@/lib/course/schema"
import type { Answer } from "@/lib/figure/answers/rules"

/** What the answers are called for this reader. */
export function wordsFor(named: Record<Answer, Record<Voice, string>>, voice: Voice): Record<Answer, string> {
  return { yes: named.yes[voice], no: named.no[voice], unknown: named.unknown[voice] }
}
