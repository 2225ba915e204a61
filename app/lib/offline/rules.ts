/** Names of the caches of all builds begin with this. */
export const cachePrefix = "backwise-lessons-"

/** Kept from the start: what is shown when there is no connection, and the signs that cannot wait for one. */
export const standingPages = ["/offline", "/safety"]

const lesson = /^\/course\/(?:staff|patient)\/[\w-]+\/(?!quiz$)[\w-]+$/

/** Whether a path is that of a lesson. The quiz of a module, which is a person's own, looks much like one. */
export const isLesson = (path: string): boolean => lesson.test(path)

/** Whether a page is the same for everyone and may be kept on a device that many people use. */
export const isKeepable = (path: string): boolean => isLesson(path) || standingPages.includes(path)

/** Files that have a hash in their name: what is kept of them is never out of date. */
export const isHashed = (path: string): boolean => path.startsWith("/_next/static/")

/**
 * Whether an answer is one that the server gives to everybody alike: it says so itself, and did not lead to
 * another page, such as the one to sign in.
 */
export function isShared({
  status,
  redirected,
  headers,
}: Pick<Response, "status" | "redirected" | "headers">) {
  return status === 200 && !redirected && (headers.get("cache-control") ?? "").startsWith("public")
}

// In a page's markup, in the data for its scripts, where the paths have no beginning, and in its style sheets.
const built = /(?:\/_next\/)?static\/(?:chunks|css|media)\/[\w./~-]+\.(?:js|css|woff2)/g
const named = /(?:src|href)="(\/[\w./-]+\.(?:js|css|svg|png|jpg|webp|woff2)(?:\?[\w.-]*)?)"/g
const media = /url\(["']?\.\.\/media\/([\w.~-]+)["']?\)/g

/** The paths of all that a page of ours needs to be shown: scripts, styles, fonts and pictures. */
export function partsOf(page: string): string[] {
  const files = [...page.matchAll(built)].map(([path]) => (path.startsWith("/") ? path : `/_next/${path}`))
  const rest = [...page.matchAll(named)].flatMap(([, path]) => path ?? [])
  return [...new Set([...files, ...rest])]
}

/** The paths of the fonts that a style sheet of ours asks for. */
export function fontsOf(styles: string): string[] {
  return [...new Set([...styles.matchAll(media)].map(([, name]) => `/_next/static/media/${name}`))]
}
