import { beforeEach, describe, expect, it, vi } from "vitest"

const issuer = "https://login.hospital.example"

beforeEach(() => {
  vi.resetModules()
  vi.unstubAllEnvs()
  vi.stubEnv("NEXTAUTH_SECRET", "k3lT9vQz7WmX2bRn5YcJ8dHs4GfP6aLu")
  vi.stubEnv("NEXTAUTH_URL", "https://course.ward.example")
})

async function options() {
  return (await import("@/lib/person/auth")).authOptions()
}

function configureProvider() {
  vi.stubEnv("OIDC_ISSUER", issuer)
  vi.stubEnv("OIDC_CLIENT_ID", "backwise")
  vi.stubEnv("OIDC_CLIENT_SECRET", "hush")
}

describe("next-auth", () => {
  it("has one provider, the one-time ticket, and the organisation's when it is configured", async () => {
    expect((await options()).providers.map(({ id }) => id)).toEqual(["ticket"])
    vi.resetModules()
    configureProvider()
    expect((await options()).providers.map(({ id }) => id)).toEqual(["ticket", "oidc"])
  })

  it("asks the organisation's provider with PKCE, state and nonce", async () => {
    configureProvider()
    expect((await options()).providers[1]).toMatchObject({
      checks: ["pkce", "state", "nonce"],
      wellKnown: `${issuer}/.well-known/openid-configuration`,
    })
  })

  it("shows none of its own pages, and its cookies only over https when that is how we are known", async () => {
    const { pages, useSecureCookies, session } = await options()
    expect(Object.keys(pages ?? {}).toSorted()).toEqual([
      "error",
      "newUser",
      "signIn",
      "signOut",
      "verifyRequest",
    ])
    expect(useSecureCookies).toBe(true)
    expect(session).toEqual({ strategy: "jwt", maxAge: 12 * 3600 })
    const { sessionCookie, expired } = await import("@/lib/session/cookie")
    expect(sessionCookie()).toBe("__Secure-next-auth.session-token")
    expect(expired("x")).toBe("x=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0")
  })

  it.each([
    ...[
      "https://evil.example",
      "//evil.example",
      "/\\evil.example",
      "https://course.ward.example.evil.example/",
    ],
    ...[
      "https://course.ward.example@evil.example/",
      "javascript:alert(1)",
      "/..//evil.example",
      "\thttps://evil.example",
    ],
    ...[
      "https:evil.example",
      "data:text/html,x",
      "///evil.example",
      "/%0d%0aSet-Cookie:x",
      "http://course.ward.example/",
    ],
  ])("leads from %j to a page of ours", async (url) => {
    const { callbacks } = await options()
    const place = await callbacks?.redirect?.({ url, baseUrl: "https://course.ward.example" })
    expect(new URL(place ?? "").origin).toBe("https://course.ward.example")
  })

  it("leads on to the page that was asked for", async () => {
    const { callbacks } = await options()
    const baseUrl = "https://course.ward.example"
    expect(await callbacks?.redirect?.({ url: "/record?x=1", baseUrl })).toBe(`${baseUrl}/record?x=1`)
    expect(await callbacks?.redirect?.({ url: `${baseUrl}/record`, baseUrl })).toBe(`${baseUrl}/record`)
  })
})
