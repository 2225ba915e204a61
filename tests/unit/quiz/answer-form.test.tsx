import { renderToStaticMarkup } from "react-dom/server"
import { expect, it } from "vitest"
import { AnswerForm } from "@/ui/quiz/answer-form"

/** The form of the second question of three, as it is without scripts. */
function formOf(once: boolean, last = false): string {
  const stop = (number: number) => ({ number, path: `/${number}`, answered: false, here: number === 2 })
  return renderToStaticMarkup(
    <AnswerForm
      {...{ attempt: "a", owner: "o", question: "q", kind: "truefalse", number: 2, clientOpId: "" }}
      {...{ answer: null, certainty: null, seq: 0, savedAt: null, once }}
      pages={{ here: "/2", back: "/1", next: last ? "/review" : "/3", last, moreTime: "/more" }}
      press={once ? "Check my answer" : null}
      stops={[1, 2, 3].map(stop)}
    >
      <input name="value" />
    </AnswerForm>,
  )
}

const buttons = (page: string) => [...page.matchAll(/<button[^>]*value="([^"]*)"/g)].map(([, to]) => to)
const links = (page: string) => [...page.matchAll(/<a[^>]*href="([^"]*)"/g)].map(([, to]) => to)

it("sends an answer that is told at once by one button alone; every other way is a link", () => {
  const page = formOf(true)
  expect(buttons(page)).toEqual(["/2"])
  expect(links(page)).toEqual(["/3", "/1", "/more", "/1", "/2", "/3"])
  expect(page).toContain("Skip for now")
  expect(formOf(true, true)).toContain(">Review</a>")
})

it("saves on every way where an answer may still change", () => {
  const page = formOf(false)
  expect(buttons(page)).toEqual(["/3", "/1", "/more", "/1", "/2", "/3"])
  expect(links(page)).toEqual([])
  expect(page).toContain("Save and go on")
})
