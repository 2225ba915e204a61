import { describe, expect, it } from "vitest"
import { isFormPost, readBody } from "@/lib/web/body"

const form = "application/x-www-form-urlencoded"
const post = (body: BodyInit | null, type: string, headers = {}) =>
  new Request("http://localhost/x", { method: "POST", body, headers: { "content-type": type, ...headers } })

describe("readBody", () => {
  it("reads a form, and makes repeated fields a list in their order", async () => {
    expect(await readBody(post("a=1&b=x+y&b=%C3%A9&c=", form))).toEqual({
      ok: true,
      isForm: true,
      value: { a: "1", b: ["x y", "é"], c: "" },
    })
  })

  it("reads JSON", async () => {
    expect(await readBody(post('{"a":[1]}', "application/json; charset=utf-8"))).toEqual({
      ok: true,
      isForm: false,
      value: { a: [1] },
    })
  })

  it.each([
    ["{", "application/json"],
    ["", "application/json"],
    ["a=1", "text/plain"],
    ["--x", "multipart/form-data; boundary=x"],
    ["<a/>", "application/xml"],
    ["a=x%00y", "application/x-www-form-urlencoded"],
    ['{"a":["x\\u0000y"]}', "application/json"],
    ['{"x\\u0000y":1}', "application/json"],
  ])("calls %j as %s malformed", async (body, type) => {
    expect(await readBody(post(body, type))).toMatchObject({ ok: false, problem: "malformed" })
  })

  it("calls bytes that are not UTF-8 malformed", async () => {
    expect(await readBody(post(new Uint8Array([0x61, 0xff]), form))).toMatchObject({ problem: "malformed" })
  })

  it("refuses a body that is too long, whether it says so or not", async () => {
    const long = "a".repeat(65_537)
    expect(await readBody(post(long, form))).toMatchObject({ problem: "tooLarge" })
    expect(await readBody(post("a=1", form, { "content-length": "70000" }))).toMatchObject({
      problem: "tooLarge",
    })
    expect(await readBody(post(long, form), 70_000)).toMatchObject({ ok: true })
  })

  it("does not let a form name the prototype", async () => {
    const body = await readBody(post("__proto__=x&constructor=y", form))
    expect(body.ok && Object.getPrototypeOf(body.value)).toBe(Object.prototype)
  })

  it("answers JSON to whoever asks for JSON", () => {
    expect(isFormPost(post("a=1", form))).toBe(true)
    expect(isFormPost(post("a=1", form, { accept: "application/json" }))).toBe(false)
    expect(isFormPost(post("{}", "application/json"))).toBe(false)
  })
})
