import { standings, type RosterFilter } from "@/lib/roster/schema"
import { Button, LinkButton } from "@/ui/button"
import { Field, SelectField } from "@/ui/field"
import { rosterAddress } from "./address"
import { standingWords } from "./standing"
import styles from "./filter.module.css"

/** A plain form: the filter lives in the address, so that it can be kept as a bookmark. */
export function Filter({ filter }: { filter: RosterFilter }) {
  return (
    <form className={styles["filter"]} action="/manage" role="search" aria-label="People">
      <Field
        label="Name or e-mail"
        name="search"
        type="search"
        defaultValue={filter.search}
        maxLength={100}
      />
      <SelectField label="Standing" name="standing" defaultValue={filter.standing ?? ""}>
        <option value="">Everyone</option>
        {standings.map((standing) => (
          <option key={standing} value={standing}>
            {standingWords[standing]}
          </option>
        ))}
      </SelectField>
      <SelectField label="Course" name="voice" defaultValue={filter.voice}>
        <option value="staff">Staff</option>
        <option value="patient">Patient</option>
      </SelectField>
      <div className={styles["go"]}>
        <Button>Show</Button>
        {filter.standing || filter.search ? (
          <LinkButton tone="quiet" href={rosterAddress("/manage", { voice: filter.voice })}>
            Show everyone
          </LinkButton>
        ) : null}
      </div>
    </form>
  )
}
