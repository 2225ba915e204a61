import { randomUUID } from "node:crypto"
import pg from "pg"
import type { Seal, SealedQuestion } from "@/lib/attempt/schema"
import { seeded, type Random } from "@/lib/attempt/shuffle"
import { loadCourse } from "@/lib/course/loaders"
import { recordCourse } from "@/lib/course/record"
import { usualRules } from "@/lib/course/quiz-rules"
import type { PinnedQuestion } from "@/lib/course/schema"
import { transaction } from "@/lib/database/client"
import { explain } from "@/lib/quiz/explain"
import { works } from "@/lib/quiz/schema"
import { Sum } from "@/lib/statistics/add-up"
import { countSeal } from "@/lib/statistics/count"
import { addCounts } from "@/lib/statistics/data"
import type { Counts } from "@/lib/statistics/schema"
import { cookieOf } from "#tests/access/people"
import { keyOf, wrongOf } from "#tests/support/quiz/questions"
import { staffQuizOf } from "#tests/support/quiz/real-course"
import { median, timed } from "./load"

const thousand = 1_000
const questionsEach = 20

/** The page of statistics with 100,000 attempts of 20 questions against the same page with 1,000. */
export async function measureStatistics(address: string, databaseUrl: string): Promise<number> {
  const cookie = await cookieOf("educator")
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { personId, counts } = await aThousand(client)
  const few = await pageTime(address, cookie)
  await ninetyNineMore(client, personId, counts)
  const many = await pageTime(address, cookie)
  await client.end()
  return many / few
}

/** Milliseconds, after a few that warm the page up. */
async function pageTime(address: string, cookie: string): Promise<number> {
  const look = async () => {
    const response = await fetch(`${address}/manage/statistics`, { headers: { cookie } })
    const page = await response.text()
    if (response.status !== 200 || !page.includes("Questions that need a look"))
      throw new Error(`The statistics answered ${response.status}`)
  }
  const times: number[] = []
  for (let turn = 0; turn < 5; turn++) await look()
  for (let turn = 0; turn < 25; turn++) times.push(await timed(look))
  return median(times)
}

async function aThousand(client: pg.Client): Promise<{ personId: string; counts: Counts }> {
  await recordCourse()
  const [{ quiz, questions }, course] = [await staffQuizOf(), await loadCourse()]
  const pinned = questions.slice(0, questionsEach).map(({ id }) => course.questions[id]!)
  const sum = new Sum()
  const seals = Array.from({ length: thousand }, (_, n) => aSeal(quiz, pinned, seeded(n)))
  for (const seal of seals) sum.add(countSeal(seal))
  const { rows: people } = await client.query<{ id: string }>(
    `INSERT INTO "Person" DEFAULT VALUES RETURNING "id"`,
  )
  const personId = people[0]!.id
  await client.query(
    `INSERT INTO "Attempt" ("personId", "quizId", "voice", "courseHash", "startKey", "paper", "submittedAt",
       "earned", "total", "passed", "seal")
     SELECT $1, $2, 'staff', $3, gen_random_uuid(), jsonb_build_object('questions', seal->'questions'), now(),
       (seal->>'earned')::float8, (seal->>'total')::float8, (seal->>'passed')::boolean, seal
     FROM jsonb_array_elements($4::jsonb) seal`,
    [personId, quiz, course.hash, JSON.stringify(seals)],
  )
  await transaction((tx) => addCounts(tx, sum.counts))
  return { personId, counts: sum.counts }
}

/** The same thousand again and again: sums of whole numbers are the same as if each had been handed in. */
async function ninetyNineMore(client: pg.Client, personId: string, counts: Counts): Promise<void> {
  await client.query(
    `INSERT INTO "Attempt" ("personId", "quizId", "voice", "courseHash", "startKey", "paper", "submittedAt",
       "earned", "total", "passed", "seal")
     SELECT "personId", "quizId", "voice", "courseHash", gen_random_uuid(), "paper", "submittedAt",
       "earned", "total", "passed", "seal"
     FROM "Attempt" CROSS JOIN generate_series(1, 99) WHERE "personId" = $1`,
    [personId],
  )
  for (let turn = 0; turn < 99; turn++) await transaction((tx) => addCounts(tx, counts))
}

/** Whoever is able, by the toss of a seed, has more right; a few questions are left out. */
function aSeal(quizId: string, pinned: PinnedQuestion[], random: Random): Seal {
  const able = random()
  const questions = pinned.map((each) => aQuestion(each, random() < 0.4 + 0.5 * able, random() < 0.05))
  const sum = (of: "earned" | "total") => questions.reduce((all, { explained }) => all + explained[of], 0)
  const [earned, total] = [sum("earned"), sum("total")]
  const at = new Date().toISOString()
  return {
    ...{ rules: usualRules, form: null, carried: [] },
    ...{ version: 3, courseHash: randomUUID(), quizId, voice: "staff", title: "A quiz", passMark: 0.8 },
    ...{ startedAt: at, deadline: null, submittedAt: at, earned, total, passed: earned / total >= 0.8 },
    ...{ mustKnowMissed: [], questions },
  }
}

function aQuestion({ id, hash, question }: PinnedQuestion, right: boolean, leftOut: boolean): SealedQuestion {
  if (!works(question)) throw new Error(`Question ${id} cannot be asked.`)
  const answer = leftOut ? null : (right ? keyOf : wrongOf)(question)
  return {
    ...{ id, hash, kind: question.kind, stem: question.stem, mustKnow: false, choices: [], answer },
    ...{ certainty: right ? "sure" : "guess", answeredAt: null, readAgain: null },
    explained: explain(question, answer, []),
  }
}
