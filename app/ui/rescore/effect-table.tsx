import type { Effect } from "@/lib/rescore/schema"
import { Table } from "@/ui/table"

/** What marking again changes, before it is done: with passes kept, and without. */
export function EffectTable({ effect: { keep, take } }: { effect: { keep: Effect; take: Effect } }) {
  return (
    <Table caption="What would change" head={["Attempts", "If passes are kept", "If they are not"]}>
      <Row name="Handed in with the old wording" keep={keep.met} take={take.met} />
      <Row name="With another score afterwards" keep={keep.changed} take={take.changed} />
      <Row name="Newly passed" keep={keep.newlyPassed} take={take.newlyPassed} />
      <Row name="No longer passed" keep={keep.noLongerPassed} take={take.noLongerPassed} />
    </Table>
  )
}

function Row({ name, keep, take }: { name: string; keep: number; take: number }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{keep.toLocaleString("en-GB")}</td>
      <td>{take.toLocaleString("en-GB")}</td>
    </tr>
  )
}
