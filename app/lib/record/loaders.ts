import { z } from "zod"
import { disclose, type Shown } from "@/lib/attempt/disclose"
import { recallSealed, type RecalledQuestion } from "@/lib/attempt/recall"
import type { Sealed } from "@/lib/attempt/schema"
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
import { wantsReminders } from "@/lib/review/reminder/data"
import { settings } from "@/lib/settings/settings"
import { readFlash, type Flash } from "@/lib/web/flash"
import {
  readEverything,
  readLearning,
  readMember,
  readMemberSeal,
  readSureAndWrong,
  type MemberAttempt,
  type RosterMember,
} from "./data"
import { usedUp, voiceRecord, voicesBegun } from "./rules"
import type { Learning, SureAndWrong, UsedUp, VoiceRecord } from "./schema"
import { withhold } from "./withhold"

const nothing: Learning = { attempts: [], lessons: [] }

export type MyRecord = {
  account: Account | null
  /** Somebody was signed in here, and is no more. */
  ended: boolean
  voices: VoiceRecord[]
  sureAndWrong: SureAndWrong[]
  begun: boolean
}

/** What the asking learner has done; a visitor who has done nothing sees where to begin. */
export async function loadMyRecord(): Promise<MyRecord> {
  const [course, account, learner] = await Promise.all([loadCourse(), findAccount(), findLearner()])
  const ended = await hasEndedSession()
  const learning = learner ? await readLearning(learner) : nothing
  const sureAndWrong = learner ? await readSureAndWrong(learner) : []
  const voices = voicesBegun(learning).map((voice) => voiceRecord(course, voice, learning))
  return {
    account,
    ended,
    voices,
    sureAndWrong,
    begun: learning !== nothing && learning.attempts.length + learning.lessons.length > 0,
  }
}

export type MyAccount = {
  account: Account
  flash: Flash | null
  /** Whether reminders by mail are on; null where no mail is sent. */
  reminders: boolean | null
}

/** Who is signed in, and what went wrong with the form they sent last. */
export async function loadMyAccount(): Promise<MyAccount> {
  const [account, flash] = await Promise.all([requireSignedIn(), readFlash()])
  const reminders = settings().smtpUrl && account.email ? await wantsReminders(account.id) : null
  return { account, flash, reminders }
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

async function findMemberSeal(person: string, attempt: string): Promise<MemberAttempt | null> {
  const scope = await requireManager()
  return isId(person) && isId(attempt) ? readMemberSeal(scope, { person, attempt }) : null
}

/**
 * What may be shown of one person's attempt, for a manager; null when there is none. What is withheld from the
 * person is withheld here, too: a colleague of theirs may be about to take the same test.
 */
export async function loadMemberAttempt(
  person: string,
  attempt: string,
): Promise<{ name: string; shown: Shown } | null> {
  const found = await findMemberSeal(person, attempt)
  if (!found) return null
  const { name, sealed, correction, finals } = found
  const { seal } = sealed
  const told = tellingOf(seal.rules, isFinalIn(await loadCourse(), seal.voice, finals))
  return { name, shown: disclose({ seal, correction }, told === "nothing" ? "nothing" : "all") }
}

/** The same, question by question before it was marked; no questions where answers were not kept as given. */
export async function loadMemberSeen(
  person: string,
  attempt: string,
): Promise<{ name: string; sealed: Sealed; questions: RecalledQuestion[] } | null> {
  const found = await findMemberSeal(person, attempt)
  return found && { ...found, questions: await recallSealed(found.sealed.seal) }
}
