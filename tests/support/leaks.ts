import { expect, type Page } from "@playwright/test"
import { loadCourse } from "@/lib/course/loaders"
import { secretFields, secretsOf } from "./keys"

/** Keeps the text of everything that the server sends to a page. */
export function recordAnswers(page: Page): () => Promise<Map<string, string>> {
  const bodies = new Map<string, Promise<string>>()
  let number = 0
  page.on("response", (response) => {
    if (/font|image/.test(response.headers()["content-type"] ?? "")) return
    bodies.set(
      `${++number} ${response.url()}`,
      response.text().catch(() => ""),
    )
  })
  return async () =>
    new Map(await Promise.all([...bodies].map(async ([url, body]) => [url, await body] as const)))
}

/** Each key and feedback of the course that stands in one of these texts, by where it stands. */
export async function leaks(texts: Map<string, string>): Promise<string[]> {
  const secrets = secretsOf(await loadCourse())
  expect(secrets.length).toBeGreaterThan(250)
  return [...texts].flatMap(([where, text]) => [
    ...secrets
      .filter(({ needle }) => text.includes(needle))
      .map(({ id, needle }) => `${where}: ${id}: ${needle}`),
    ...(secretFields.test(text) && !where.endsWith(".js")
      ? [`${where}: ${secretFields.exec(text)?.[0]}`]
      : []),
  ])
}
