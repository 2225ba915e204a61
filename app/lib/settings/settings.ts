import { parseSettings } from "./parse"
import type { Settings } from "./schema"

let parsed: Running | undefined

/** Settings of a running server: the starter has put what it decided into the environment. */
export type Running = Settings & { nextAuthSecret: string }

/** The settings, read once. Throws the sentences when they are wrong; the starter has said them before. */
export function settings(): Running {
  return (parsed ??= read())
}

function read(): Running {
  const result = parseSettings(process.env)
  if (!result.ok) throw new Error(result.sentences.join(" "))
  const { nextAuthSecret } = result.settings
  if (!nextAuthSecret) throw new Error("NEXTAUTH_SECRET is not set. Start Backwise with npm start.")
  return { ...result.settings, nextAuthSecret }
}
