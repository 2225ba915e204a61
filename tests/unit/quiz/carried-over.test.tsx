import { renderToStaticMarkup } from "react-dom/server"
import { expect, it } from "vitest"
import { CarriedOver } from "@/ui/quiz/carried-over"

const carried = (id: string, earned: number, total: number) => ({
  ...{ id, stem: `What about ${id}?`, attempt: "a", earned, total },
})
const right = carried("right", 1, 1)
const thirds = carried("thirds", 0.1 + 0.2 + 0.7 - 1e-12, 1)
const compared = carried("compared", 0, 0)
const gone = carried("gone", 0.5, 1)

const pageOf = (...all: (typeof right)[]) => renderToStaticMarkup(<CarriedOver carried={all} voice="staff" />)

/** The questions under each heading. */
const lists = (page: string) =>
  page
    .split("<h2>")
    .slice(1)
    .map((part) => [part.split("</h2>")[0], ...[...part.matchAll(/What about (\w+)/g)].map(([, id]) => id)])

it("calls right before only what had all its points, and counts all of it", () => {
  const page = pageOf(right, compared, gone, thirds)
  expect(lists(page)).toEqual([
    ["What you had right before", "right", "thirds"],
    ["Not asked again", "compared", "gone"],
  ])
  expect(page).toContain("It counts with 2.5 of 3 points.")
})

it("has no heading for what there is none of", () => {
  expect(lists(pageOf(right))).toEqual([["What you had right before", "right"]])
  expect(lists(pageOf(gone))).toEqual([["Not asked again", "gone"]])
  expect(pageOf()).toBe("")
})
