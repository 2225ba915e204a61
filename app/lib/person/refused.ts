/** The only two ways in which somebody is turned away. */
export type Refusal = "signedOut" | "forbidden"

/** Thrown by every `require…` of session.ts; mutation() answers it as 401 or 403, pages go through enter(). */
export class Refused extends Error {
  constructor(readonly reason: Refusal) {
    super(reason)
    this.name = "Refused"
  }
}
