import { settings } from "@/lib/settings/settings"
import { hostOf, publicAddress } from "./address"
import { drawPicture } from "./draw"

/** Pictures by address: as many as there are papers, and each drawn once. */
const drawn = new Map<string, string>()

/** The picture of a code that leads to one of our pages, from wherever it is scanned. */
export function loadPicture(path: string): string {
  const { nextAuthUrl } = settings()
  const address = publicAddress(nextAuthUrl, path)
  const picture = drawn.get(address) ?? drawPicture(address, hostOf(nextAuthUrl))
  drawn.set(address, picture)
  return picture
}
