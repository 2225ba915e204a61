import type { FormFields } from "./form-fields"

/** An answer on its way, as it is sent and sent again: its key makes twice have the effect of once. */
export type Entry = {
  question: string
  kind: string
  clientOpId: string
  clientSeq: number
  fields: FormFields
}

type Journal = { owner: string; entries: Record<string, Entry> }

const prefix = "backwise-journal:"

/**
 * Answers that the server has not acknowledged, in this tab only. The owner is an opaque tag: what one person
 * left behind is thrown away, never sent, when somebody else is signed in.
 */
export function openJournal(attempt: string, owner: string) {
  const key = prefix + attempt
  forgetJournals(owner)
  const change = (edit: (entries: Journal["entries"]) => void) => {
    const journal = read(key, owner)
    edit(journal.entries)
    return write(key, journal)
  }
  return {
    entries: () => Object.values(read(key, owner).entries),
    /** False when this browser keeps nothing. */
    keep: (entry: Entry) => change((entries) => void (entries[entry.question] = entry)),
    /** Forgets an entry, unless a newer one of the same question has taken its place. */
    drop: ({ question, clientOpId }: Entry) =>
      change((entries) => {
        if (entries[question]?.clientOpId === clientOpId) delete entries[question]
      }),
    purge: () => remove(key),
  }
}

/** Forgets what any other person left in this tab; without a person, as at sign-out, everything. */
export function forgetJournals(owner: string | null): void {
  try {
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(prefix))
    for (const key of keys) if (owner === null || ownerOf(key) !== owner) sessionStorage.removeItem(key)
  } catch {
    // No storage, so nothing to forget.
  }
}

function ownerOf(key: string): string | null {
  try {
    return (JSON.parse(sessionStorage.getItem(key) ?? "null") as Journal | null)?.owner ?? null
  } catch {
    return null
  }
}

function read(key: string, owner: string): Journal {
  try {
    const journal = JSON.parse(sessionStorage.getItem(key) ?? "null") as Journal | null
    if (journal?.owner === owner) return journal
    sessionStorage.removeItem(key)
  } catch {
    // Storage is denied or holds something else: start empty.
  }
  return { owner, entries: {} }
}

function write(key: string, journal: Journal): boolean {
  if (Object.keys(journal.entries).length === 0) return remove(key)
  try {
    sessionStorage.setItem(key, JSON.stringify(journal))
    return true
  } catch {
    return false
  }
}

function remove(key: string): boolean {
  try {
    sessionStorage.removeItem(key)
    return true
  } catch {
    return false
  }
}
