import { sharePoints } from "@/lib/attempt/rules"
import { Paper, Seal } from "@/lib/attempt/schema"
import { works, type Answer, type Question, type WorkingQuestion } from "@/lib/quiz/schema"
import { score } from "@/lib/quiz/score"
import type { PrismaClient } from "#prisma/generated/client"
import type { Stored, StoredAttempt } from "./check"

/** The questions of an attempt's paper, in the wordings that it pinned. */
export async function paperOf(client: PrismaClient, attempt: string): Promise<WorkingQuestion[]> {
  const { paper } = await client.attempt.findUniqueOrThrow({ where: { id: attempt } })
  return questionsOf(Paper.parse(paper), await wordings(client))
}

/** Everything that became of all attempts, marked a second time from the steps alone. */
export async function readStored(client: PrismaClient): Promise<Stored> {
  const [attempts, rows, events, byHash] = await Promise.all([
    client.attempt.findMany(),
    client.attemptStep.findMany({ orderBy: [{ attemptId: "asc" }, { clientSeq: "asc" }] }),
    client.auditEvent.findMany({ where: { action: "attempt.submitted" }, select: { detail: true } }),
    wordings(client),
  ])
  const ends = events.map(({ detail }) => detail as { attempt: string; by?: "time" })
  // Later numbers come later, so the last to be put in is the one that counts.
  const counting = new Map(
    rows.map((row) => [`${row.attemptId} ${row.questionId}`, row.value as Answer | null]),
  )
  return {
    steps: rows.map(
      ({ attemptId: attempt, questionId: question, clientOpId: opId, clientSeq: seq, value }) => ({
        ...{ attempt, question, opId, seq, answer: value },
      }),
    ),
    attempts: attempts.map(({ id, paper, submitKey, earned, seal }): StoredAttempt => {
      const questions = questionsOf(Paper.parse(paper), byHash)
      const points = questions.map((each) => score(each, counting.get(`${id} ${each.id}`) ?? null).earned)
      return {
        ...{ id, submitKey, earned, submissions: ends.filter((each) => each.attempt === id).length },
        endedByTime: ends.some((each) => each.attempt === id && each.by === "time"),
        sealed: seal === null ? null : sealedAnswers(Seal.parse(seal)),
        marked: seal === null ? null : sharePoints(points),
      }
    }),
  }
}

const sealedAnswers = ({ questions }: Seal) =>
  Object.fromEntries(questions.map(({ id, answer }) => [id, answer]))

async function wordings(client: PrismaClient): Promise<Map<string, Question>> {
  const rows = await client.questionVersion.findMany({ select: { hash: true, content: true } })
  return new Map(rows.map(({ hash, content }) => [hash, content as Question]))
}

function questionsOf({ questions }: Paper, byHash: ReadonlyMap<string, Question>): WorkingQuestion[] {
  return questions.map(({ id, hash }) => {
    const question = byHash.get(hash)
    if (!question || !works(question)) throw new Error(`Question ${id} was pinned but never recorded.`)
    return question
  })
}
