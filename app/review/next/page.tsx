import { readSearch, type Search } from "@/lib/person/loaders"
import { loadNext } from "@/lib/review/loaders"
import { SittingPlace } from "@/lib/review/schema"

/** Leads on to the question that is to be asked now. */
export default async function NextReview({ searchParams }: { searchParams: Search }) {
  const search = await readSearch(searchParams)
  const place = SittingPlace.parse({ n: search("n"), of: search("of") })
  return loadNext(search("n") === undefined ? null : place)
}
