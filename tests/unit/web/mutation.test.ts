import { describe, expect, it, vi } from "vitest"
import { z } from "zod"
import { Refused } from "@/lib/person/refused"
import { anyone, mutation, query, type Reply } from "@/lib/web/mutation"

const context = { params: Promise.resolve({ attempt: "a1", rest: ["x"] }) }
const ours = { "sec-fetch-site": "same-origin", referer: "http://localhost:3000/register?next=/record" }
const form = { ...ours, "content-type": "application/x-www-form-urlencoded" }
const json = { ...ours, "content-type": "application/json" }
const post = (headers: Record<string, string>, body: string) =>
  new Request("http://localhost:3000/api/v1/x", { method: "POST", headers, body })

const done: Reply = { ok: true, data: { id: "a1" }, location: "/record", cookies: ["a=1"] }
const handler = (handle: () => Promise<Reply>, who: () => Promise<unknown> = anyone) =>
  mutation({ who, input: z.object({ email: z.email() }), handle, keep: ["email"] })

describe("a state change", () => {
  it("leads a form on and gives a script the data", async () => {
    const POST = handler(async () => done)
    const toForm = await POST(post(form, "email=ann%40ward.example"), context)
    expect(toForm.status).toBe(303)
    expect(toForm.headers.get("location")).toBe("/record")
    expect(toForm.headers.get("set-cookie")).toContain("a=1")
    const toScript = await POST(post(json, '{"email":"ann@ward.example"}'), context)
    expect(await toScript.json()).toEqual({ ok: true, location: "/record", id: "a1" })
    expect(toScript.headers.get("cache-control")).toBe("private, no-store")
    expect(toScript.headers.get("x-request-id")).toMatch(/^[\w-]{36}$/)
  })

  it("gives the handler the input, who asks and the parameters", async () => {
    const handle = vi.fn(async () => done)
    const POST = mutation({ who: async () => "ann", input: z.object({ n: z.string() }), handle })
    await POST(post(form, "n=1&more=2"), context)
    expect(handle).toHaveBeenCalledWith(
      expect.objectContaining({ input: { n: "1" }, who: "ann", params: { attempt: "a1" } }),
    )
  })

  it("does nothing for another website, before it asks who", async () => {
    const [who, handle] = [vi.fn(anyone), vi.fn(async () => done)]
    const response = await handler(handle, who)(
      post({ ...json, "sec-fetch-site": "cross-site" }, "{}"),
      context,
    )
    expect(response.status).toBe(403)
    expect([who.mock.calls, handle.mock.calls]).toEqual([[], []])
  })

  it("leads a form with a wrong field back, with what was typed", async () => {
    const handle = vi.fn(async () => done)
    const response = await handler(handle)(post(form, "email=ann&password=hunter22"), context)
    expect(response.headers.get("location")).toBe("/register?next=/record")
    const cookie = decodeURIComponent(response.headers.get("set-cookie") ?? "")
    expect(cookie).toContain('{"problem":"invalid","fields":["email"],"values":{"email":"ann"}}')
    expect(cookie).not.toContain("hunter22")
    expect(handle).not.toHaveBeenCalled()
  })

  it("says to a script which fields are wrong", async () => {
    const response = await handler(async () => done)(post(json, '{"email":7}'), context)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ ok: false, problem: "invalid", fields: ["email"] })
  })

  it.each([
    ["signedOut", 401],
    ["forbidden", 403],
  ] as const)("answers a script of somebody %s with %i", async (reason, status) => {
    const refuse = async () => {
      throw new Refused(reason)
    }
    const response = await handler(async () => done, refuse)(post(json, "{}"), context)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ ok: false, problem: reason })
  })

  it("leads the form of somebody signed out to sign-in and back", async () => {
    const refuse = async () => {
      throw new Refused("signedOut")
    }
    const response = await handler(async () => done, refuse)(post(form, ""), context)
    expect(response.headers.get("location")).toBe("/sign-in?next=%2Fregister%3Fnext%3D%2Frecord")
  })

  it("never leads back to another website", async () => {
    const elsewhere = { ...form, referer: "https://evil.example//evil.example/x" }
    const response = await handler(async () => done)(post(elsewhere, "email=x"), context)
    expect(response.headers.get("location")).toBe("/")
  })

  it("asks to come back when the database is away", async () => {
    const away = async () => {
      throw Object.assign(new Error("x"), { code: "P1001" })
    }
    const toScript = await handler(away)(post(json, '{"email":"a@b.example"}'), context)
    expect([toScript.status, toScript.headers.get("retry-after")]).toEqual([503, "3"])
    const toForm = await handler(away)(post(form, "email=a@b.example"), context)
    expect([toForm.status, toForm.headers.get("retry-after")]).toEqual([503, "3"])
    expect(await toForm.text()).toContain(toForm.headers.get("x-request-id"))
  })

  it("never shows the message of an error", async () => {
    const broken = async () => {
      throw new Error("secret detail")
    }
    const response = await handler(broken)(post(form, "email=a@b.example"), context)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain("secret detail")
  })
})

describe("a question", () => {
  const GET = query({
    who: anyone,
    input: z.object({ voice: z.enum(["staff", "patient"]) }),
    handle: async ({ input }) => ({ ok: true, data: input }),
  })

  it("answers with the data alone", async () => {
    const response = await GET(new Request("http://localhost:3000/api/v1/progress?voice=staff"), context)
    expect(await response.json()).toEqual({ voice: "staff" })
  })

  it("says what is wrong with an address", async () => {
    const response = await GET(new Request("http://localhost:3000/api/v1/progress?voice=cat"), context)
    expect(response.status).toBe(422)
  })
})
