import { randomUUID } from "node:crypto"
import type { QuizStart } from "@/lib/attempt/sitting/loaders"
import { headingOf } from "@/lib/course/quizzes"
import { SignedOut } from "@/ui/person/signed-out"
import { Page } from "@/ui/sheet"
import { FlashNotice } from "./flash-notice"
import { NotNow } from "./not-now"
import { PastAttempts } from "./past-attempts"
import { QuizRules } from "./quiz-rules"
import { StartForm } from "./start-form"

/** Before a quiz: what it is, what its rules are, the way in, and what was done so far. */
export function QuizStartPage({ quiz, size, sittings, told, may, signedIn, ended, flash }: QuizStart) {
  const open = sittings.find(({ submittedAt }) => submittedAt === null)
  const past = sittings.filter(({ submittedAt }) => submittedAt !== null)
  return (
    <Page
      title={headingOf(quiz)}
      kicker={<a href={quiz.home.path}>{quiz.home.words}</a>}
      voice={quiz.voice}
      current="course"
    >
      {may.ok ? <FlashNotice flash={flash} /> : null}
      <QuizRules quiz={quiz} size={size} left={may.ok ? may.left : null} signedIn={signedIn || ended} />
      {ended ? (
        <SignedOut next={quiz.path} />
      ) : may.ok || open ? (
        <StartForm quiz={quiz} startKey={randomUUID()} open={open?.id ?? null} again={past.length > 0} />
      ) : (
        <NotNow quiz={quiz} why={may} />
      )}
      <PastAttempts quiz={quiz} attempts={past} told={told} />
    </Page>
  )
}
