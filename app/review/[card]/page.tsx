import { randomUUID } from "node:crypto"
import type { Metadata } from "next"
import { readSearch, type Search } from "@/lib/person/loaders"
import { loadCard } from "@/lib/review/loaders"
import { SittingPlace } from "@/lib/review/schema"
import { QuestionPage } from "@/ui/quiz/question-page"
import { Asked } from "@/ui/review/asked"
import { Told } from "@/ui/review/told"

export const metadata: Metadata = { title: "Review" }

type Props = { params: Promise<{ card: string }>; searchParams: Search }

/** One question of a sitting; once it is answered, what was right and why. */
export default async function ReviewCard({ params, searchParams }: Props) {
  const search = await readSearch(searchParams)
  const { n, of: last } = SittingPlace.parse({ n: search("n"), of: search("of") })
  const place = { n, of: Math.max(n, last) }
  const view = await loadCard((await params).card, place)
  return (
    <QuestionPage
      stem={view.stem}
      number={place.n}
      of={place.of}
      answered={view.kind === "told" ? place.n : place.n - 1}
      voice="staff"
    >
      {view.kind === "told" ? (
        <Told card={view.id} place={place} told={view} flash={view.flash} />
      ) : (
        <Asked card={view.id} place={place} asked={view} flash={view.flash} clientOpId={randomUUID()} />
      )}
    </QuestionPage>
  )
}
