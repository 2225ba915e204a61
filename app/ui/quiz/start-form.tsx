import { attemptPath } from "@/lib/attempt/address"
import type { Quiz } from "@/lib/course/quizzes"
import { Button, LinkButton } from "@/ui/button"

type Props = { quiz: Pick<Quiz, "id" | "kind">; startKey: string; open: string | null; again: boolean }

const start = { module: "Start the quiz", preTest: "Start the test", final: "Start" } as const

export function StartForm({ quiz, startKey, open, again }: Props) {
  if (open)
    return (
      <LinkButton href={attemptPath(open)}>
        Go on with the {quiz.kind === "module" ? "quiz" : "test"}
      </LinkButton>
    )
  return (
    <form action="/api/v1/attempts" method="post">
      <input type="hidden" name="quiz" value={quiz.id} />
      <input type="hidden" name="startKey" value={startKey} />
      <Button>{again ? "Try again" : start[quiz.kind]}</Button>
    </form>
  )
}
