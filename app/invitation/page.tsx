import type { Metadata } from "next"
import { loadFinish, readSearch, type Search } from "@/lib/person/loaders"
import { Page } from "@/ui/sheet"
import { FinishForm } from "@/ui/person/finish-form"
import { UsedLink } from "@/ui/person/used-link"

export const metadata: Metadata = { title: "Your invitation" }

export default async function Invitation({ searchParams }: { searchParams: Search }) {
  const search = await readSearch(searchParams)
  const { token, use, work, flash } = await loadFinish("invitation", search("token"))
  return (
    <Page title="Your invitation" lead="Make your account, and begin.">
      {use ? (
        <FinishForm purpose="invitation" token={token} email={use.email} work={work} flash={flash} />
      ) : (
        <UsedLink href="/sign-in" again="Go to sign-in" />
      )}
    </Page>
  )
}
