import { randomUUID } from "node:crypto"
import { findAttempt } from "@/lib/attempt/data"
import { submit } from "@/lib/attempt/submit"
import { database, transaction } from "@/lib/database/client"
import type { LearnerId } from "@/lib/person/schema"
import { Sum } from "@/lib/statistics/add-up"
import { countSeal } from "@/lib/statistics/count"
import { addCounts } from "@/lib/statistics/data"
import {
  anAdministrator,
  anEducator,
  aStaffLearner,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  type Page,
  signIn,
  test,
} from "#tests/support/journey"
import { begins, takes } from "#tests/support/learning"
import { withOtherKey } from "#tests/support/quiz/other-key"

/** Forty people have taken the first module's quiz: some know it all, the others leave most of it out. */
async function manyHaveTakenIt(): Promise<void> {
  const all = await takes(await aStaffLearner())
  const few = await takes(await aStaffLearner(), { right: 2 })
  const sum = new Sum()
  for (const { seal } of [all, few]) for (let n = 0; n < 19; n++) sum.add(countSeal(seal))
  await transaction((tx) => addCounts(tx, sum.counts))
}

const statistics = async (page: Page) => {
  await page.getByRole("link", { name: "The questions in numbers" }).first().click()
  await expect(page.getByRole("heading", { level: 1, name: "The questions in numbers" })).toBeVisible()
}

test("an educator sees the questions that need a look first, with the reason and the file and line", async ({
  page,
}) => {
  await manyHaveTakenIt()
  await signIn(page, await anEducator())
  await statistics(page)
  const look = page.getByRole("listitem").filter({ hasText: "left it out" }).first()
  await expect(look).toContainText(/modules\/01-mechanism\/questions\.yaml:\d+/)
  const row = page.getByRole("row").filter({ hasText: "1. " }).filter({ hasText: "for staff" })
  await expect(row).toContainText(/\d+%/)
  await expectAccessible(page, "all statistics")
  await row.getByRole("link").click()
  await expect(page.getByText("Standard error").first()).toBeVisible()
  await expectAccessible(page, "a quiz in numbers")
  await page.getByRole("rowheader").getByRole("link").first().click()
  await expect(page.getByRole("heading", { level: 2, name: "As it is asked today" })).toBeVisible()
  await expectAccessible(page, "a question in numbers")
  await page.setViewportSize({ width: 320, height: 700 })
  await expectNoSidewaysScroll(page, "a question in numbers")
})

test("for a learner the statistics do not exist, and for an educator no rescore", async ({
  page,
  tolerate,
}) => {
  tolerate(/404/)
  const { question, hash } = await withOtherKey()
  await signIn(page, await anEducator())
  expect((await page.goto(`/manage/rescore/${question.id}/${hash}`))?.status()).toBe(404)
  await page.context().clearCookies()
  await signIn(page, await aStaffLearner())
  expect((await page.goto("/manage/statistics"))?.status()).toBe(404)
})

/** Somebody handed in a quiz when one of its questions had another key, and had all wrong but what is right today. */
async function someoneMetTheOldKey() {
  const learner = await aStaffLearner()
  const attempt = await begins(learner)
  const { paper } = (await findAttempt(learner.id as LearnerId, attempt))!
  const met = await withOtherKey(paper.questions.find(({ kind }) => kind === "single")!.id)
  const questions = paper.questions.map((each) =>
    each.id === met.question.id ? { ...each, hash: met.hash } : each,
  )
  await database.attempt.update({ where: { id: attempt }, data: { paper: { ...paper, questions } } })
  const answer = { kind: "single" as const, choice: met.is }
  const step = { question: met.question.id, clientOpId: randomUUID(), clientSeq: 1, answer }
  await submit(learner.id as LearnerId, attempt, { submitKey: randomUUID(), answers: [step] })
  return { learner, met }
}

test("an administrator marks again with the corrected key, and the learner sees both scores", async ({
  page,
  anotherBrowser,
}) => {
  const { learner, met } = await someoneMetTheOldKey()
  await signIn(page, await anAdministrator())
  await page.goto(`/manage/rescore/${met.question.id}/${met.hash}`)
  const changes = page.getByRole("row").filter({ hasText: "With another score afterwards" })
  await expect(changes).toContainText("1")
  const textOf = (choice: string) => met.question.choices.find(({ id }) => id === choice)!.text
  await expect(page.getByRole("main")).toContainText(`Right until now${textOf(met.was)}`)
  await expect(page.getByRole("main")).toContainText(`Right today${textOf(met.is)}`)
  await expect(page.getByLabel("stays passed")).toBeChecked()
  await expectAccessible(page, "before marking again")
  await page.getByLabel("Why the key was wrong").fill("The trial found the other.")
  await page.getByRole("button", { name: "Mark these attempts again" }).click()
  await expect(page.getByRole("status").filter({ hasText: "marked again" })).toBeVisible()
  await expect(page.getByText("so there is nothing to do")).toBeVisible()
  const theirs = await anotherBrowser()
  await signIn(theirs, learner)
  await expect(theirs.getByText(/Corrected on .* the first score was 0 of/)).toBeVisible()
  await theirs.getByRole("link", { name: "See answers" }).click()
  await expect(theirs.getByText("This score was corrected")).toBeVisible()
  await expect(theirs.getByRole("main")).toContainText(/1 of \d+ points/)
})
