/** Every way a request may end badly: the status it answers with, and the words a person reads. */
export const problems = {
  closed: {
    status: 409,
    words: "This quiz has been handed in, so its answers can no longer change.",
  },
  crossSite: {
    status: 403,
    words: "This came from another website, so nothing was changed. Go back to Backwise and try again.",
  },
  forbidden: { status: 403, words: "Your account may not do this." },
  internal: {
    status: 500,
    words: "Something went wrong on our side. Nothing you entered was thrown away; please try again.",
  },
  invalid: {
    status: 422,
    words: "Some of what was entered cannot be used. Please check it and send it again.",
  },
  malformed: { status: 400, words: "What was sent could not be read. Please reload the page and try again." },
  newerAnswer: {
    status: 409,
    words:
      "This question was answered somewhere else after you opened it here. That newer answer was kept and is shown now; change it if you want to.",
  },
  notFound: {
    status: 404,
    words: "There is nothing here. It may have been moved, or it belongs to somebody else.",
  },
  signedOut: {
    status: 401,
    words: "You are signed out. Sign in to go on; what you have done so far is kept.",
  },
  tooLarge: { status: 413, words: "What was sent is too large." },
  tooMany: {
    status: 429,
    words: "There were too many tries in a short time. Please wait a little and try again.",
  },
  unanswered: { status: 422, words: "Nothing was chosen yet. Choose an answer first." },
  unavailable: {
    status: 503,
    words: "Backwise cannot reach its records at the moment. Please try again in a few seconds.",
  },
  unreadable: {
    status: 422,
    words: "That could not be read as one number. Write it in digits, such as 12 or 2.5.",
  },
} as const satisfies Record<string, { status: number; words: string }>

export type ProblemCode = keyof typeof problems

export function isProblemCode(value: unknown): value is ProblemCode {
  return typeof value === "string" && Object.hasOwn(problems, value)
}

export function wordsFor(code: ProblemCode): string {
  return problems[code].words
}
