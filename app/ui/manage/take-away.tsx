import type { RosterFilter } from "@/lib/roster/schema"
import { Ways } from "@/ui/ways"
import { rosterAddress } from "./address"

/** What a manager takes away of the people in the list, and the proof of everybody's training. */
export function TakeAway({ filter }: { filter: RosterFilter }) {
  const all = { ...filter, page: 1 }
  return (
    <section aria-labelledby="take-away" data-screen-only>
      <h2 id="take-away">Save</h2>
      <Ways
        ways={[
          {
            href: rosterAddress("/manage/people.csv", all),
            name: "Save as CSV",
            note: "This list, with every page of it.",
          },
          {
            href: rosterAddress("/manage/answers.xlsx", all),
            name: "Save the answers for Excel",
            note: "A line for each answer that the people in this list handed in.",
          },
          {
            href: rosterAddress("/manage/answers.csv", all),
            name: "Save the answers as CSV",
            note: "The same for any number of people.",
          },
          {
            href: "/manage/evidence.zip",
            name: "Save the proof of everybody",
            note: "Everybody's sealed attempts with the exact questions, for an inspector. The larger the staff, the longer it takes.",
          },
          verifier,
        ]}
      />
    </section>
  )
}

const verifier = {
  href: "/verifier",
  name: "Save the verifier",
  note: "Checks a proof on any computer with Node: node verify.mjs proof.zip",
}

/** What a manager takes away of one person. */
export function TakeAwayOne({ person: { id, email } }: { person: { id: string; email: string } }) {
  return (
    <section aria-labelledby="take-away" data-screen-only>
      <h2 id="take-away">Save</h2>
      <Ways
        ways={[
          {
            href: `/manage/${id}/evidence.zip`,
            name: "Save the proof",
            note: "This person's sealed attempts with the exact questions, for an inspector.",
          },
          {
            href: rosterAddress("/manage/answers.xlsx", { search: email }),
            name: "Save the answers for Excel",
            note: "A line for each answer handed in to the staff course.",
          },
          verifier,
        ]}
      />
    </section>
  )
}
