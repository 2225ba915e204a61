import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { buildOnDesk, type Desk, newDesk } from "@/lib/course/build"
import type { Course, Voice } from "@/lib/course/schema"
import { smallCourseOnDisk } from "#tests/support/course/small-course"

const brakes = "modules/01-nerves/01-brakes/staff.mdx"
const bank = "modules/01-nerves/questions.yaml"

let top: string
let remove: () => Promise<void>
let desk: Desk
const build = () => buildOnDesk(top, desk)
const write = (file: string, text: string) => writeFile(path.join(top, file), text)
const read = (file: string) => readFile(path.join(top, file), "utf8")
const edit = async (file: string, from: string, to: string) =>
  write(file, (await read(file)).replace(from, to))
const lesson = (course: Course, voice: Voice = "staff") => course.modules[0]!.lessons[0]!.voices[voice]

beforeEach(async () => {
  ;({ top, remove } = await smallCourseOnDisk())
  desk = newDesk()
})
afterEach(() => remove())

describe("the course while an author is at work", () => {
  it("is the same object until something is saved", async () => {
    const before = await build()
    expect(await build()).toBe(before)
    expect(before.problems).toEqual([])
  })

  it("shows a saved change", async () => {
    const before = await build()
    await edit(brakes, "A brake on signals", "A brake on all signals")
    const after = await build()
    expect(lesson(after).title).toBe("A brake on all signals")
    expect(after.hash).not.toBe(before.hash)
  })

  it("keeps the last good version of a broken lesson, with its mistakes", async () => {
    await build()
    await edit(brakes, "<Say>", "<Sya>")
    const { problems, title, headings } = lesson(await build())
    expect(title).toBe("A brake on signals")
    expect(headings.map(({ text }) => text)).toEqual(["What it does", "What to say"])
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([`${brakes}:18`])
  })

  it("goes on showing changes elsewhere while one file is broken", async () => {
    await build()
    await edit(brakes, "<Say>", "<Sya>")
    await build()
    await edit(bank, "What slows down?", "What becomes slower?")
    const course = await build()
    expect(course.questions["N-P01"]?.question.stem).toBe("What becomes slower?")
    expect(course.problems).toHaveLength(1)
  })

  it("keeps the last good questions while their file cannot be read", async () => {
    const before = await build()
    await write(bank, "- id: [")
    const course = await build()
    expect(course.questions).toEqual(before.questions)
    expect(course.problems.map(({ file }) => file)).toEqual([bank])
  })

  it("is well again once the mistake is mended", async () => {
    const before = await build()
    const text = await read(brakes)
    await write(brakes, "")
    expect((await build()).problems).not.toEqual([])
    await write(brakes, text)
    const after = await build()
    expect(after.problems).toEqual([])
    expect(after.hash).toBe(before.hash)
  })

  it("gives an empty new lesson a page that says so", async () => {
    await build()
    await mkdir(path.join(top, "modules/01-nerves/02-more-brakes"))
    await write("modules/01-nerves/02-more-brakes/staff.mdx", "")
    const fresh = (await build()).modules[0]!.lessons[1]!
    expect(fresh.slug).toBe("more-brakes")
    expect(fresh.voices.patient.problems).toEqual(fresh.voices.staff.problems)
    expect(fresh.voices.staff.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("This file is empty."),
      expect.stringContaining("patient.mdx"),
    ])
  })

  it("outlives the loss of every file", async () => {
    await build()
    await rm(path.join(top, "modules"), { recursive: true })
    const course = await build()
    expect(course.problems.length).toBeGreaterThan(0)
    expect(course.title.staff).toBe("A small course")
  })

  it("can begin broken", async () => {
    await write("modules/course.yaml", "title: [")
    const course = await build()
    expect(course.modules.map(({ id }) => id)).toEqual(["nerves", "risks"])
    expect(course.problems).toHaveLength(1)
  })

  it("follows a folder that is renamed", async () => {
    await build()
    await rename(path.join(top, "modules/01-nerves/01-brakes"), path.join(top, "modules/01-nerves/01-slower"))
    const course = await build()
    expect(course.modules[0]!.lessons.map(({ id, slug }) => [id, slug])).toEqual([["brakes", "slower"]])
    expect(course.problems).toEqual([])
  })
})
