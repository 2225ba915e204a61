import type { Page } from "@playwright/test"
import { drawable, pin } from "@/lib/attempt/draw"
import { Paper } from "@/lib/attempt/schema"
import { loadCourse } from "@/lib/course/loaders"
import { quizzesOf } from "@/lib/course/quizzes"
import { voices } from "@/lib/course/schema"
import { database } from "@/lib/database/client"
import type { Answer, WorkingKind, WorkingQuestion } from "@/lib/quiz/schema"
import { expect } from "#tests/support/journey"

/** Opens a quiz and starts it; the page is then at its first question. Gives the attempt's id. */
export async function startQuiz(page: Page, path: string): Promise<string> {
  await page.goto(path)
  await page.getByRole("button", { name: /^(Start( the (quiz|test))?|Try again)$/ }).click()
  await page.waitForURL(/\/attempt\/[^/]+\/1$/)
  return page.url().split("/").at(-2)!
}

/**
 * Starts a quiz whose paper has one question of each of these kinds, as if they had been drawn; the page is at the
 * first. Gives the attempt's id.
 */
export async function startQuizWith(page: Page, path: string, ...wanted: WorkingKind[]): Promise<string> {
  const attempt = await startQuiz(page, path)
  const course = await loadCourse()
  const quiz = voices.flatMap((voice) => quizzesOf(course, voice)).find((each) => each.path === path)
  if (!quiz || !("pool" in quiz.asks)) throw new Error(`No quiz with a bank is started at ${path}.`)
  const bank = drawable(course, quiz.asks.pool)
  const questions = wanted.map((kind) => {
    const drawn = bank.find(({ question }) => question.kind === kind)
    if (!drawn) throw new Error(`The bank of ${path} has no question of the kind ${kind}.`)
    return pin(drawn, quiz, Math.random)
  })
  const { paper } = await database.attempt.findUniqueOrThrow({ where: { id: attempt } })
  await database.attempt.update({
    where: { id: attempt },
    data: { paper: { ...Paper.parse(paper), questions } },
  })
  await page.reload()
  return attempt
}

/** The question that is asked on this page. */
export async function questionOn(
  page: Page,
  questions: readonly WorkingQuestion[],
): Promise<WorkingQuestion> {
  const stem = await page.getByRole("heading", { level: 1 }).innerText()
  const question = questions.find(
    (each) => each.stem.replace(/\s+/g, " ").trim() === stem.replace(/\s+/g, " ").trim(),
  )
  if (!question) throw new Error(`No question says "${stem}".`)
  return question
}

const choose = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check()

/** From a question of a running quiz on to the first that is answered with one choice out of several. */
export async function toSingleChoice(page: Page, questions: readonly WorkingQuestion[]): Promise<void> {
  while ((await questionOn(page, questions)).kind !== "single") await goOn(page)
}

/** Fills in the form, and does not send it; but a case is told by sending each of its choices. */
export async function fillIn(page: Page, answer: Answer): Promise<void> {
  if (answer.kind === "single") await choose(page, "choice", answer.choice)
  if (answer.kind === "multiple") for (const id of answer.choices) await choose(page, "choices", id)
  if (answer.kind === "numeric") await page.locator("input[name=text]").fill(answer.text)
  if (answer.kind === "short") await page.getByRole("textbox").fill(answer.text)
  if (answer.kind === "ordering") for (const each of Object.entries(answer.places)) await place(page, each)
  if (answer.kind === "matching") for (const each of Object.entries(answer.pairs)) await match(page, each)
  if (answer.kind === "case") for (const turn of answer.path) await turnTo(page, turn)
  if (answer.kind !== "truefalse") return
  if (answer.value !== null) await choose(page, "value", String(answer.value))
  if (answer.reason !== null) await choose(page, "reason", answer.reason)
}

/** By the field itself, which buttons hide once scripts run. */
const place = (page: Page, [step, at]: [string, number]) =>
  page.locator(`select[name="place-${step}"]`).selectOption(String(at), { force: true })

const match = (page: Page, [left, right]: [string, string]) =>
  page.locator(`select[name="left-${left}"]`).selectOption(right)

/** Makes a choice in a case and waits until the story has taken it up. */
export async function turnTo(page: Page, turn: string): Promise<void> {
  await choose(page, "choice", turn)
  await page.getByRole("button", { name: "Choose this" }).click()
  await page.locator(`input[name="path"][value="${turn}"]`).waitFor({ state: "attached" })
}

/** By the script: what the page came with names the zone of its clock. */
export const saved = (page: Page, timeout = 5_000) =>
  expect(page.getByRole("main").getByRole("status")).toContainText(/Saved \d\d:\d\d$/, { timeout })

/** Presses "Save and go on" and waits for what comes next. */
export async function goOn(page: Page): Promise<void> {
  const here = page.url()
  await page.getByRole("button", { name: /^Save and/ }).click()
  await page.waitForURL((url) => url.href !== here)
}

/** Answers every question from the first, up to the review. */
export async function answerQuiz(
  page: Page,
  questions: readonly WorkingQuestion[],
  answerOf: (question: WorkingQuestion) => Answer | null,
): Promise<void> {
  while (!page.url().endsWith("/review")) {
    const answer = answerOf(await questionOn(page, questions))
    if (answer) await fillIn(page, answer)
    await goOn(page)
  }
}

export async function handIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Hand in my answers" }).click()
  await page.waitForURL(/\/result$/)
}
