import "server-only"
import { notFound, redirect } from "next/navigation"
import { Refused } from "@/lib/person/refused"

/**
 * The gate of a page: signed out goes to sign-in and comes back to `here`; forbidden sees "not found".
 * @example const scope = await enter(requireManager, "/manage")
 */
export async function enter<Who>(require: () => Promise<Who>, here: string): Promise<Who> {
  try {
    return await require()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (error.reason === "signedOut") redirect(`/sign-in?next=${encodeURIComponent(here)}`)
    notFound()
  }
}
