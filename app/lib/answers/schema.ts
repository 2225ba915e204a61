/** One question of one attempt that was handed in, as a line of a table. Points are those of the first marking. */
export type AnswerRow = {
  name: string
  email: string
  quiz: string
  attempt: string
  startedAt: string
  submittedAt: string
  question: string
  wording: string
  stem: string
  kind: string
  /** The answer in words, with the choices as they were shown; empty for none. */
  answer: string
  certainty: string
  verdict: string
  earned: number
  total: number
  mustKnow: boolean
}

/** What stands above the columns. Times are ISO 8601 in UTC. */
export const columns: { [Name in keyof AnswerRow]: string } = {
  name: "Name",
  email: "E-mail",
  quiz: "Quiz",
  attempt: "Attempt",
  startedAt: "Begun (UTC)",
  submittedAt: "Handed in (UTC)",
  question: "Question",
  wording: "Wording (SHA-256)",
  stem: "What was asked",
  kind: "Kind",
  answer: "Answer",
  certainty: "How sure",
  verdict: "Verdict",
  earned: "Points",
  total: "Of",
  mustKnow: "Must know",
}

export const columnNames = Object.keys(columns) as (keyof AnswerRow)[]
