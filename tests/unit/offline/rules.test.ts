import { describe, expect, it } from "vitest"
import { fontsOf, isHashed, isKeepable, isLesson, isShared, partsOf } from "@/lib/offline/rules"

const answer = (cacheControl: string, more: { status?: number; redirected?: boolean } = {}) => ({
  status: 200,
  redirected: false,
  headers: new Headers({ "cache-control": cacheControl }),
  ...more,
})

describe("what may be kept for reading without a connection", () => {
  it.each(["/course/staff/risks/what-never-to-mix", "/course/patient/mechanism/from-tablet"])(
    "a lesson: %s",
    (path) => expect([isLesson(path), isKeepable(path)]).toEqual([true, true]),
  )

  it.each(["/safety", "/offline"])("a page that stands from the start: %s", (path) =>
    expect(isKeepable(path)).toBe(true),
  )

  it.each([
    "/",
    "/course",
    "/course/staff",
    "/course/staff/risks",
    "/course/staff/risks/quiz",
    "/course/staff/risks/quiz/",
    "/course/nobody/risks/lesson",
    "/course/staff/risks/lesson/more",
    "/record",
    "/record/account",
    "/attempt/2f1c/1",
    "/check/staff/M1-S01",
    "/sign-in",
    "/register",
    "/manage",
    "/api/v1/progress",
    "/teach/risks/staff/lesson",
    "//course/staff/risks/lesson",
  ])("never %s", (path) => expect(isKeepable(path)).toBe(false))

  it("only what the server says is the same for everybody", () => {
    expect(isShared(answer("public, max-age=0, must-revalidate"))).toBe(true)
    expect(isShared(answer("private, no-store"))).toBe(false)
    expect(isShared(answer(""))).toBe(false)
    expect(isShared(answer("public, max-age=0", { status: 404 }))).toBe(false)
    // Led to the page to sign in.
    expect(isShared(answer("public, max-age=0", { redirected: true }))).toBe(false)
  })
})

describe("what a page needs", () => {
  it("is its scripts, styles, fonts and pictures, those of figures that load later included, each once", () => {
    const page = `<script src="/before-paint.js"></script><link href="/icon.svg?icon.1x2.svg" rel="icon"/>
      <link rel="preload" href="/_next/static/media/letters-s.p.0a~b.woff2" as="font"/>
      <script src="/_next/static/chunks/0abc~x.js"></script><img src="/figures/spine.png"/>
      <a href="/course/staff">Course</a><script>self.__next_f.push([1,"I[7,[\\"static/chunks/9late.js\\"]"])
      self.__next_f.push([1,"/_next/static/chunks/0abc~x.js"])</script>`
    expect(partsOf(page).toSorted()).toEqual([
      "/_next/static/chunks/0abc~x.js",
      "/_next/static/chunks/9late.js",
      "/_next/static/media/letters-s.p.0a~b.woff2",
      "/before-paint.js",
      "/figures/spine.png",
      "/icon.svg?icon.1x2.svg",
    ])
    expect(partsOf(page).filter(isHashed)).toHaveLength(3)
  })

  it("is the fonts that its style sheets name", () => {
    expect(fontsOf("@font-face{src:url(../media/a-s.1.woff2) format('woff2')}")).toEqual([
      "/_next/static/media/a-s.1.woff2",
    ])
  })
})
