import { expect, it } from "vitest"
import { tabulate } from "@/lib/gain/tabulate"

it("is a table with one line for each group, and says why a line is empty", () => {
  const figures = { meanBefore: 0.4, meanAfter: 0.7, gain: 0.5, interval: { low: 0.41, high: 0.59 } }
  const csv = tabulate([
    { form: null, started: 12, finished: 9, figures },
    { form: "a", started: 6, finished: 4, figures: null },
  ])
  const [, all, a] = csv.split("\r\n")
  expect(all).toBe("either form,the other form first,12,9,3,0.400,0.700,0.500,0.410,0.590,")
  expect(a).toBe("form a,form b first,6,4,2,,,,,,not reported: fewer than 5 took both")
})
