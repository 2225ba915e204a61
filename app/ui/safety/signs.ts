/** Signs with back pain that cannot wait. */
export const BACK = [
  "You go numb around your private parts or your bottom.",
  "It is hard to pee, or you cannot.",
  "You lose control of pee or poo.",
  "Both legs hurt, go weak, go numb or tingle.",
  "You newly cannot get or keep an erection.",
  "You have chest pain.",
  "It began after a bad crash or fall.",
]

/** Signs in somebody who has taken diazepam. */
export const TABLET = [
  "They are hard to wake, or you cannot wake them.",
  "They breathe slowly.",
  "They took too much and are very sleepy, slur their words or are unsteady.",
]

/** Signs with back pain that need advice this week. */
export const SOON = [
  "You have a fever.",
  "You are losing weight without trying.",
  "There is a lump, or your back has changed shape.",
  "It is much worse at night.",
]
