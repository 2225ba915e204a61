import { randomUUID } from "node:crypto"
import { audit } from "@/lib/audit/data"
import { transaction } from "@/lib/database/client"
import { enqueue, untilAfter } from "@/lib/mail/data"
import { settings } from "@/lib/settings/settings"
import { postLink } from "./post-link"
import { createAccount, hasAccount, isTaken } from "./data"
import { hashPassword } from "./hash-password"
import { judgePassword, type PasswordProblem } from "./judge-password"

export type Applicant = { email: string; name: string; password: string }

export type Registered =
  { ok: true; personId: string } | { ok: false; problem: PasswordProblem | "addressTaken" | "byInvitation" }

/** Makes an account at once, where no mail server could ask whether the address is right. */
export async function register(applicant: Applicant, guestId: string | null): Promise<Registered> {
  if (settings().registration !== "open") return { ok: false, problem: "byInvitation" }
  const { email, name, password } = applicant
  const problem = judgePassword(password, applicant)
  if (problem) return { ok: false, problem }
  const passwordHash = await hashPassword(password)
  return isTaken(() =>
    transaction(async (tx) => {
      if (await hasAccount(tx, email)) return { ok: false, problem: "addressTaken" }
      const personId = await createAccount(tx, { email, name, passwordHash, role: "learner" }, guestId)
      await audit(tx, {
        action: "person.joined",
        actorId: personId,
        subjectId: personId,
        detail: { by: "form" },
      })
      return { ok: true, personId }
    }),
  )
}

/** Posts a link to finish an account, or the news that there is one. The page says the same in both cases. */
export function requestRegistration(email: string, guestId: string | null): Promise<void> {
  return transaction(async (tx) => {
    if (!(await hasAccount(tx, email))) {
      const token = { purpose: "registration", email, personId: guestId } as const
      return postLink(tx, "registration", email, { token, path: "/register" })
    }
    const until = await untilAfter(tx, 60)
    const link = new URL("/sign-in", settings().nextAuthUrl).href
    return enqueue(tx, `mail:${randomUUID()}`, { kind: "alreadyRegistered", to: email, link, until })
  })
}
