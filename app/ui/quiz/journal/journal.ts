import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from "idb"
import type { FormFields } from "../form-fields"

/** An answer on its way, as it is sent and sent again: its key makes twice have the effect of once. */
export type Entry = {
  attempt: string
  question: string
  kind: string
  clientOpId: string
  clientSeq: number
  fields: FormFields
}

/** The owner is an opaque tag: what one person left behind is never sent or shown when somebody else is there. */
export type Kept = Entry & { owner: string }

interface Schema extends DBSchema {
  /** Under numbers that grow, so that they are sent in the order in which they were given. */
  answers: { key: number; value: Kept; indexes: { place: [attempt: string, question: string] } }
}

type Database = IDBPDatabase<Schema>

const journalName = "backwise-journal"

/** Told to the window when the journal was wiped under an open page: somebody signed out in another tab. */
export const journalWiped = "journalwiped"

// A second. Some browsers neither open nor refuse: saving online must not wait for them.
const patience = 1_000

let opened: Promise<Database> | null = null

/**
 * Keeps the answer in place of an earlier one to the same question. Its number is raised above that of an answer
 * which another tab keeps: whoever gave this one gave it later. Null when this browser keeps nothing.
 */
function keep(owner: string, entry: Entry): Promise<Entry | null> {
  return within(async (database) => {
    // Strict: on the disk before we say that it is kept. At the pace of answers that costs nothing.
    const change = database.transaction("answers", "readwrite", { durability: "strict" })
    const place = await change.store.index("place").getKey([entry.attempt, entry.question])
    const before = place === undefined ? undefined : await change.store.get(place)
    const clientSeq = Math.max(entry.clientSeq, before ? before.clientSeq + 1 : 1)
    const kept = { ...entry, clientSeq }
    if (place !== undefined) await change.store.delete(place)
    await change.store.add({ ...kept, owner })
    await change.done
    return kept
  })
}

/** The answer to one question that is still to be sent. */
async function find(attempt: string, question: string): Promise<Entry | null> {
  const found = await within((database) => database.getFromIndex("answers", "place", [attempt, question]))
  return found ?? null
}

/** All that is still to be sent, whoever gave it, in the order in which it was given. */
async function left(): Promise<Kept[]> {
  return (await within((database) => database.getAll("answers"))) ?? []
}

/** Forgets an entry, unless a newer one of the same question has taken its place. */
const drop = ({ clientOpId }: Entry) => forgetEach((kept) => kept.clientOpId === clientOpId)

/** After handing in. */
const forgetAttempt = (attempt: string) => forgetEach((kept) => kept.attempt === attempt)

/** Throws away what anybody else has left behind. */
const forgetOthers = (owner: string) => forgetEach((kept) => kept.owner !== owner)

async function forgetEach(isMeant: (kept: Kept) => boolean): Promise<void> {
  await within(async (database) => {
    const change = database.transaction("answers", "readwrite")
    for await (const cursor of change.store) if (isMeant(cursor.value)) await cursor.delete()
    await change.done
  })
}

/** At sign-out. Pages that are open in other tabs are told. */
async function forgetAll(): Promise<void> {
  const mine = await opened?.catch(() => null)
  opened = null
  mine?.close()
  // Denied storage has nothing to forget.
  await deleteDB(journalName).catch(() => {})
}

/** What comes of the work, or null where the browser keeps nothing. */
async function within<T>(work: (database: Database) => Promise<T>): Promise<T | null> {
  try {
    return await Promise.race([open().then(work), late()])
  } catch {
    return null
  }
}

const late = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))

function open(): Promise<Database> {
  opened ??= openDB<Schema>(journalName, 1, {
    upgrade: (database) => {
      const store = database.createObjectStore("answers", { autoIncrement: true })
      store.createIndex("place", ["attempt", "question"], { unique: true })
    },
    // Another tab deletes it, or the browser has wiped it because it was told to.
    blocking: (_old, _new, { target }) => {
      ;(target as IDBDatabase).close()
      wiped()
    },
    terminated: wiped,
  }).catch((error: unknown) => {
    opened = null
    throw error
  })
  return opened
}

function wiped(): void {
  opened = null
  dispatchEvent(new Event(journalWiped))
}

/**
 * Answers that the server has not acknowledged, kept on this device until it has, whatever becomes of the tab,
 * the browser or the connection. All tabs share it. Where the browser keeps nothing, it is empty.
 */
export const journal = { keep, find, left, drop, forgetAttempt, forgetOthers, forgetAll }
