/** What was chosen, by the ids of the choices, and written, by the id of the group. */
export type Plan = { picks: string[]; own: Record<string, string> }

type Group = { id: string; choices: { id: string }[] }

export const emptyPlan: Plan = { picks: [], own: {} }

/** Chooses what was not chosen, and takes back what was. */
export const toggle = ({ picks, own }: Plan, id: string): Plan => ({
  picks: picks.includes(id) ? picks.filter((each) => each !== id) : [...picks, id],
  own,
})

export const write = ({ picks, own }: Plan, group: string, text: string): Plan => ({
  picks,
  own: { ...own, [group]: text },
})

const ownOf = ({ own }: Plan, { id }: Group) => own[id]?.trim() ?? ""

/** The lines of one part of the plan: the choices in the order of the list, then the person's own words. */
export function chosenOf<G extends Group>(plan: Plan, group: G): { choices: G["choices"]; own: string } {
  return {
    choices: group.choices.filter(({ id }) => plan.picks.includes(id)),
    own: ownOf(plan, group),
  }
}

/** The parts that are still empty. A plan is whole when there is none. */
export const missing = <G extends Group>(plan: Plan, groups: G[]): G[] =>
  groups.filter((group) => lines(plan, [group]) === 0)

/** How many lines the plan has in these parts. */
export function lines(plan: Plan, groups: Group[]): number {
  return groups.reduce((sum, group) => {
    const { choices, own } = chosenOf(plan, group)
    return sum + choices.length + (own ? 1 : 0)
  }, 0)
}
