import "server-only"
import type { z } from "zod"
import { isFormPost, readBody } from "./body"
import { handling } from "./handling"
import { isSameSite } from "./guard"
import { respond, respondFound, respondProblem, type Asked } from "./respond"
import type { Found, Reply } from "./reply"
import { settings } from "@/lib/settings/settings"

export type { Found, Reply } from "./reply"

type Params = Record<string, string>
type Context = { params: Promise<Record<string, string | string[] | undefined> | undefined> }
type Handler = (request: Request, context: Context) => Promise<Response>

type Mutation<Input, Who> = {
  /** Who asks: requireLearner, requireManager, anyone ... May throw Refused. */
  who: (request: Request) => Promise<Who>
  input: z.ZodType<Input>
  handle: (args: { input: Input; who: Who; request: Request; params: Params }) => Promise<Reply>
  /** Fields that go back into a form that was not well-formed. Never a password. */
  keep?: readonly string[]
}

/** Makes the handler of a state change: same site? who? well-formed? then handle, answer. */
export function mutation<Input, Who>(options: Mutation<Input, Who>): Handler {
  return (request, context) =>
    handling(request, isFormPost(request), async (asked) => {
      if (!isSameSite(request, settings().nextAuthUrl)) return respondProblem("crossSite", asked)
      const who = await options.who(request)
      const body = await readBody(request)
      if (!body.ok) return respondProblem(body.problem, asked)
      const parsed = options.input.safeParse(body.value)
      if (!parsed.success) return respond(invalid(parsed.error, body.value, options.keep ?? [], asked), asked)
      const reply = await options.handle({ input: parsed.data, who, request, params: await single(context) })
      return respond(reply, asked)
    })
}

type Query<Input, Who> = {
  who: (request: Request) => Promise<Who>
  input: z.ZodType<Input>
  handle: (args: { input: Input; who: Who; request: Request; params: Params }) => Promise<Found>
}

/** Makes the handler of a question asked by a script (GET, JSON). The input is the query of the address. */
export function query<Input, Who>(options: Query<Input, Who>): Handler {
  return (request, context) =>
    handling(request, false, async (asked) => {
      const who = await options.who(request)
      const parsed = options.input.safeParse(Object.fromEntries(new URL(request.url).searchParams))
      if (!parsed.success) return respondProblem("invalid", asked)
      return respondFound(
        await options.handle({ input: parsed.data, who, request, params: await single(context) }),
        asked,
      )
    })
}

/** For handlers that ask nothing of the person. */
export async function anyone(): Promise<null> {
  return null
}

function invalid(error: z.ZodError, value: unknown, keep: readonly string[], { back }: Asked): Reply {
  const fields = [...new Set(error.issues.map((issue) => String(issue.path[0] ?? "")))].filter(Boolean)
  return { ok: false, problem: "invalid", location: back, fields, values: kept(value, keep) }
}

function kept(value: unknown, keep: readonly string[]): Record<string, string> {
  const fields = Object.entries(typeof value === "object" && value !== null ? value : {})
  return Object.fromEntries(fields.filter(([name, text]) => keep.includes(name) && typeof text === "string"))
}

async function single(context: Context): Promise<Params> {
  // A handler whose address has no parameters gets none at all from a built Next.
  const entries = Object.entries((await context.params) ?? {})
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  )
}
