import { Button } from "@/ui/button"
import { Form } from "./form"

type Props = { person: string; quizzes: { id: string; title: string }[] }

/** Where somebody has used up their attempts, a manager can give one more at a time. */
export function GiveAttemptForms({ person, quizzes }: Props) {
  if (quizzes.length === 0) return null
  return (
    <section>
      <h2>No attempt left</h2>
      {quizzes.map(({ id, title }) => (
        <Form key={id} action={`/api/v1/people/${person}/attempts`}>
          <input type="hidden" name="quiz" value={id} />
          <p>{title}: taken as often as the rules allow, and not passed.</p>
          <Button tone="quiet">Allow one more attempt</Button>
        </Form>
      ))}
    </section>
  )
}
