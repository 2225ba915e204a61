import { randomUUID } from "node:crypto"
import { expect, it } from "vitest"
import { StepInput } from "@/lib/attempt/schema"

it("the number of an answer is whole, and no larger than anybody would get to by hand", () => {
  const step = (clientSeq: unknown) =>
    StepInput.safeParse({ question: "q", clientOpId: randomUUID(), clientSeq, answer: null }).success
  for (const seq of [1, "2", 10_000]) expect([seq, step(seq)]).toEqual([seq, true])
  for (const seq of [0, -1, 1.5, 10_001, 1_000_000, "x", null]) expect([seq, step(seq)]).toEqual([seq, false])
})
