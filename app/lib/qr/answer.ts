import { sharedCache } from "@/lib/web/headers"
import { loadPicture } from "./loaders"

/** The picture of a code that leads to one of our pages; 404 when there is no such page. */
export function answerCode(path: string | null): Response {
  if (path === null) return new Response(null, { status: 404 })
  return new Response(loadPicture(path), {
    headers: { "content-type": "image/svg+xml", "cache-control": sharedCache },
  })
}
