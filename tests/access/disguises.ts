export type Disguise = { name: string; path: string; headers?: Record<string, string> }

const middleware = "proxy:proxy:proxy:proxy:proxy"

/** The forms in which Next's own clients, and those who looked at its advisories, ask for a page. */
export function disguises(path: string): Disguise[] {
  const [bare = "", query = ""] = path.split("?")
  const and = (more: string) => `${bare}?${[query, more].filter(Boolean).join("&")}`
  const last = bare.slice(bare.lastIndexOf("/") + 1)
  return [
    { name: "as it is", path },
    { name: "as its RSC", path: and("_rsc=1a2b3"), headers: { rsc: "1" } },
    { name: "as its prefetch", path: and("_rsc=1a2b3"), headers: { rsc: "1", "next-router-prefetch": "1" } },
    ...["/_tree", "/_index", "/__PAGE__", `/${bare.slice(1)}/__PAGE__`].map((segment) => ({
      name: `as its segment ${segment}`,
      path: and("_rsc=1a2b3"),
      headers: { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": segment },
    })),
    { name: "as .rsc", path: `${bare}.rsc` },
    { name: "as .prefetch.rsc", path: `${bare}.prefetch.rsc` },
    { name: "as .segments", path: `${bare}.segments/_tree.segment.rsc` },
    { name: "as .segments page", path: `${bare}.segments/__PAGE__.segment.rsc` },
    { name: "as data", path: `/_next/data/build/${bare.slice(1)}.json`, headers: { "x-nextjs-data": "1" } },
    { name: "with doubled slashes", path: `/${path}` },
    { name: "with doubled slashes inside", path: bare.replaceAll("/", "//") },
    { name: "with a slash after", path: `${bare}/` },
    { name: "with dots", path: `/course/..${bare}` },
    { name: "with a dot", path: `/.${bare}` },
    { name: "encoded", path: bare.replace(last, encode(last)) },
    { name: "encoded slash", path: bare.replace(/(?!^)\//g, "%2f") },
    { name: "encoded twice", path: bare.replace(last, encode(last).replaceAll("%", "%25")) },
    { name: "in capitals", path: bare.toUpperCase() },
    { name: "with a backslash", path: `\\${bare.slice(1)}` },
    ...[
      "middleware",
      "src/middleware",
      "proxy",
      "src/proxy",
      middleware,
      "middleware:".repeat(5) + "middleware",
    ].map((value) => ({
      name: `with x-middleware-subrequest ${value}`,
      path,
      headers: { "x-middleware-subrequest": value },
    })),
    { name: "with nxtP", path: and(`nxtPperson=${last}&nxtPattempt=${last}&nextPperson=${last}&nxtIn=1`) },
    {
      name: "by another page with nxtP",
      path: `/manage/x?nxtPperson=${last}`,
      headers: { "x-matched-path": "/manage/[person]" },
    },
    { name: "by x-matched-path", path: "/", headers: { "x-matched-path": bare } },
    { name: "by x-rewrite-url", path: "/", headers: { "x-rewrite-url": bare, "x-original-url": bare } },
    {
      name: "by x-invoke-path",
      path: "/",
      headers: { "x-invoke-path": bare, "x-invoke-status": "200", "x-middleware-rewrite": bare },
    },
    {
      name: "from ourselves, it says",
      path,
      headers: { "x-forwarded-for": "127.0.0.1", "x-forwarded-host": "localhost" },
    },
  ]
}

function encode(text: string): string {
  return [...text].map((sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`).join("")
}
