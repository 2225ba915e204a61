/** Every way a request may end badly: the status it answers with, and the words a person reads. */
export const problems = {
  accountFirst: {
    status: 403,
    words:
      "How often this quiz may be taken is limited, so it asks for an account first. Sign in or make one; what you have done so far can be kept with it.",
  },
  addressTaken: {
    status: 409,
    words:
      "There is already an account with this e-mail address. Sign in with it, or ask for a new password.",
  },
  answered: {
    status: 409,
    words: "This question was answered already, and the first answer counts. Reload the page to see it.",
  },
  badCredentials: { status: 401, words: "The e-mail address or the password is not right." },
  byInvitation: {
    status: 403,
    words: "Accounts are made by invitation here. Please ask your training manager for one.",
  },
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
  keyChanged: {
    status: 409,
    words:
      "The question was changed since this page was shown, so nothing was marked again. Look at what would change now.",
  },
  lastAdministrator: {
    status: 409,
    words: "This is the only administrator. Make somebody else an administrator first.",
  },
  linkUsed: {
    status: 410,
    words: "This link has been used already or is too old. Please ask for a new one.",
  },
  mailOff: { status: 409, words: "This server sends no mail. Please ask your training manager for help." },
  malformed: { status: 400, words: "What was sent could not be read. Please reload the page and try again." },
  modulesFirst: {
    status: 409,
    words: "This comes after the quizzes of the modules. Take those first.",
  },
  newerAnswer: {
    status: 409,
    words:
      "This question was answered somewhere else after you opened it here. That newer answer was kept and is shown now; change it if you want to.",
  },
  noAttemptsLeft: {
    status: 409,
    words: "You have taken this as often as it may be taken. What you did is kept.",
  },
  noMoreTime: {
    status: 409,
    words: "Time has been added to this attempt as often as it may be.",
  },
  notFound: {
    status: 404,
    words: "There is nothing here. It may have been moved, or it belongs to somebody else.",
  },
  passwordCommon: {
    status: 422,
    words:
      "This password is one of the first that somebody would guess. Please choose another: three or four words that do not belong together work well.",
  },
  passwordContext: {
    status: 422,
    words:
      "This password is made of your name, your e-mail address or the name of this course. Please choose another.",
  },
  passwordLong: {
    status: 422,
    words: "A password may have up to 128 characters. Please choose a shorter one.",
  },
  passwordShort: {
    status: 422,
    words: "A password needs at least 8 characters. Please choose a longer one.",
  },
  passwordWrong: { status: 422, words: "The current password is not right." },
  providerRefused: {
    status: 403,
    words: "Your organisation's sign-in did not let you in. Please try again, or ask your training manager.",
  },
  reviewed: {
    status: 409,
    words: "This question was answered before, or on another device. The answer that counted is shown here.",
  },
  signedOut: {
    status: 401,
    words: "You are signed out. Sign in to go on; what you have done so far is kept.",
  },
  tooLate: {
    status: 409,
    words: "This test is for before the course, and you have begun the quizzes already.",
  },
  tooManyRows: {
    status: 413,
    words:
      "There are more answers than one spreadsheet file should hold. Narrow the list first, or save them as CSV.",
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
  waitFirst: {
    status: 409,
    words: "It is too soon to try again. The page says from when you can.",
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
