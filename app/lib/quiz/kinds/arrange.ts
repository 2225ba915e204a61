/** The choices in the order that a paper pinned; any it does not name keep their place at the end. */
export function arrange<Item extends { id: string }>(
  choices: readonly Item[],
  order: readonly string[],
): Item[] {
  const place = new Map(order.map((id, index) => [id, index]))
  return choices.toSorted((a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length))
}
