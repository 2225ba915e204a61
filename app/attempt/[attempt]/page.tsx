import { redirect } from "next/navigation"
import { attemptPath, questionPath, reviewPath } from "@/lib/attempt/address"
import { loadOpenAttempt } from "@/lib/attempt/loaders"

type Props = { params: Promise<{ attempt: string }> }

/** Goes on where the learner stopped: at the first question not answered, else at the review. */
export default async function Attempt({ params }: Props) {
  const { attempt: id } = await params
  const { attempt, given } = await loadOpenAttempt(id, attemptPath(id))
  const first = attempt.paper.questions.findIndex((question) => !given.get(question.id)?.answer)
  redirect(first < 0 ? reviewPath(id) : questionPath(id, first + 1))
}
