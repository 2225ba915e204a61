import { reviewHome } from "@/lib/review/address"

/** Under a result: what becomes of its questions. */
export function AfterQuiz() {
  return (
    <p>
      These questions come back for a short <a href={reviewHome}>review</a> in the days and weeks to come, the
      ones you missed first.
    </p>
  )
}
