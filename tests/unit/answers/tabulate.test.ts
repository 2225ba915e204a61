import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { columnNames, type AnswerRow } from "@/lib/answers/schema"
import { asCsv, asXlsx } from "@/lib/answers/tabulate"

const row: AnswerRow = {
  ...{ name: "=1+1", email: "a@b.example", quiz: "How it works", attempt: "a1" },
  ...{ startedAt: "2026-11-23T09:00:00.000Z", submittedAt: "2026-11-23T09:10:00.000Z" },
  ...{ question: "Q1", wording: "f".repeat(64), stem: "What follows?", kind: "short" },
  ...{ answer: "@SUM(A1)", certainty: "sure", verdict: "wrong", earned: 0.5, total: 1, mustKnow: true },
}

async function csvOf(batches: AnswerRow[][]): Promise<string> {
  const pieces: string[] = []
  const some = (async function* () {
    yield* batches
  })()
  for await (const piece of asCsv(some)) pieces.push(piece)
  return pieces.join("")
}

describe("answers as CSV", () => {
  it("has one head, a line for each answer and a mark for spreadsheets", async () => {
    const csv = await csvOf([[row, row], [], [row]])
    expect(csv.startsWith("\uFEFFName,E-mail,Quiz,")).toBe(true)
    expect(csv.trim().split("\r\n")).toHaveLength(4)
  })

  it("keeps a cell from running as a formula", async () => {
    expect(await csvOf([[row]])).toMatch(/^'=1\+1,.*,'@SUM\(A1\),sure,wrong,0\.5,1,yes\r\n$/m)
  })
})

describe("answers for Excel", () => {
  it("are cells of text and of numbers, and none that runs", async () => {
    const parts = Object.entries(unzipSync(await asXlsx([row])))
    const text = parts.map(([, content]) => strFromU8(content)).join("\n")
    expect(text).toContain("'=1+1")
    expect(text).toContain("'@SUM(A1)")
    expect(text).toContain("<v>0.5</v>")
    expect(text).not.toContain("<f>")
  })

  it.each(["-1", "+1", "\tx", "\rx"])("mark %j as text", async (answer) => {
    const parts = Object.values(unzipSync(await asXlsx([{ ...row, answer }])))
    expect(parts.map((part) => strFromU8(part)).join()).toContain(`>'${answer[0]}`)
  })
})

it("has a word above every column", () => expect(columnNames).toHaveLength(Object.keys(row).length))
