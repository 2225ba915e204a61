import type { Metadata } from "next"
import { loadSignIn, readSearch, type Search } from "@/lib/person/loaders"
import { isProblemCode } from "@/lib/web/problem"
import { Page } from "@/ui/sheet"
import { Done } from "@/ui/person/done"
import { OtherWays } from "@/ui/person/other-ways"
import { ProblemSummary } from "@/ui/person/problem-summary"
import { SignedOut } from "@/ui/person/signed-out"
import { ForgetAnswers } from "@/ui/quiz/journal/forget-answers"
import { SignInForm } from "@/ui/person/sign-in-form"

export const metadata: Metadata = { title: "Sign in" }

/** Every way of leaving ends here, and takes along what this browser kept. */
const hasLeft = (done: string | undefined) => /^(signedOut|erased)/.test(done ?? "")

export default async function SignIn({ searchParams }: { searchParams: Search }) {
  const search = await readSearch(searchParams)
  const { flash, ...ways } = await loadSignIn(search("next"))
  const problem = search("problem")
  return (
    <Page title="Sign in">
      <ProblemSummary
        flash={flash}
        problem={flash?.problem ?? (isProblemCode(problem) ? problem : undefined)}
      />
      {flash ? null : <Done what={search("done")} />}
      {ways.ended ? <SignedOut next={ways.next} here /> : null}
      {hasLeft(search("done")) ? <ForgetAnswers /> : null}
      <SignInForm next={ways.next} mail={ways.mail} flash={flash} />
      <OtherWays {...ways} />
    </Page>
  )
}
