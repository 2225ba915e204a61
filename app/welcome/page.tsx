import type { Metadata } from "next"
import { loadFinish, readSearch, type Search } from "@/lib/person/loaders"
import { Page } from "@/ui/sheet"
import { FinishForm } from "@/ui/person/finish-form"
import { UsedLink } from "@/ui/person/used-link"

export const metadata: Metadata = { title: "Welcome" }

export default async function Welcome({ searchParams }: { searchParams: Search }) {
  const search = await readSearch(searchParams)
  const { token, use, flash } = await loadFinish("firstAdministrator", search("token"))
  return (
    <Page title="Welcome to Backwise" lead="Make the first account. It looks after all the others.">
      {use ? (
        <FinishForm purpose="firstAdministrator" token={token} email={null} work={false} flash={flash} />
      ) : (
        <UsedLink href="/sign-in" again="Go to sign-in" />
      )}
    </Page>
  )
}
