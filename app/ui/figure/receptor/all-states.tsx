import type { FigureOf } from "@/lib/figure/schema"
import { effectsIn, everyBound, openingOf, stateOf } from "@/lib/figure/receptor/rules"
import { Table } from "@/ui/table"

const yes = (bound: boolean) => (bound ? "yes" : "no")

/** Every state as a row, every α as a column. */
export function AllStates({
  figure: { controls, openings, alphas, data },
}: {
  figure: FigureOf<"receptor">
}) {
  return (
    <Table
      caption={`When the channel opens, and the effects of diazepam (${data})`}
      captionUnseen
      head={[controls.gaba, controls.diazepam, "The channel", ...alphas.map(({ name }) => `Through ${name}`)]}
    >
      {everyBound.map((bound) => (
        <tr key={stateOf(bound)}>
          <td>{yes(bound.gaba)}</td>
          <td>{yes(bound.diazepam)}</td>
          <td>{openings[openingOf(bound)]}</td>
          {alphas.map(({ name, effects }) => (
            <td key={name}>
              {effectsIn(bound, effects)
                .map(({ words }) => words)
                .join("; ") || "none"}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  )
}
