/** The only ways in which somebody is turned away. */
export type Refusal = "signedOut" | "forbidden" | "tooMany"

/** Thrown by every `require…` of session.ts; mutation() answers it as 401, 403 or 429, pages go through enter(). */
export class Refused extends Error {
  constructor(readonly reason: Refusal) {
    super(reason)
    this.name = "Refused"
  }
}
