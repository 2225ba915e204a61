import { expect, describe, it, beforeEach } from "vitest"
import type { AccountId } from "@/lib/person/schema"
import { erase } from "@/lib/record/data"
import { transaction } from "@/lib/database/client"
import { endReminders, findUntaken, setReminders, wantsReminders } from "@/lib/review/reminder/data"
import { remindingOfReviews } from "@/lib/review/reminder/remind"
import { write } from "@/lib/mail/messages"
import { Message } from "@/lib/mail/schema"
import { testDatabase } from "#tests/support/database"
import { anAccount } from "#tests/support/people"
import { aCourse, serveCourse, staffQuiz } from "#tests/support/quiz/course"
import { aSitting, handIn } from "#tests/support/quiz/sitting"
import { daysPassSinceQuizzes, remindOfReviews, reminderKey } from "#tests/support/review"

const { client } = await testDatabase()
beforeEach(() => serveCourse(aCourse()))

/** Somebody whose quiz was so many days ago; reminders are on unless they are not. */
async function somebody({ days = 5, reminders = true, disabled = false } = {}) {
  const who = await anAccount({ disabled, password: null })
  const { id: attempt } = await aSitting(who.id)
  await handIn(who.id, attempt)
  await daysPassSinceQuizzes(who, days)
  if (reminders) await setReminders(who.id, true)
  return { ...who, attempt }
}

const everyUntaken = () => findUntaken(null, 1000)

/** As if a seal had been damaged: its points are words. */
const damage = ({ attempt }: { attempt: string }) =>
  client.$executeRaw`
    UPDATE "Attempt" SET "seal" = jsonb_set("seal", '{questions,0,explained,earned}', '"nothing"')
    WHERE "id" = ${attempt}::uuid`

const mailsTo = ({ id }: { id: AccountId }) =>
  client.outbox.findMany({ where: { key: { startsWith: `review:${id}:` } } })

/** Lets days pass since the last reminder. */
const daysPass = ({ id }: { id: AccountId }, days: number) =>
  client.$executeRaw`
    UPDATE "Person" SET "reviewMailedAt" = "reviewMailedAt" - make_interval(days => ${days}::int) WHERE id = ${id}::uuid`

describe("a reminder", () => {
  it("goes to whoever asked for it and has something due, quizzes since included", async () => {
    const wants = await somebody()
    const others = [
      await somebody({ reminders: false }),
      await somebody({ days: 0 }),
      await somebody({ disabled: true }),
    ]
    await remindOfReviews()
    expect(await mailsTo(wants)).toMatchObject([{ kind: "mail.reviewDue" }])
    for (const other of others) expect(await mailsTo(other)).toEqual([])
  })

  it("is kept from nobody by an account whose quiz cannot be taken up", async () => {
    const everybody = [await somebody(), await somebody(), await somebody()]
    const [first, broken, last] = everybody.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    await damage(broken!)
    await remindOfReviews()
    for (const who of [first!, last!]) expect(await mailsTo(who)).toHaveLength(1)
    expect(await mailsTo(broken!)).toEqual([])
    expect(await everyUntaken()).toEqual([broken!.id])
  })

  it("is written for fifty people at a time, past those whose quizzes cannot be taken up", async () => {
    const broken = await Promise.all(Array.from({ length: 50 }, () => somebody()))
    await Promise.all(broken.map(damage))
    const sweep = remindingOfReviews()
    expect(await sweep()).toBe("more")
    expect(await sweep()).toBe("done")
    // Out of the way of the tests after this one.
    await Promise.all(broken.map(({ id }) => setReminders(id, false)))
  })

  it("comes once a week at most, however many servers look for it", async () => {
    const ann = await somebody()
    await Promise.all([remindOfReviews(), remindOfReviews(), remindOfReviews()])
    await remindOfReviews()
    expect(await mailsTo(ann)).toHaveLength(1)
    await daysPass(ann, 6)
    await remindOfReviews()
    expect(await mailsTo(ann)).toHaveLength(1)
    // Its key is of the day: without this the second one of a single day would be the first.
    await client.outbox.updateMany({
      data: { key: `review:${ann.id}:earlier` },
      where: { id: (await mailsTo(ann))[0]!.id },
    })
    await daysPass(ann, 1)
    await remindOfReviews()
    expect(await mailsTo(ann)).toHaveLength(2)
  })

  it("says that something is due and how to end them, and nothing of what it is", async () => {
    const ann = await somebody()
    await remindOfReviews()
    const [mail] = await mailsTo(ann)
    const message = Message.parse(mail?.payload)
    const key = await reminderKey(ann)
    const { text, subject } = write(message)
    expect(text).toContain("/review\n")
    expect(text).toContain(`/review/mail-off?key=${key}`)
    expect(`${subject} ${text}`).not.toMatch(/diazepam|back pain|\d+ question|What follows/)
  })

  it("is no more once its link was used, and never for whoever never asked", async () => {
    const ann = await somebody()
    const key = await reminderKey(ann)
    await endReminders(key ?? "")
    await endReminders(key ?? "")
    expect(await wantsReminders(ann.id)).toBe(false)
    await remindOfReviews()
    expect(await mailsTo(ann)).toEqual([])
  })

  it("that waits goes with an account that is erased", async () => {
    const ann = await somebody()
    await remindOfReviews()
    await transaction((tx) => erase(tx, ann.id))
    expect(await mailsTo(ann)).toEqual([])
  })
})

it.each(["never", "afterFinal"])(
  "a quiz that tells its answers %s leaves nothing to take up",
  async (feedback) => {
    const ann = await somebody()
    await client.$executeRaw`
    UPDATE "Attempt" SET "seal" = jsonb_set("seal", '{rules,feedback}', to_jsonb(${feedback}::text))
    WHERE "personId" = ${ann.id}::uuid AND "quizId" = ${staffQuiz}`
    expect(await everyUntaken()).not.toContain(ann.id)
  },
)

it("the link that ends reminders stays the same while they are on", async () => {
  const ann = await somebody()
  const before = await reminderKey(ann)
  await setReminders(ann.id, true)
  expect(await reminderKey(ann)).toBe(before)
  await setReminders(ann.id, false)
  await setReminders(ann.id, true)
  expect(await reminderKey(ann)).not.toBe(before)
})
