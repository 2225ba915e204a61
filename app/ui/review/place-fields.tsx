import type { Place } from "@/lib/review/address"

/** Where in the sitting a form stands, so that the page after it knows. */
export function PlaceFields({ place: { n, of } }: { place: Place }) {
  return (
    <>
      <input type="hidden" name="n" value={n} />
      <input type="hidden" name="of" value={of} />
    </>
  )
}
