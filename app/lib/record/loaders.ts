import { z } from "zod"
import { disclose, type Shown } from "@/lib/attempt/disclose"
import { isFinalIn, tellingOf } from "@/lib/attempt/sitting/rules"
import { loadCourse } from "@/lib/course/loaders"
import {
  findAccount,
  findLearner,
  hasEndedSession,
  requireAccount,
  requireManager,
  requireSignedIn,
} from "@/lib/person/session"
import { refuseOften } from "@/lib/person/refuse-often"
import type { Account } from "@/lib/person/schema"
import { readFlash, type Flash } from "@/lib/web/flash"
import { readEverything, readLearning, readMember, readMemberSeal, type RosterMember } from "./data"
import { usedUp, voiceRecord, voicesBegun } from "./rules"
import type { Learning, UsedUp, VoiceRecord } from "./schema"
import { withhold } from "./withhold"

const nothing: Learning = { attempts: [], lessons: [] }

export type MyRecord = {
  account: Account | null
  /** Somebody was signed in here, and is no more. */
  ended: boolean
  voices: VoiceRecord[]
  begun: boolean
}

/** What the asking learner has done; a visitor who has done nothing sees where to begin. */
export async function loadMyRecord(): Promise<MyRecord> {
  const [course, account, learner] = await Promise.all([loadCourse(), findAccount(), findLearner()])
  const ended = await hasEndedSession()
  const learning = learner ? await readLearning(learner) : nothing
  const voices = voicesBegun(learning).map((voice) => voiceRecord(course, voice, learning))
  return {
    account,
    ended,
    voices,
    begun: learning !== nothing && learning.attempts.length + learning.lessons.length > 0,
  }
}

export type MyAccount = { account: Account; flash: Flash | null }

/** Who is signed in, and what went wrong with the form they sent last. */
export async function loadMyAccount(): Promise<MyAccount> {
  const [account, flash] = await Promise.all([requireSignedIn(), readFlash()])
  return { account, flash }
}

/** Everything that is kept about the signed-in person, but for what may not be told yet. */
export async function loadMyData() {
  const account = await requireAccount()
  await refuseOften("export", account)
  const [course, everything] = await Promise.all([loadCourse(), readEverything(account)])
  return { ...everything, attempts: withhold(everything.attempts, course) }
}

export type MemberRecord = {
  member: RosterMember
  voices: VoiceRecord[]
  /** Quizzes of which no attempt is left, but for those that are passed. */
  usedUp: UsedUp[]
  /** Whether the manager who looks may change this person's role, or shut them out. */
  mayChange: boolean
  flash: Flash | null
}

const isId = (id: string) => z.uuid().safeParse(id).success

/** One person's record, for a manager; null when there is nobody of this id. */
export async function loadMember(personId: string): Promise<MemberRecord | null> {
  const scope = await requireManager()
  if (!isId(personId)) return null
  const [course, member] = await Promise.all([loadCourse(), readMember(scope, personId)])
  if (!member) return null
  return {
    member,
    voices: voicesBegun(member.learning).map((voice) => voiceRecord(course, voice, member.learning)),
    usedUp: usedUp(course, member.history),
    mayChange: scope.role === "administrator",
    flash: await readFlash(),
  }
}

/** What may be shown of one person's attempt, for a manager; null when there is none. */
export async function loadMemberAttempt(
  person: string,
  attempt: string,
): Promise<{ name: string; shown: Shown } | null> {
  const scope = await requireManager()
  if (!isId(person) || !isId(attempt)) return null
  const [course, found] = await Promise.all([loadCourse(), readMemberSeal(scope, { person, attempt })])
  if (!found) return null
  const { name, seal, finals } = found
  return { name, shown: disclose(seal, tellingOf(seal.rules, isFinalIn(course, seal.voice, finals))) }
}
