import { expect, it } from "vitest"
import { shareOut } from "@/lib/database/pool"

it.each([
  [10, { reports: 3, everythingElse: 7 }],
  [3, { reports: 1, everythingElse: 2 }],
  [2, { reports: 1, everythingElse: 1 }],
  [1, { reports: 1, everythingElse: 1 }],
])(
  "shares out %i connections so that reports never have more than half, and each has one",
  (size, shares) => {
    expect(shareOut(size)).toEqual(shares)
  },
)
