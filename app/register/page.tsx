import type { Metadata } from "next"
import { loadFinish, loadSignIn, readSearch, type Search } from "@/lib/person/loaders"
import { Page } from "@/ui/sheet"
import { Done } from "@/ui/person/done"
import { FinishForm } from "@/ui/person/finish-form"
import { ByInvitation, RegisterForm } from "@/ui/person/register-form"
import { UsedLink } from "@/ui/person/used-link"

export const metadata: Metadata = { title: "Make an account" }

export default async function Register({ searchParams }: { searchParams: Search }) {
  const search = await readSearch(searchParams)
  const token = search("token")
  return (
    <Page title="Make an account" lead={token ? "Two things are left." : "So that what you do here is kept."}>
      {token ? <Finish token={token} /> : <Begin next={search("next")} done={search("done")} />}
    </Page>
  )
}

async function Begin({ next, done }: { next: string | undefined; done: string | undefined }) {
  const page = await loadSignIn(next)
  const { work } = await loadFinish("registration")
  if (done === "mailed") return <Done what={done} />
  return page.open ? <RegisterForm {...page} work={work} /> : <ByInvitation />
}

async function Finish({ token }: { token: string }) {
  const { use, work, flash } = await loadFinish("registration", token)
  if (!use) return <UsedLink href="/register" again="Begin again" />
  return <FinishForm purpose="registration" token={token} email={use.email} work={work} flash={flash} />
}
