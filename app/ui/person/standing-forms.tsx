import { roles, type Role } from "@/lib/person/schema"
import { Button } from "@/ui/button"
import { SelectField } from "@/ui/field"
import { Form } from "./form"
import styles from "./form.module.css"

export const roleNames: Record<Role, string> = {
  learner: "Learner",
  educator: "Educator",
  manager: "Training manager",
  administrator: "Administrator",
}

export function RoleSelect({ choices, now }: { choices: readonly Role[]; now?: Role }) {
  return (
    <SelectField label="Role" name="role" defaultValue={now}>
      {choices.map((role) => (
        <option key={role} value={role}>
          {roleNames[role]}
        </option>
      ))}
    </SelectField>
  )
}

type Props = { person: { id: string; role: Role; disabled: boolean } }

/** What an administrator may change about somebody. */
export function StandingForms({ person: { id, role, disabled } }: Props) {
  return (
    <div className={styles["beside"]}>
      <Form action={`/api/v1/people/${id}/role`}>
        <RoleSelect choices={roles} now={role} />
        <Button tone="quiet">Change the role</Button>
      </Form>
      {disabled ? (
        <Form action={`/api/v1/people/${id}/enable`}>
          <p>This account is disabled: nobody can sign in with it. What was done with it is kept.</p>
          <Button tone="quiet">Enable the account</Button>
        </Form>
      ) : (
        <Form action={`/api/v1/people/${id}/disable`}>
          <p>Disabling keeps somebody out from this moment. What they did is kept.</p>
          <Button tone="danger">Disable the account</Button>
        </Form>
      )}
    </div>
  )
}
