import { loadCourse } from "@/lib/course/loaders"
import { findAccount, findLearner, requireManager } from "@/lib/person/session"
import type { Account } from "@/lib/person/schema"
import { readLearning, readMember, type RosterMember } from "./data"
import { voiceRecord, voicesBegun } from "./rules"
import type { Learning, VoiceRecord } from "./schema"

const nothing: Learning = { attempts: [], lessons: [] }

export type MyRecord = { account: Account | null; voices: VoiceRecord[]; begun: boolean }

/** What the asking learner has done; a visitor who has done nothing sees where to begin. */
export async function loadMyRecord(): Promise<MyRecord> {
  const [course, account, learner] = await Promise.all([loadCourse(), findAccount(), findLearner()])
  const learning = learner ? await readLearning(learner) : nothing
  const voices = voicesBegun(learning).map((voice) => voiceRecord(course, voice, learning))
  return {
    account,
    voices,
    begun: learning !== nothing && learning.attempts.length + learning.lessons.length > 0,
  }
}

export type MemberRecord = { member: RosterMember; voices: VoiceRecord[] }

/** One person's record, for a manager; null when there is nobody of this id. */
export async function loadMember(personId: string): Promise<MemberRecord | null> {
  const scope = await requireManager()
  const [course, member] = await Promise.all([loadCourse(), readMember(scope, personId)])
  if (!member) return null
  return {
    member,
    voices: voicesBegun(member.learning).map((voice) => voiceRecord(course, voice, member.learning)),
  }
}
