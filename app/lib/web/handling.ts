import "server-only"
import { randomUUID } from "node:crypto"
import { Refused } from "@/lib/person/refused"
import { log } from "@/lib/log/log"
import { settings } from "@/lib/settings/settings"
import type { ProblemCode } from "./problem"
import { respondProblem, type Asked } from "./respond"
import { safePath } from "./safe-path"
import { isOrphan } from "@/lib/database/orphan"
import { isUnavailable } from "@/lib/database/outage"

/** Runs a handler so that every end of it is an answer: a thrown error becomes its problem, and is logged. */
export async function handling(
  request: Request,
  isForm: boolean,
  handle: (asked: Asked) => Promise<Response>,
): Promise<Response> {
  const asked = about(request, isForm)
  const response = await handle(asked).catch((error: unknown) => {
    const problem = problemOf(error)
    if (problem === "internal") log.error({ event: "request.failed", requestId: asked.requestId, err: error })
    return respondProblem(problem, asked)
  })
  response.headers.set("x-request-id", asked.requestId)
  return response
}

function about(request: Request, isForm: boolean): Asked {
  return {
    requestId: request.headers.get("x-request-id") ?? randomUUID(),
    isForm,
    secure: settings().nextAuthUrl.startsWith("https:"),
    back: cameFrom(request),
  }
}

/** The page of ours that the request came from, or the front page. */
function cameFrom(request: Request): string {
  const referer = request.headers.get("referer") ?? ""
  if (!URL.canParse(referer)) return "/"
  const { pathname, search } = new URL(referer)
  return safePath(pathname + search)
}

function problemOf(error: unknown): ProblemCode {
  if (error instanceof Refused) return error.reason
  // Their account was erased while this was under way: nobody is signed in here any more.
  if (isOrphan(error)) return "signedOut"
  return isUnavailable(error) ? "unavailable" : "internal"
}
