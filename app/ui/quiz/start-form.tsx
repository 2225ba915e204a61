import { attemptPath } from "@/lib/attempt/address"
import { Button, LinkButton } from "@/ui/button"

type Props = { quiz: string; startKey: string; open: string | null; again: boolean }

export function StartForm({ quiz, startKey, open, again }: Props) {
  if (open) return <LinkButton href={attemptPath(open)}>Go on with the quiz</LinkButton>
  return (
    <form action="/api/v1/attempts" method="post">
      <input type="hidden" name="quiz" value={quiz} />
      <input type="hidden" name="startKey" value={startKey} />
      <Button>{again ? "Try again" : "Start the quiz"}</Button>
    </form>
  )
}
