import type { Question } from "@/lib/quiz/schema"
import type { Problem } from "../problem"
import { absoluteAdvice } from "./absolute"
import { banksByVoice, type ChoiceSet, setsIn } from "./choice-sets"

import { type Rule, sayAt } from "./rule"

/** What a writer of questions may want to look at: often a flaw, and sometimes right as it is. */
export const itemAdvice: Rule = (draft) => [
  ...toldElsewhere(draft),
  ...setsIn(draft).flatMap((set) => [...negativeStem(set), ...article(set), ...absoluteAdvice(set)]),
]

const sayOfStem = ({ bank, path }: ChoiceSet, message: string) => sayAt(bank, [path[0] ?? 0, "stem"], message)

/** Three words of four, and three at least, are no chance. */
const mostShared = 0.75
const fewestWords = 3

/** A question is answered by another that the same reader may get on the same day. */
function toldElsewhere(draft: Parameters<Rule>[0]): Problem[] {
  const banks = banksByVoice(draft)
  const stems = banks.flatMap(({ sets, voice }) =>
    distinct(sets).map(({ question }) => ({ voice, id: question.id, words: wordsIn(asked(question)) })),
  )
  return banks.flatMap(({ sets, voice }) =>
    sets.flatMap((set) => {
      const own = wordsIn(asked(set.question))
      return set.keys.flatMap((key) => {
        // Words that its own stem has are what it is about, and not what it asks for.
        const answer = [...wordsIn(key.text)].filter((word) => !own.has(word))
        if (answer.length < fewestWords) return []
        const teller = stems.find(
          ({ id, words, voice: whose }) =>
            whose === voice &&
            id !== set.question.id &&
            answer.filter((word) => words.has(word)).length >= mostShared * answer.length,
        )
        return teller ? [sayOfStem(set, `The stem of ${teller.id} may give away “${key.text}”.`)] : []
      })
    }),
  )
}

const distinct = (sets: ChoiceSet[]) => [...new Map(sets.map((set) => [set.question.id, set])).values()]

/** What is read before the first choice. */
const asked = (question: Question) =>
  question.kind === "case"
    ? [question.stem, ...question.steps.map(({ prompt }) => prompt)].join(" ")
    : question.stem

/** Words that carry a meaning, without the endings that do not. */
const wordsIn = (text: string) =>
  new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !empty.has(word))
      .map((word) => word.replace(/(ing|ies|es|ed|s)$/, "")),
  )

/** Said so often that they tell nothing. */
const empty = new Set(
  "about after also back been before both diazepam does from have into less more most much only other pain pill pills some than that their them then there these they this those what when which while will with without would your".split(
    " ",
  ),
)

/** "Which of these is not …?" is read past. Statements to judge as true or false are another matter. */
const negative =
  /\b[Ww](hich|hat|ho|here|hen)\b[^.?!]*\b(not|except|least|never|n[’']t)\b[^.?!]*\?|\bexcept\b/

function negativeStem(set: ChoiceSet): Problem[] {
  if (set.question.kind === "truefalse" || !negative.test(set.question.stem)) return []
  return [sayOfStem(set, "The question turns on a small “not”: ask what holds, or write NOT.")]
}

/** "It acts on an …" leaves only the choices that begin with a vowel. */
function article(set: ChoiceSet): Problem[] {
  const found = /\b(an?)\s*(…|\.{3}|_+|:)?\s*$/i.exec(set.question.stem)
  if (!found) return []
  const vowel = found[1]?.toLowerCase() === "an"
  const fits = set.choices.filter(({ text }) => /^\W*[aeiou]/i.test(text) === vowel)
  if (fits.length === set.choices.length) return []
  return [sayOfStem(set, `“${found[1]}” fits ${fits.length} of ${set.choices.length} choices: write “a/an”.`)]
}
