import type { Refusal } from "@/lib/attempt/start"
import { headingOf, type Quiz } from "@/lib/course/quizzes"
import { Moment } from "@/ui/moment"
import { Notice } from "@/ui/notice"

/** Why an attempt cannot be started now, and what can be done about it. */
export function NotNow({ quiz, why }: { quiz: Quiz; why: Refusal }) {
  switch (why.reason) {
    case "waitFirst":
      return (
        <Notice
          title={
            <>
              You can try again from <Moment at={why.from} style="weekday" />
            </>
          }
        >
          {why.left === null ? null : <p>{attemptsLeft(why.left)}</p>}
        </Notice>
      )
    case "noAttemptsLeft":
      if (quiz.rules.attempts === 1)
        return (
          <Notice title="You have taken this">
            <p>It can be taken once. What you did is kept.</p>
          </Notice>
        )
      return (
        <Notice title="You have no attempt left">
          <p>What you did is kept. If you need another attempt, speak to your training manager.</p>
        </Notice>
      )
    case "accountFirst":
      return (
        <Notice title="This asks for an account">
          <p>
            How often it can be taken, or how soon again, is limited, so your attempts are kept with an
            account. <a href={`/sign-in?next=${encodeURIComponent(quiz.path)}`}>Sign in</a> or{" "}
            <a href={`/register?next=${encodeURIComponent(quiz.path)}`}>make an account</a>. It leads back to
            this page, and what you have done so far can be kept with it.
          </p>
        </Notice>
      )
    case "tooLate":
      return (
        <Notice title="This test is for before the course">
          <p>
            You have begun the quizzes already, so there is nothing to take here. Nothing is lost by that.
          </p>
        </Notice>
      )
    case "modulesFirst":
      return (
        <Notice title="This comes after the modules">
          <p>{quiz.judged ? "Still to be passed:" : "Still to be taken:"}</p>
          <ul>
            {why.first.map((quiz) => (
              <li key={quiz.id}>
                <a href={quiz.path}>{headingOf(quiz)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )
  }
}

export const attemptsLeft = (left: number): string =>
  left === 1 ? "You have one attempt left." : `You have ${left} attempts left.`
