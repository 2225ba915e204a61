import { environment, type Environment, type Settings } from "./schema"

type Given = Record<string, string | undefined>

export type Parsed = { ok: true; settings: Settings } | { ok: false; sentences: string[] }

/** Reads the settings out of an environment. Each wrong one gives one sentence, which never quotes a value. */
export function parseSettings(given: Given): Parsed {
  const parsed = environment.safeParse(withoutBlanks(given))
  if (!parsed.success) return { ok: false, sentences: parsed.error.issues.map(sentence) }
  const sentences = contradictions(parsed.data)
  return sentences.length ? { ok: false, sentences } : { ok: true, settings: shaped(parsed.data) }
}

/** At least 32 characters, and not one that stands in a manual. */
export function isStrongSecret(secret: string): boolean {
  return (
    secret.length >= 32 && new Set(secret).size >= 10 && !/change.?me|example|secret|password/i.test(secret)
  )
}

/** `PORT=` in a file means "not set". */
function withoutBlanks(given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value?.trim()))
}

function sentence(issue: { path: PropertyKey[]; message: string }): string {
  return `${String(issue.path[0])} ${issue.message}.`
}

function contradictions(env: Environment): string[] {
  const sentences: string[] = []
  const oidc = [env.OIDC_ISSUER, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET].filter(Boolean).length
  if (oidc === 1 || oidc === 2)
    sentences.push("OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set together or not at all.")
  if (env.MIGRATION_DATABASE_URL && !env.DATABASE_URL)
    sentences.push("MIGRATION_DATABASE_URL needs DATABASE_URL, which names the same database.")
  if (env.NODE_ENV === "production" && env.NEXTAUTH_SECRET && !isStrongSecret(env.NEXTAUTH_SECRET))
    sentences.push(
      "NEXTAUTH_SECRET must be at least 32 random characters and not an example; leave it out and one is made.",
    )
  return sentences
}

function shaped(env: Environment): Settings {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env
  return {
    port: env.PORT,
    host: env.HOST,
    production: env.NODE_ENV === "production",
    databaseUrl: env.DATABASE_URL ?? null,
    migrationUrl: env.MIGRATION_DATABASE_URL ?? env.DATABASE_URL ?? null,
    databasePool: env.DATABASE_POOL,
    dataDir: env.DATA_DIR,
    nextAuthUrl: env.NEXTAUTH_URL ?? `http://localhost:${env.PORT}`,
    nextAuthSecret: env.NEXTAUTH_SECRET ?? null,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM,
    oidc: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret, name: env.OIDC_NAME } : null,
    registration: env.REGISTRATION,
    trustedProxies: env.TRUSTED_PROXIES,
    sessionIdleMinutes: env.SESSION_IDLE_MINUTES,
    sessionHours: env.SESSION_HOURS,
  }
}
