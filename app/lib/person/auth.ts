import type { AuthOptions } from "next-auth"
import type { CredentialsConfig } from "next-auth/providers/credentials"
import { transaction } from "@/lib/database/client"
import { log } from "@/lib/log/log"
import { isSecure } from "@/lib/session/cookie"
import { startSession } from "@/lib/session/data"
import { settings } from "@/lib/settings/settings"
import { useToken } from "@/lib/token/data"
import { safePath } from "@/lib/web/safe-path"
import { findByIdentity, isEnabled } from "./data"
import { joinByIdentity } from "./join-by-identity"
import { oidcId, oidcProvider, type OidcProfile } from "./oidc"

const aYear = 365 * 24 * 3600

/** Every way to a session. A password, a mailed link and a new account all end in a one-time ticket. */
export function authOptions(): AuthOptions {
  const { nextAuthSecret: secret, sessionHours, oidc } = settings()
  return {
    secret,
    useSecureCookies: isSecure(),
    session: { strategy: "jwt", maxAge: sessionHours * 3600 },
    // The session's row says when it is over, by the database's clock. A cookie is held against the clock of
    // whichever host reads it, and two hosts may be hours apart.
    jwt: { secret, maxAge: aYear },
    providers: oidc ? [ticket, oidcProvider(oidc)] : [ticket],
    pages: {
      signIn: "/sign-in",
      signOut: "/sign-in",
      error: "/sign-in",
      verifyRequest: "/sign-in",
      newUser: "/",
    },
    callbacks,
    logger: { error: warn, warn, debug: () => {} },
  }
}

// The code alone: what comes with it may hold an address or a token.
const warn = (code: string) => log.warn({ event: "auth.warning", code })

const ticket: CredentialsConfig<{ token: object }> = {
  id: "ticket",
  type: "credentials",
  name: "Ticket",
  credentials: { token: {} },
  authorize: async (credentials) => {
    const used = await transaction((tx) => useToken(tx, "signIn", credentials?.token ?? ""))
    return used?.personId ? { id: used.personId } : null
  },
}

const callbacks: NonNullable<AuthOptions["callbacks"]> = {
  redirect: async ({ url, baseUrl }) =>
    baseUrl + safePath(url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url),
  signIn: async ({ user, account, profile }) => {
    if (account?.provider !== oidcId) return account?.provider === "ticket" && isEnabled(user.id)
    const joined = await joinByIdentity(account.providerAccountId, profile as OidcProfile)
    return joined.ok || `/sign-in?problem=${joined.problem}`
  },
  jwt: async ({ token, user, account }) => {
    if (!account) return token
    const personId = account.provider === oidcId ? await personBehind(account.providerAccountId) : user.id
    const claims = await startSession(personId)
    if (!claims) throw new Error("This person may not sign in")
    return claims
  },
}

async function personBehind(subject: string): Promise<string> {
  const person = await findByIdentity(settings().oidc?.issuer ?? "", subject)
  if (!person) throw new Error("Nobody has this identity")
  return person.id
}
