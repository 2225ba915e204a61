import type { Metadata } from "next"
import { enter } from "@/lib/person/gate"
import { readSearch, type Search } from "@/lib/person/loaders"
import { requireAccount } from "@/lib/person/session"
import { safePath } from "@/lib/web/safe-path"
import { LinkButton } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = { title: "Kept, but for one quiz" }

export default async function KeptButOne({ searchParams }: { searchParams: Search }) {
  const next = safePath((await readSearch(searchParams))("next"), "/record")
  await enter(requireAccount, next)
  return (
    <Page title="Kept, but for one quiz">
      <Notice tone="caution" role="status">
        <p>
          What you did before you signed in is kept. One unfinished quiz is not: you already have the same
          quiz open in your account, and go on with that one.
        </p>
      </Notice>
      <LinkButton href={next}>Go on</LinkButton>
    </Page>
  )
}
