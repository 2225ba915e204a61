import type { RescorePage } from "@/lib/rescore/loaders"
import { Button } from "@/ui/button"
import { Choice } from "@/ui/choice"
import { Field } from "@/ui/field"
import { fieldProblem } from "@/ui/person/field-problem"
import { Form } from "@/ui/person/form"
import styles from "./rescore.module.css"

type Props = Pick<RescorePage, "plan" | "flash"> & { pressed: string }

/** A reason has to be given, and taking passes away has to be chosen. */
export function RescoreForm({ plan, pressed, flash }: Props) {
  return (
    <Form action="/api/v1/rescores">
      <input type="hidden" name="key" value={pressed} />
      <input type="hidden" name="question" value={plan.questionId} />
      <input type="hidden" name="hash" value={plan.fromHash} />
      <input type="hidden" name="to" value={plan.toHash} />
      <Field
        label="Why the key was wrong"
        hint="For whoever asks later. It is kept for good, with the date and your account."
        name="why"
        maxLength={500}
        required
        autoComplete="off"
        problem={fieldProblem(flash, "why")}
      />
      <fieldset className={styles["passes"]}>
        <legend>Whoever has passed</legend>
        <Choice type="radio" name="passes" value="keep" defaultChecked>
          stays passed, whatever the new points are
        </Choice>
        <Choice type="radio" name="passes" value="take">
          loses the pass where the points no longer suffice
        </Choice>
      </fieldset>
      <Button>Mark these attempts again</Button>
    </Form>
  )
}
