import pino from "pino"

/**
 * One JSON line per event: `log.info({ event: "attempt.submitted", requestId })`. Ids only: never names,
 * addresses, answers or tokens. A terminal gets readable lines.
 */
export const log = makeLog()

function makeLog() {
  const options = {
    level: process.env["LOG_LEVEL"] ?? (process.env["VITEST"] ? "silent" : "info"),
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level: string) => ({ level }) },
    serializers: { err: withoutValues },
    // Pino copies the message of what stands under this key; under a name that is never used it copies none.
    errorKey: "never",
  } satisfies pino.LoggerOptions
  if (!process.stdout.isTTY) return pino(options, quietDestination())
  const pretty = { target: "pino-pretty", options: { ignore: "pid,hostname", messageKey: "event" } }
  return pino({ ...options, formatters: {}, transport: pretty })
}

/** A log that cannot be written (full disk, closed pipe) never fails a request. */
function quietDestination() {
  const destination = pino.destination({ dest: 1, sync: true })
  destination.on("error", () => {})
  return destination
}

/** The kind and place of an error. Its message may quote what a person typed, so only the code is kept. */
function withoutValues(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = "code" in error ? String(error.code) : undefined
  const frames = error.stack?.split("\n").filter((line) => line.trimStart().startsWith("at ")) ?? []
  return { name: error.name, code, stack: frames.slice(0, 8).map((line) => line.trim()) }
}
