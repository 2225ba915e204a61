import { describe, expect, it } from "vitest"
import { SealedQuestion } from "@/lib/attempt/schema"
import { contentHash } from "@/lib/course/hash"
import { explain } from "@/lib/quiz/explain"
import { choiceIds } from "@/lib/quiz/present"
import { Answer, Explained, Question, works } from "@/lib/quiz/schema"
import frozen from "./frozen/first-kinds.json" with { type: "json" }

/** Questions, answers and seals as they lie in databases since the first release: this file is only added to. */
describe("what was recorded before", () => {
  it.each(frozen)("a $question.kind question keeps its hash, and its seals their shape", (old) => {
    const question = Question.parse(old.question)
    if (!works(question)) throw new Error("A released kind must go on working.")
    expect(contentHash(question)).toBe(old.hash)
    for (const { answer, explained } of old.sealed) {
      const given = Answer.nullable().parse(answer)
      expect(given).toEqual(answer)
      expect(Explained.parse(explained)).toEqual(explained)
      expect(explain(question, given, choiceIds(question).toReversed())).toEqual(explained)
      const { id, kind, stem } = question
      const sealed = { id, kind, stem, hash: old.hash, mustKnow: false, answeredAt: null, readAgain: null }
      expect(SealedQuestion.parse({ ...sealed, explained })).toMatchObject({ explained })
    }
  })
})
