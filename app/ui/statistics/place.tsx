/** File and line of a question, as an editor takes them. */
export function Place({ place }: { place: string | null }) {
  return place ? <code>{place}</code> : <>no longer in the course</>
}
