import { isDeepStrictEqual } from "node:util"
import type { Event, Operation } from "./history"

/** A step as it lies in the database. */
export type StoredStep = { attempt: string; question: string; opId: string; seq: number; answer: unknown }

/** An attempt as it lies in the database. */
export type StoredAttempt = {
  id: string
  /** Submissions that the audit knows of. */
  submissions: number
  /** Whether its time was up, so that nobody's key is on it. */
  endedByTime: boolean
  submitKey: string | null
  earned: number | null
  /** By question, the answers that the seal says were marked. Null while it is open. */
  sealed: Record<string, unknown> | null
  /** The points that a second marking of what is stored gives. Null while it is open. */
  marked: number | null
}

export type Stored = { steps: readonly StoredStep[]; attempts: readonly StoredAttempt[] }

type Call<Kind extends Operation["kind"]> = Event & { operation: Extract<Operation, { kind: Kind }> }

/** Compares all that learners were told with all that is stored. Each sentence is a promise that was broken. */
export function check(events: readonly Event[], stored: Stored): string[] {
  const answers = grouped(events.filter(isCall("answer")), ({ operation }) => opKey(operation))
  const submits = grouped(events.filter(isCall("submit")), ({ operation }) => operation.attempt)
  const steps = grouped(stored.steps, opKey)
  const byQuestion = grouped(stored.steps, questionKey)
  const counting = new Map([...byQuestion].map(([key, given]) => [key, highest(given)]))
  return [
    ...[...answers].flatMap(([key, calls]) => lost(calls, steps.get(key)?.[0])),
    ...[...steps].flatMap(([key, same]) => strange(same, answers.get(key) ?? [])),
    ...[...byQuestion.values()].flatMap(doubled),
    ...[...answers.values()].flatMap((calls) => overwritten(calls, counting, answers)),
    ...stored.attempts.flatMap((attempt) => submissions(attempt, submits.get(attempt.id) ?? [])),
    ...stored.attempts.flatMap((attempt) => unmarked(attempt, counting)),
    ...events.flatMap(refused),
  ]
}

const isCall =
  <Kind extends Operation["kind"]>(kind: Kind) =>
  (event: Event): event is Call<Kind> =>
    event.operation.kind === kind

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

const opKey = ({ attempt, opId }: { attempt: string; opId: string }) => `${attempt} ${opId}`
const questionKey = ({ attempt, question }: { attempt: string; question: string }) => `${attempt} ${question}`
const isOk = ({ outcome }: Event) => outcome.kind === "ok"

const highest = (steps: readonly StoredStep[]) =>
  steps.reduce((most, step) => (step.seq > most.seq ? step : most))

const isSame = ({ operation }: Call<"answer">, step: StoredStep) =>
  step.question === operation.question &&
  step.seq === operation.seq &&
  isDeepStrictEqual(step.answer, operation.answer)

/** I1: what was acknowledged is stored, as it was sent. */
function lost(calls: readonly Call<"answer">[], step: StoredStep | undefined): string[] {
  const acknowledged = calls.find(isOk)
  if (!acknowledged) return []
  const { opId, question } = acknowledged.operation
  if (!step) return [`Lost: answer ${opId} to ${question} was acknowledged.`]
  return isSame(acknowledged, step) ? [] : [`Changed: answer ${opId} is stored as something else.`]
}

/** What is stored was sent, whole, once, and not refused. Unknown may be there or not. */
function strange(steps: readonly StoredStep[], calls: readonly Call<"answer">[]): string[] {
  const [step] = steps
  if (!step) return []
  if (calls.length === 0) return [`From nowhere: step ${step.opId} was never sent.`]
  if (steps.length > 1) return [`Doubled: step ${step.opId} is there ${steps.length} times.`]
  if (!calls.some((call) => isSame(call, step)))
    return [`Half: step ${step.opId} is there as nobody sent it.`]
  const refused = calls.every(({ outcome }) => outcome.kind === "failed")
  return refused ? [`Stored all the same: step ${step.opId} was refused.`] : []
}

function doubled(steps: readonly StoredStep[]): string[] {
  const numbers = grouped(steps, ({ seq }) => seq)
  return [...numbers].flatMap(([seq, same]) =>
    same.length > 1 ? [`Doubled: number ${seq} of ${same[0]?.question} was given out twice.`] : [],
  )
}

/** I4: an answer first sent after another was acknowledged never counts less than that other. */
function overwritten(
  calls: readonly Call<"answer">[],
  counting: ReadonlyMap<string, StoredStep>,
  answers: ReadonlyMap<string, readonly Call<"answer">[]>,
): string[] {
  const [later] = calls
  if (!later || !calls.some(isOk)) return []
  const counts = counting.get(questionKey(later.operation))
  const older = counts && answers.get(opKey(counts))?.find(isOk)
  if (!older || older.endedAt >= later.calledAt) return []
  return [`Overwritten: ${older.operation.opId} counts for ${counts.question}, not ${later.operation.opId}.`]
}

/** I2 and I3: at most one submission, whole, under a key that was sent; every learner was told its score. */
function submissions(attempt: StoredAttempt, calls: readonly Call<"submit">[]): string[] {
  const { id, submitKey, earned, marked, sealed, endedByTime } = attempt
  const told = calls.flatMap(({ outcome }) => (outcome.kind === "ok" ? [outcome.earned] : []))
  const wrong = sealed
    ? {
        [`Handed in ${attempt.submissions} times: attempt ${id}.`]: attempt.submissions !== 1,
        [`From nowhere: nobody handed attempt ${id} in.`]:
          !endedByTime && !calls.some(({ operation }) => operation.key === submitKey),
        [`Marked wrong: attempt ${id} earned ${marked}, not ${earned}.`]: earned !== marked,
        [`Told another score: attempt ${id}.`]: told.some((points) => points !== earned),
      }
    : {
        [`Lost: attempt ${id} was handed in and is open.`]: told.length > 0,
        [`Half: the audit says that attempt ${id} was handed in.`]: attempt.submissions > 0,
      }
  return Object.keys(wrong).filter((sentence) => wrong[sentence])
}

// Another tab was quicker, or the quiz was handed in: whoever is told so loses nothing.
const rightlyRefused = new Set(["409 newerAnswer", "409 closed"])

/** Nobody is refused for any other reason: not signed out, nor told that their attempt is not there. */
function refused({ operation, outcome }: Event): string[] {
  if (outcome.kind !== "failed" || rightlyRefused.has(outcome.why)) return []
  const what =
    operation.kind === "answer"
      ? `answer ${operation.opId}`
      : `the submission of attempt ${operation.attempt}`
  return [`Refused: ${what}, for ${outcome.why}.`]
}

/** What counts is what was marked: no answer slipped in after the seal. */
function unmarked({ id, sealed }: StoredAttempt, counting: ReadonlyMap<string, StoredStep>): string[] {
  if (!sealed) return []
  return Object.keys(sealed).flatMap((question) => {
    const counts = counting.get(questionKey({ attempt: id, question }))
    if (isDeepStrictEqual(counts?.answer ?? null, sealed[question] ?? null)) return []
    return [`Not marked: the newest answer to ${question} of attempt ${id}.`]
  })
}
