import type { OAuthConfig } from "next-auth/providers/oauth"
import type { Settings } from "@/lib/settings/schema"

export const oidcId = "oidc"

/** The claims we read. Most providers put them in the ID token, strict ones only in the user info. */
export type OidcProfile = { sub: string; name?: string; email?: string; email_verified?: boolean }

/** The organisation's own sign-in: code flow with PKCE, state and nonce. */
export function oidcProvider(oidc: NonNullable<Settings["oidc"]>): OAuthConfig<OidcProfile> {
  return {
    id: oidcId,
    type: "oauth",
    name: oidc.name,
    wellKnown: `${oidc.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId: oidc.clientId,
    clientSecret: oidc.clientSecret,
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    authorization: { params: { scope: "openid email profile" } },
    userinfo: {
      request: async ({ client, tokens }) => ({
        ...(await client.userinfo(tokens.access_token ?? "")),
        ...readClaims(tokens.id_token ?? ""),
      }),
    },
    profile: ({ sub, name, email }) => ({ id: sub, name: name ?? null, email: email ?? null }),
  }
}

/** The middle of an ID token whose signature, audience and nonce the client has just checked. */
function readClaims(idToken: string): OidcProfile {
  const middle = idToken.split(".")[1] ?? ""
  return JSON.parse(Buffer.from(middle, "base64url").toString("utf8")) as OidcProfile
}
