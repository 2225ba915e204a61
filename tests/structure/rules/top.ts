const fixed = new Set(
  "package.json tsconfig.json next.config.mjs app modules prisma public tests README.md bin deploy proxy.ts LICENSE LICENSE-COURSE package-lock.json".split(
    " ",
  ),
)
// Made by commands and kept out of git.
const made = new Set(
  "node_modules next-env.d.ts tsconfig.tsbuildinfo coverage test-results playwright-report".split(" "),
)

/** The names at the top of the repository are fixed; dotfiles do not count. */
export function top(names: string[]): string[] {
  return names
    .filter((name) => !name.startsWith(".") && !fixed.has(name) && !made.has(name))
    .map((name) => `${name} does not belong at the top. Put it in the folder it is about.`)
}
