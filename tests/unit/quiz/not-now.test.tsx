import { renderToStaticMarkup } from "react-dom/server"
import { expect, it } from "vitest"
import { NotNow } from "@/ui/quiz/not-now"
import { aCourse, staffQuizIn } from "#tests/support/quiz/course"

it("leads a guest to sign in or register, and back to the quiz", () => {
  const quiz = staffQuizIn(aCourse({ rules: { attempts: 2 } }))
  const page = renderToStaticMarkup(<NotNow quiz={quiz} why={{ ok: false, reason: "accountFirst" }} />)
  const back = encodeURIComponent(quiz.path)
  expect(page).toContain(`href="/sign-in?next=${back}"`)
  expect(page).toContain(`href="/register?next=${back}"`)
})
