import { readFile } from "node:fs/promises"
import path from "node:path"

/** Where the build leaves the verifier, as one file. */
export const verifierPlace = (top: string) => path.join(top, ".next", "verify.mjs")

/** The verifier as it is handed out; null where nothing has been built. */
export function readVerifier(top: string): Promise<string | null> {
  return readFile(verifierPlace(top), "utf8").catch(() => null)
}
