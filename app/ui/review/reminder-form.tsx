import { Button } from "@/ui/button"
import { Form } from "@/ui/person/form"

/** Reminders by mail: off until somebody asks for them. */
export function ReminderForm({ on }: { on: boolean }) {
  return (
    <Form action="/api/v1/account/review-mail">
      <p>
        {on
          ? "You get a mail when questions are due for review, once a week at most."
          : "We can send you a mail when questions from your quizzes are due for review: once a week at most, and nothing in it but the link."}
      </p>
      <input type="hidden" name="reminders" value={on ? "off" : "on"} />
      <Button tone="quiet">{on ? "Send me no more reminders" : "Remind me by mail"}</Button>
    </Form>
  )
}
