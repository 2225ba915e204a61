import { existsSync, readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { fileNames } from "./rules/names"
import { forbidden } from "./rules/forbidden"
import { layers } from "./rules/layers"
import { pure } from "./rules/pure"
import { authorised, guarded, type Asked } from "./rules/routes"
import { sizes } from "./rules/sizes"
import { top } from "./rules/top"
import { touch } from "./rules/touch"
import { used } from "./rules/used"
import { readSources, root } from "./source"

const sources = readSources()

describe("the house", () => {
  it.each([
    ["imports run one way", layers],
    ["decisions are pure", pure],
    ["data alone touches the database, loaders and session alone the request", touch],
    ["every file is used", used],
    ["file names are guessable", fileNames],
    ["files and functions are short", sizes],
    ["nothing goes around the compiler or a test", forbidden],
    ["every state change is guarded", guarded],
  ])("%s", (_, rule) => {
    expect(rule(sources)).toEqual([])
  })

  it("has its fixed names at the top", () => {
    expect(top(readdirSync(root))).toEqual([])
  })

  it("says of every page and handler who may ask for it", async () => {
    expect(authorised(sources, await accessTable())).toEqual([])
  })
})

async function accessTable(): Promise<Asked[]> {
  const path = `${root}tests/access/table.ts`
  if (!existsSync(path)) return []
  const { table } = (await import(path)) as { table: Asked[] }
  return table
}
