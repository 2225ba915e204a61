import { describe, expect, it } from "vitest"
import { fileNames } from "./rules/names"
import { forbidden } from "./rules/forbidden"
import { layers } from "./rules/layers"
import { pure } from "./rules/pure"
import { authorised, endpoints, guarded } from "./rules/routes"
import { at, sizes } from "./rules/sizes"
import { top } from "./rules/top"
import { touch } from "./rules/touch"
import { used } from "./rules/used"
import { parse } from "./source"

const lines = (count: number) => "//\n".repeat(count)

describe("each rule can fail", () => {
  it("refuses lib that uses ui, ui that uses a route, and the product that uses a test", () => {
    const found = layers([
      parse("app/lib/quiz/score.ts", `import { Button } from "@/ui/button"`),
      parse("app/ui/bar.tsx", `import page from "../record/page"`),
      parse("app/record/page.tsx", `import { aLearner } from "#tests/support/people"`),
      parse("app/about/page.tsx", `import { Button } from "@/ui/button"`),
    ])
    expect(found).toHaveLength(3)
    expect(found[0]).toBe(
      "app/lib/quiz/score.ts imports @/ui/button: lib may not use ui. Move what both need down to app/lib.",
    )
  })

  it("refuses a decision that reaches the database through another file", () => {
    const found = pure([
      parse("app/lib/quiz/rules.ts", `import { count } from "./count"`),
      parse("app/lib/quiz/count.ts", `import { database } from "@/lib/database/client"`),
      parse("app/lib/database/client.ts", `import pg from "pg"`),
      parse("app/lib/quiz/schema.ts", `import type { Tx } from "@/lib/database/client"`),
    ])
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(
      "app/lib/quiz/rules.ts -> app/lib/quiz/count.ts -> app/lib/database/client.ts -> pg",
    )
  })

  it("refuses a query outside data and a request outside loaders", () => {
    const found = touch([
      parse("app/lib/attempt/submit.ts", `import { transaction, type Tx } from "@/lib/database/client"`),
      parse("app/lib/attempt/start.ts", `import { database } from "@/lib/database/client"`),
      parse("app/lib/attempt/data.ts", `import { database } from "@/lib/database/client"`),
      parse("app/lib/attempt/draw.ts", `import { cookies } from "next/headers"`),
      parse("app/lib/attempt/loaders.ts", `import { cookies } from "next/headers"`),
    ])
    expect(found).toHaveLength(2)
    expect(found.join()).toMatch(/start\.ts.*draw\.ts/s)
  })

  it("refuses a file that only a test uses", () => {
    const found = used([
      parse("app/page.tsx", `import { a } from "@/lib/a/rules"`),
      parse("app/lib/a/rules.ts", ""),
      parse("app/lib/b/rules.ts", ""),
      parse("tests/unit/b.test.ts", `import { b } from "@/lib/b/rules"`),
    ])
    expect(found).toEqual(["app/lib/b/rules.ts is imported by nothing in the product. Use it or delete it."])
  })

  it.each([
    "app/lib/quiz/utils.ts",
    "app/lib/quiz/index.ts",
    "app/lib/quiz/score-old.ts",
    "app/lib/quiz/Score.ts",
    "app/lib/helpers/score.ts",
    "app/lib/quiz/score.tsx",
    "app/lib/web/route.ts",
    "app/ui/page.tsx",
  ])("refuses the name %s", (path) => {
    expect(fileNames([parse(path, "")])).toHaveLength(1)
  })

  it.each([
    "app/ui/base.tsx",
    "app/lib/quiz/score.ts",
    "app/attempt/[attempt]/page.tsx",
    "tests/unit/a.test.ts",
  ])("accepts the name %s", (path) => {
    expect(fileNames([parse(path, "")])).toEqual([])
  })

  it("refuses a long file, long files and long functions", () => {
    expect(sizes([parse("app/a.ts", lines(301))])).toHaveLength(3)
    expect(sizes([parse("app/a.ts", `function f() {\n${lines(51)}}`)])).toHaveLength(2)
    expect(sizes([parse("app/a.ts", lines(60)), parse("tests/a.ts", lines(900))])).toEqual([])
    expect([at([3, 1, 2], 0.5), at([], 0.5)]).toEqual([2, 0])
  })

  it.each([
    ["const a: any = 1", "a.tsx:1 has any"],
    ["\n// @ts-ignore", "a.tsx:2 has @ts-ignore"],
    ["// oxlint-disable-next-line", "has oxlint-disable"],
    ["<div dangerouslySetInnerHTML={{ __html: x }} />", "dangerouslySetInnerHTML"],
    ["database.$queryRawUnsafe(x)", "RawUnsafe"],
    ['"use server"', "use server"],
    ['test.only("x", () => {})', "test.only"],
    ['describe.skip("x", () => {})', "describe.skip"],
    ['test.describe.skip("x", () => {})', "test.describe.skip"],
  ])("refuses %s", (text, found) => {
    expect(forbidden([parse("app/a.tsx", text)])).toEqual([expect.stringContaining(found)])
  })

  it("refuses a handler that is not made with mutation()", () => {
    const route = parse(
      "app/api/v1/x/route.ts",
      "export const POST = mutation({})\nexport async function PUT() {}",
    )
    expect(guarded([route])).toEqual([
      "app/api/v1/x/route.ts: PUT is not made with mutation(), which guards it.",
    ])
  })

  it("refuses an endpoint without a row and a row without an endpoint", () => {
    const sources = [
      parse("app/(plain)/record/page.tsx", "export default function page() {}"),
      parse("app/api/v1/x/[id]/route.ts", "export const GET = query({})\nexport const dynamic = 1"),
    ]
    expect(endpoints(sources)).toEqual([
      { method: "GET", path: "/record" },
      { method: "GET", path: "/api/v1/x/[id]" },
    ])
    const table = [
      { method: "GET", path: "/record" },
      { method: "POST", path: "/gone" },
    ]
    expect(authorised(sources, table)).toHaveLength(2)
  })

  it("refuses a new name at the top", () => {
    expect(top(["app", "scripts", ".env", "vitest.config.ts"])).toHaveLength(2)
  })
})
