import { describe, expect, it } from "vitest"
import { changed, mistakesIn, smallCourse } from "#tests/support/course/small-course"

const folder = await smallCourse()
const saying = (text: string) =>
  mistakesIn(
    changed(folder, "01-nerves/01-brakes/staff.mdx", (before) =>
      before.replace("## What to say", `${text}\n\n## What to say`),
    ),
  ).map(({ message }) => message)

describe("what holds in one country", () => {
  it.each([
    '<Region only="uk">Call 999.</Region> <Region only="us">Call 911.</Region>',
    '<Region only="us">\n\nCall 911, or go to the ER.\n\n</Region>',
    'Take <Name uk="paracetamol" us="acetaminophen" /> alone.',
  ])("may be said for that country: %s", (text) => expect(saying(text)).toEqual([]))

  it.each([
    ['<Region only="uk">Call 911.</Region>', "“911” does not belong to UK readers"],
    ['<Region only="us">\n\nAsk your GP.\n\n</Region>', "“GP” does not belong to US readers"],
    ['<Region only="us">Schedule 4.</Region>', "“Schedule 4” does not belong to US readers"],
    ['<Region only="eu">Call 112.</Region>', "<Region> is for one country"],
  ])("is never blended: %s", (text, told) => expect(saying(text)).toEqual([expect.stringContaining(told)]))
})
