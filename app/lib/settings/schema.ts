import { z } from "zod"

/** A whole number within bounds. */
const whole = (least: number, most: number, preset: number) => {
  const error = `must be a whole number from ${least} to ${most}`
  return z.coerce.number({ error }).int(error).min(least, error).max(most, error).default(preset)
}

const address = (protocols: RegExp, error: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.test(new URL(text).protocol), error)

const web = (error: string) => address(/^https?:$/, error)

/** Every setting the environment may hold, in the order of .env.example. Messages follow the setting's name. */
export const environment = z.object({
  PORT: whole(1, 65_535, 3000),
  HOST: z.string().default("0.0.0.0"),
  NEXTAUTH_URL: web("must be the address people type, such as https://course.example.org").optional(),
  NEXTAUTH_SECRET: z.string().optional(),
  DATA_DIR: z.string().default(".data"),
  DATABASE_URL: address(
    /^postgres(ql)?:$/,
    "must look like postgresql://user:password@host:5432/name",
  ).optional(),
  MIGRATION_DATABASE_URL: address(
    /^postgres(ql)?:$/,
    "must look like postgresql://owner:password@host:5432/name",
  ).optional(),
  DATABASE_POOL: whole(1, 200, 10),
  SMTP_URL: address(/^smtps?:$/, "must look like smtp://user:password@host:587").optional(),
  MAIL_FROM: z.string().includes("@", "must be a mail address").default("Backwise <backwise@localhost>"),
  OIDC_ISSUER: web("must be the provider's address, such as https://login.example.org").optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default("Your organisation"),
  REGISTRATION: z.enum(["open", "invitation"], "must be open or invitation").default("open"),
  TRUSTED_PROXIES: whole(0, 10, 0),
  SESSION_IDLE_MINUTES: whole(1, 1_440, 30),
  SESSION_HOURS: whole(1, 168, 12),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], "must be debug, info, warn, error or silent")
    .default("info"),
  NODE_ENV: z.string().default("development"),
})

export type Environment = z.infer<typeof environment>

export type Settings = {
  port: number
  host: string
  production: boolean
  /** Null until the starter or the environment has named one. */
  databaseUrl: string | null
  /** The owner of the tables, who alone may change them; the same as databaseUrl unless set. */
  migrationUrl: string | null
  databasePool: number
  dataDir: string
  nextAuthUrl: string
  /** Null until the starter has made one. */
  nextAuthSecret: string | null
  smtpUrl: string | null
  mailFrom: string
  oidc: { issuer: string; clientId: string; clientSecret: string; name: string } | null
  registration: "open" | "invitation"
  trustedProxies: number
  sessionIdleMinutes: number
  sessionHours: number
}
