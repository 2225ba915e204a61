import { parseSettings } from "@/lib/settings/parse"
import type { Settings } from "@/lib/settings/schema"
import { Told } from "#prisma/told"

/** The settings as the environment gives them. @throws Told with a sentence for each that is wrong */
export function readSettings(): Settings {
  const parsed = parseSettings(process.env)
  if (parsed.ok) return parsed.settings
  throw new Told(parsed.sentences.join("\n"))
}
