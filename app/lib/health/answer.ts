/** For machines: never cached, and a 503 says when to ask again. */
export function answerHealth(body: object, status: 200 | 503): Response {
  const headers = new Headers({ "cache-control": "no-store" })
  if (status === 503) headers.set("retry-after", "5")
  return Response.json(body, { status, headers })
}
