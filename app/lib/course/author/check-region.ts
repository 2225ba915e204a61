type Country = { other: string; foreign: RegExp }

/** Words that belong to one country alone: law, numbers, names and bodies. */
const countries: Record<string, Country> = {
  uk: {
    other: "us",
    foreign: /\b911\b|\bER\b|\bacetaminophen\b|\bTylenol\b|\bFDA\b|\bMedWatch\b|\bSchedule IV\b|\bDEA\b/,
  },
  us: {
    other: "uk",
    foreign:
      /\b999\b|\b111\b|A&(?:amp;)?E\b|\bGPs?\b|\bparacetamol\b|\bMHRA\b|\bNICE\b|\bNHS\b|\bYellow Card\b|\bSchedule 4\b/,
  },
}

/** What holds in one country never speaks of the other's law, numbers or names; null when all is well. */
export function checkRegion(only: string, content: string): string | null {
  const country = Object.hasOwn(countries, only) ? countries[only] : undefined
  if (!country) return '<Region> is for one country: only="uk" or only="us".'
  const found = country.foreign.exec(content)
  if (!found) return null
  return `“${found[0]}” does not belong to ${only.toUpperCase()} readers: put it into <Region only="${country.other}">.`
}
