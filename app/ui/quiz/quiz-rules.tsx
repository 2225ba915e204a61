import type { Voice } from "@/lib/course/schema"
import { percent } from "./headline"

type Props = { voice: Voice; size: number; passMark: number; signedIn: boolean }

/** What a learner wants to know before they begin. */
export function QuizRules({ voice, size, passMark, signedIn }: Props) {
  return (
    <ul>
      <li>{size === 1 ? "One question" : `${size} questions`}, one a page. There is no time limit.</li>
      {voice === "staff" ? (
        <li>
          You pass with {percent(passMark)} of the points, and with every question right that everybody must
          know.
        </li>
      ) : (
        <li>Nobody passes or fails. Afterwards you see what is worth another look.</li>
      )}
      <li>
        Each answer is saved as you give it. You can stop, come back, and change answers until you hand it in.
      </li>
      {signedIn ? null : (
        <li>You need no account. If you make one later in this browser, what you did is kept with it.</li>
      )}
    </ul>
  )
}
