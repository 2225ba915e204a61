import { certainties, type Certainty } from "@/lib/attempt/schema"
import { enough, outcomes } from "@/lib/statistics/schema"
import { Table } from "@/ui/table"
import { share } from "./numbers"

const words: Record<Certainty, string> = { sure: "Sure", think: "Thought so", guess: "Guessed" }

/** How sure people were, and whether they were right, from 30 answers on; nothing where nobody was asked. */
export function CertaintyTable({ certainty }: { certainty: readonly number[] }) {
  if (certainty.every((count) => count === 0)) return null
  return (
    <Table caption="How sure they were" head={["They were", "Answers", "Right", "Partly right", "Wrong"]}>
      {certainties.map((level, place) => (
        <Row
          key={level}
          level={level}
          counts={certainty.slice(place * outcomes.length).slice(0, outcomes.length)}
        />
      ))}
    </Table>
  )
}

function Row({ level, counts }: { level: Certainty; counts: readonly number[] }) {
  const all = counts.reduce((sum, count) => sum + count, 0)
  return (
    <tr>
      <th scope="row">{words[level]}</th>
      {all < enough ? (
        <td colSpan={4}>Fewer than {enough}</td>
      ) : (
        <>
          <td>{all.toLocaleString("en-GB")}</td>
          {counts.map((count, place) => (
            <td key={place}>{share(count / all)}</td>
          ))}
        </>
      )}
    </tr>
  )
}
