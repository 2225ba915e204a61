import type { Message } from "./schema"

export type Letter = { subject: string; text: string }

type Words = { subject: string; before: string; after: string }

const anHour = "The link works once, for one hour."
const ignore = "If you did not ask for this, you can leave this message alone: nothing changes."

const words: Record<Message["kind"], Words> = {
  registration: {
    subject: "Finish making your Backwise account",
    before: "To finish making your account, open this link and press the button:",
    after: `${anHour} ${ignore}`,
  },
  alreadyRegistered: {
    subject: "You already have a Backwise account",
    before:
      "Somebody, probably you, asked for a new account with this address. You have one already. Sign in here:",
    after: `There you can also ask for a new password. ${ignore}`,
  },
  signInLink: {
    subject: "Your link to sign in to Backwise",
    before: "To sign in, open this link and press the button:",
    after: `${anHour} ${ignore}`,
  },
  passwordReset: {
    subject: "Choose a new Backwise password",
    before: "To choose a new password, open this link:",
    after: `${anHour} ${ignore}`,
  },
  invitation: {
    subject: "You are invited to Backwise",
    before:
      "Your training manager invites you to Backwise, a course on diazepam for back pain. To begin, open this link:",
    after: "The link works once, for seven days.",
  },
  reviewDue: {
    subject: "Five minutes of review on Backwise",
    before:
      "Some questions from your quizzes are due for review. It takes about five minutes, when you have them:",
    after: "You asked for this reminder. It comes once a week at most, and only when something is due.",
  },
}

/** The letter for a message: plain text, because a link that hides its address teaches the wrong habit. */
export function write(message: Message): Letter {
  const { kind, link } = message
  const { subject, before, after } = words[kind]
  const off = "off" in message ? `\n\nNo more of these, please:\n\n${message.off}` : ""
  return { subject, text: `Hello,\n\n${before}\n\n${link}\n\n${after}${off}\n\nBackwise\n` }
}
