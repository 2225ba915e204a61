import { commonPasswords } from "./common-passwords"

export type PasswordProblem = "passwordShort" | "passwordLong" | "passwordCommon" | "passwordContext"

/** What a password must not be made of: whose it is. */
export type PasswordContext = { email?: string | null; name?: string | null }

const shortest = 8
const longest = 128

// What somebody who needs a password for this course, quickly, would type.
const courseWords = ["backwise", "diazepam", "valium", "backpain", "password", "passwort"]

/** Why a new password cannot be taken, or null. Length counts what a person sees as one sign. */
export function judgePassword(password: string, context: PasswordContext): PasswordProblem | null {
  const length = [...password.normalize("NFC")].length
  if (length < shortest) return "passwordShort"
  if (length > longest) return "passwordLong"
  const bare = core(password)
  if (isRepeated(password) || isRun(password)) return "passwordCommon"
  if (commonPasswords.has(plain(password)) || commonCores.has(bare)) return "passwordCommon"
  return contextWords(context).some((word) => bare === word || bare === word + word)
    ? "passwordContext"
    : null
}

function contextWords({ email, name }: PasswordContext): string[] {
  const [local = "", host = ""] = (email ?? "").split("@")
  const parts = [
    ...(name ?? "").split(/\s+/),
    name ?? "",
    local,
    ...local.split(/[._+-]/),
    email ?? "",
    host.split(".")[0] ?? "",
  ]
  return [...courseWords, ...parts].map(core).filter((word) => word.length >= 4)
}

// "1" may stand for "i" and for "l", so that the two are one letter here.
const lookalikes: Record<string, string> = {
  ...{ "0": "o", "1": "l", i: "l", "!": "l", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s" },
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase()
}

const commonCores = new Set([...commonPasswords].map(core).filter((word) => word.length >= 4))

/** "P4ssw0rd!2024" is "password": without the digits and signs around it, and with look-alikes read as letters. */
function core(text: string): string {
  const inner = plain(text).replace(/^[^\p{L}]+|[^\p{L}@$]+$/gu, "")
  return [...inner]
    .map((sign) => lookalikes[sign] ?? sign)
    .join("")
    .replace(/[^\p{L}]/gu, "")
}

/** "aaaaaaaa", "abababab", "12312312". */
function isRepeated(password: string): boolean {
  return /^(.{1,4}?)\1+.{0,3}$/su.test(plain(password)) && new Set(plain(password)).size <= 4
}

/** "23456789", "hgfedcba": every sign one up, or one down, from the one before. */
function isRun(password: string): boolean {
  const codes = [...plain(password)].map((sign) => sign.codePointAt(0) ?? 0)
  return [1, -1].some((step) => codes.every((code, at) => at === 0 || code - (codes[at - 1] ?? 0) === step))
}
