import { readFile } from "node:fs/promises"
import { expect, it } from "vitest"

it("fills in no time in the client, whose host's clock may be wrong: all come from the database", async () => {
  const schema = await readFile("prisma/schema.prisma", "utf8")
  expect(schema.match(/^.*(@default\(now\(\)\)|@updatedAt).*$/gm)).toBe(null)
})
