import { z } from "zod"

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** Somebody whose learning is kept: an account or a guest. Minted only in session.ts. */
export type LearnerId = Branded<"LearnerId">
/** Somebody with an account who is signed in. An account is a learner, too. */
export type AccountId = LearnerId & { readonly account: true }
/** Somebody signed in who teaches, and may see keys before they are due. */
export type EducatorId = AccountId & { readonly educator: true }
/** A signed-in administrator. */
export type AdministratorId = AccountId & { readonly administrator: true }

/** Whose learning a manager may see: at present everybody's. Minted only in session.ts. */
export type ManagerScope = {
  readonly kind: "everyone"
  readonly managerId: AccountId
  readonly role: "manager" | "administrator"
}

export const roles = ["learner", "educator", "manager", "administrator"] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

/** Who is signed in, as far as a page needs to know. */
export type Account = {
  id: AccountId
  email: string | null
  name: string | null
  role: Role
  hasPassword: boolean
}

/** 254 characters: the longest address that mail can carry. */
export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email())

export const PersonName = z.string().trim().min(1).max(120)

/** Whether it is a good one is decided in password.ts, with words for the person. */
export const Password = z.string().max(1024)

/** A ticked box of a form, or true. */
export const Ticked = z
  .union([z.literal("yes"), z.literal("on"), z.boolean()])
  .optional()
  .transform((value) => Boolean(value))

/** Where to go afterwards. Read with safePath, never as it is. */
export const Next = z.string().max(2000).optional()
