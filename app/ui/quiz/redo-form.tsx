import { Button } from "@/ui/button"

type Props = { quiz: string; startKey: string }

/** Starts an attempt that asks only what was missed in the last one. */
export function RedoForm({ quiz, startKey }: Props) {
  return (
    <form action="/api/v1/attempts" method="post">
      <input type="hidden" name="quiz" value={quiz} />
      <input type="hidden" name="startKey" value={startKey} />
      <input type="hidden" name="only" value="missed" />
      <Button tone="quiet">Only what I missed</Button>
    </form>
  )
}
