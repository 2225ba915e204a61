import { z } from "zod"
import { recallSealed, type RecalledQuestion } from "@/lib/attempt/recall"
import { loadCourse } from "@/lib/course/loaders"
import {
  findAccount,
  findLearner,
  hasEndedSession,
  requireManager,
  requireSignedIn,
} from "@/lib/person/session"
import type { Account } from "@/lib/person/schema"
import { wantsReminders } from "@/lib/review/reminder/data"
import { settings } from "@/lib/settings/settings"
import { readFlash, type Flash } from "@/lib/web/flash"
import {
  readLearning,
  readMember,
  readMemberSeal,
  readSureAndWrong,
  type MemberAttempt,
  type RosterMember,
} from "./data"
import { voiceRecord, voicesBegun } from "./rules"
import type { Learning, SureAndWrong, VoiceRecord } from "./schema"

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

export type MemberRecord = {
  member: RosterMember
  voices: VoiceRecord[]
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
    mayChange: scope.role === "administrator",
    flash: await readFlash(),
  }
}

/** One person's attempt as it was when it was handed in, for a manager; null when there is none. */
export async function loadMemberAttempt(person: string, attempt: string): Promise<MemberAttempt | null> {
  const scope = await requireManager()
  return isId(person) && isId(attempt) ? readMemberSeal(scope, { person, attempt }) : null
}

/** The same, question by question before it was marked; no questions where answers were not kept as given. */
export async function loadMemberSeen(
  person: string,
  attempt: string,
): Promise<(MemberAttempt & { questions: RecalledQuestion[] }) | null> {
  const found = await loadMemberAttempt(person, attempt)
  return found && { ...found, questions: await recallSealed(found.sealed.seal) }
}
