import { amountAt, type Regimen } from "@/lib/figure/accumulation/rules"
import { Table } from "@/ui/table"
import { dosesInWords } from "./doses-in-words"

type Props = { caption: string; regimen: Regimen; compared: number; days: number }

/** The same as the picture: one row a day, just after a dose where one is due. */
export function ByDay({ caption, regimen, compared, days }: Props) {
  const halfLives = [...new Set([regimen.halfLife, compared])]
  return (
    <Table
      caption={caption}
      captionUnseen
      head={["Day", ...halfLives.map((halfLife) => `Half-life ${halfLife} hours`)]}
    >
      {Array.from({ length: days + 1 }, (_, day) => (
        <tr key={day}>
          <th scope="row">{day}</th>
          {halfLives.map((halfLife) => (
            <td key={halfLife}>{dosesInWords(amountAt(day * 24, { ...regimen, halfLife }))}</td>
          ))}
        </tr>
      ))}
    </Table>
  )
}
