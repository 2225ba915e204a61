import { throttle } from "@/lib/throttle/data"
import { Refused } from "./refused"
import { allowances } from "./rules"
import type { LearnerId } from "./schema"

/** Counts something that one person may do often, but not without end. @throws Refused tooMany */
export async function refuseOften(what: "attempt" | "check" | "export", learner: LearnerId): Promise<void> {
  if (!(await throttle(`${what}:${learner}`, allowances[what])).allowed) throw new Refused("tooMany")
}
