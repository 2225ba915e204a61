import { expect, it } from "vitest"
import { resolveRules } from "@/lib/course/resolve-rules"

const block = { size: 5, passMark: 0.8, attempts: 2, waitHours: 24, minutes: 30, counts: "last" } as const

it("takes what a later file says, and what it says for one reader, before the rest", () => {
  const rules = resolveRules("staff", block, { minutes: 20, staff: { attempts: "unlimited" } })
  expect(rules).toMatchObject({ size: 5, minutes: 20, attempts: null, waitHours: 24, counts: "last" })
})

it("neither shuts patients out nor hurries them, unless it is said for them", () => {
  expect(resolveRules("patient", block)).toMatchObject({
    ...{ attempts: null, waitHours: 0, minutes: null, counts: "last" },
  })
  expect(resolveRules("patient", block, { patient: { minutes: 60 } }).minutes).toBe(60)
})

it("lets a module do without the limits of the course", () => {
  expect(resolveRules("staff", block, { minutes: "unlimited" }).minutes).toBeNull()
})
