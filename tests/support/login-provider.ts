import { createServer, type Server } from "node:http"
import { Provider } from "oidc-provider"
import { freePort } from "#prisma/embedded/kept"

export type LoginProvider = {
  issuer: string
  clientId: string
  clientSecret: string
  stop: () => Promise<void>
}

/** Who signs in there, by what they type as their login. */
export type Claims = { name: string; email: string; email_verified: boolean }

/** A real OpenID provider on loopback, such as an organisation runs; its own development pages ask who it is. */
export async function aLoginProvider(
  callback: string,
  people: Record<string, Claims>,
): Promise<LoginProvider> {
  const port = await freePort()
  const issuer = `http://127.0.0.1:${port}`
  const [clientId, clientSecret] = ["backwise", "a-secret-between-two-servers-0123456789"]
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [callback] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    cookies: { keys: ["loopback"] },
    pkce: { required: () => true },
    findAccount: (_: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
  })
  const answer = provider.callback()
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  return { issuer, clientId, clientSecret, stop: () => close(server) }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
