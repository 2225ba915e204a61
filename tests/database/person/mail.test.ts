import { createServer } from "node:net"
import { SMTPServer } from "smtp-server"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { database } from "@/lib/database/client"
import { sendDueMail, startMailWorker } from "@/lib/mail/worker"
import { openPost } from "@/lib/mail/send"
import { requestRegistration } from "@/lib/person/register"
import { requestReset, requestSignInLink, resetPassword } from "@/lib/person/reset-password"
import { testDatabase } from "#tests/support/database"
import { anAccount, goodPassword } from "#tests/support/people"

type Letter = { to: string; text: string; id: string }

const letters: Letter[] = []
let refusing = false

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo: (_address, _session, done) =>
    refusing ? done(Object.assign(new Error("Try later"), { responseCode: 451 })) : done(),
  onData: (stream, session, done) => {
    let text = ""
    stream.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")))
    stream.on("end", () => {
      const plain = text.replaceAll("=\r\n", "").replaceAll("=3D", "=")
      const id = /^Message-ID: (.*)$/im.exec(text)?.[1] ?? ""
      letters.push({ to: session.envelope.rcptTo[0]?.address ?? "", text: plain, id })
      done()
    })
  },
})

const port = await new Promise<number>((resolve) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const address = probe.address()
    probe.close(() => resolve(typeof address === "object" && address ? address.port : 0))
  })
})
const smtpUrl = `smtp://127.0.0.1:${port}`
process.env["SMTP_URL"] = smtpUrl
const post = openPost(smtpUrl, "Backwise <course@ward.example>")

beforeAll(async () => {
  await testDatabase()
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", () => resolve()))
})

afterAll(async () => {
  post.close()
  await new Promise<void>((resolve) => server.close(() => resolve()))
})

const lettersTo = (to: string) => letters.filter((letter) => letter.to === to)
const makeDue = () => database.outbox.updateMany({ data: { dueAt: new Date(0) } })

describe("a message", () => {
  it("waits while the mail server refuses, and then leaves once and is forgotten", async () => {
    const ann = await anAccount()
    await requestReset(ann.email)
    refusing = true
    await sendDueMail(post)
    expect(lettersTo(ann.email)).toHaveLength(0)
    const [waiting] = await database.outbox.findMany()
    expect(waiting).toMatchObject({ tries: 1, doneAt: null, lastError: expect.stringContaining("451") })
    expect(waiting?.lastError).not.toContain("@")
    expect(await sendDueMail(post)).toBe(0)
    refusing = false
    await makeDue()
    await Promise.all([sendDueMail(post), sendDueMail(post), sendDueMail(post)])
    expect(lettersTo(ann.email)).toHaveLength(1)
    expect(await database.outbox.findMany()).toMatchObject([
      { payload: {}, lastError: null, doneAt: expect.any(Date) },
    ])
    await makeDue()
    expect(await sendDueMail(post)).toBe(0)
  })

  it("carries a link that works", async () => {
    const ann = await anAccount()
    await requestReset(ann.email)
    await sendDueMail(post)
    const link = /http\S+/.exec(lettersTo(ann.email)[0]?.text ?? "")?.[0] ?? ""
    expect(new URL(link).pathname).toBe("/reset")
    expect(await resetPassword(new URL(link).searchParams.get("token") ?? "", goodPassword)).toMatchObject({
      ok: true,
    })
  })

  it("that a killed worker may have sent already keeps its message id", async () => {
    const ann = await anAccount()
    await requestSignInLink(ann.email, "/course")
    const [before] = await database.outbox.findMany({ where: { doneAt: null } })
    await sendDueMail(post)
    await database.outbox.updateMany({
      where: { id: before?.id ?? 0n },
      data: { doneAt: null, dueAt: new Date(0), payload: before?.payload ?? {} },
    })
    await sendDueMail(post)
    const ids = lettersTo(ann.email).map(({ id }) => id)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  it("is not sent when its link has run out", async () => {
    const ann = await anAccount()
    await requestReset(ann.email)
    const [row] = await database.outbox.findMany({ where: { doneAt: null } })
    const payload = { ...(row?.payload as object), until: Date.now() - 1 }
    await database.outbox.updateMany({ where: { doneAt: null }, data: { payload } })
    await sendDueMail(post)
    expect(lettersTo(ann.email)).toHaveLength(0)
    expect(await database.outbox.findMany({ where: { doneAt: null } })).toEqual([])
  })

  it("is written for nobody who has no account, and registering tells only the mailbox", async () => {
    await requestReset("nobody@ward.example")
    await requestSignInLink("nobody@ward.example", "")
    expect(await database.outbox.count({ where: { doneAt: null } })).toBe(0)
    const ann = await anAccount()
    await requestRegistration(ann.email, null)
    await requestRegistration("new@ward.example", null)
    await sendDueMail(post)
    expect(lettersTo(ann.email)[0]?.text).toContain("You have one already")
    expect(lettersTo("new@ward.example")[0]?.text).toContain("/register?token=")
  })

  it("leaves by itself while the server runs, until it is stopped, whatever a sweep beside it does", async () => {
    const ann = await anAccount()
    let swept = 0
    const worker = startMailWorker([
      async () => Promise.reject(new Error("swept")),
      async () => (++swept < 3 ? "more" : "done"),
    ])
    await requestReset(ann.email)
    await expect.poll(() => lettersTo(ann.email).length, { timeout: 8_000 }).toBe(1)
    expect(swept, "until there is no more").toBe(3)
    const start = performance.now()
    await worker?.stop()
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})
