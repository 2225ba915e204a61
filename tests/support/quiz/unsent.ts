import { expect, type Page } from "#tests/support/journey"

/** The questions of which this browser keeps an answer that has not reached the server. */
export const unsent = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const name = "backwise-journal"
    if (!(await indexedDB.databases()).some((each) => each.name === name)) return []
    const done = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.addEventListener("success", () => resolve(asked.result))
        asked.addEventListener("error", () => reject(asked.error ?? new Error("no reason given")))
      })
    const database = await done(indexedDB.open(name))
    const kept: { question: string }[] = await done(
      database.transaction("answers").objectStore("answers").getAll(),
    )
    database.close()
    return kept.map(({ question }) => question)
  })

export const expectNothingUnsent = (page: Page) => expect.poll(() => unsent(page)).toEqual([])
