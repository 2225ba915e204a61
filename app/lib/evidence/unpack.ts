import { createHash } from "node:crypto"
import { open, type FileHandle } from "node:fs/promises"
import { crc32, inflateRawSync } from "node:zlib"
import { digestLength } from "./pack"
import { Damaged, largestContent, largestFile, largestZip, namePattern } from "./schema"

/** A proof that was opened. Files are read one at a time. */
export type Unpacked = {
  names: string[]
  /** The digest at the end, and whether it is that of all that stands before it. */
  digest: string
  isWhole: boolean
  /** @throws Damaged */
  read: (name: string) => Promise<Buffer>
  close: () => Promise<void>
}

type Entry = { name: string; crc: number; packed: number; size: number; at: number }

const endLength = 22
const whole = "the ZIP itself"

/**
 * Opens a proof, as strictly as it was written: known names only, each once, one file right after the other and
 * nothing else between them. So nothing can hide in it, lie outside its folder or unpack without end.
 * @throws Damaged
 */
export async function unpack(path: string): Promise<Unpacked> {
  const file = await open(path, "r")
  try {
    const { size } = await file.stat()
    const end = await readEnd(file, size)
    const table = await readAt(file, end.tableAt, end.tableLength)
    const entries = readTable(table, end.count)
    follow(entries, end.tableAt)
    const digest = end.digest
    const isWhole = digest === (await digestOf(file, size - digestLength))
    const read = (name: string) => readEntry(file, entries.get(name))
    return { names: [...entries.keys()], digest, isWhole, read, close: () => file.close() }
  } catch (error) {
    await file.close()
    throw error
  }
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
  if (bytesRead < length) throw new Damaged(whole, "Part of it is missing.")
  return buffer
}

/** A ZIP is read from its end, where its table of contents is named. */
async function readEnd(file: FileHandle, size: number) {
  const least = endLength + digestLength
  if (size < least || size > largestZip) throw new Damaged(whole, "This is not a proof from Backwise.")
  const end = await readAt(file, size - least, least)
  const [count, tableLength, tableAt] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)]
  if (
    end.readUInt32LE(0) !== 0x06054b50 ||
    end.readUInt16LE(20) !== digestLength ||
    tableAt + tableLength + least !== size
  )
    throw new Damaged(whole, "Its end is not that of a proof from Backwise: it was cut off or changed.")
  return { count, tableLength, tableAt, digest: end.toString("latin1", endLength) }
}

function readTable(table: Buffer, count: number): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  let from = 0
  while (from < table.length) {
    const { entry, length } = readRow(table, from)
    if (entries.has(entry.name)) throw new Damaged(entry.name, "It stands in the ZIP twice.")
    entries.set(entry.name, entry)
    from += length
  }
  if (entries.size !== count) throw new Damaged(whole, "Its table of contents does not hold what it counts.")
  return entries
}

const rowLength = 46

function readRow(table: Buffer, from: number): { entry: Entry; length: number } {
  const row = table.subarray(from, from + rowLength)
  if (row.length < rowLength || row.readUInt32LE(0) !== 0x02014b50)
    throw new Damaged(whole, "Its table of contents was changed.")
  const nameLength = row.readUInt16LE(28)
  const name = table.toString("latin1", from + rowLength, from + rowLength + nameLength)
  if (!namePattern.test(name)) throw new Damaged(JSON.stringify(name), "It does not belong in a proof.")
  const [crc, packed, size] = [row.readUInt32LE(16), row.readUInt32LE(20), row.readUInt32LE(24)]
  // No extra field and no comment of its own; deflated.
  if (row.readUInt32LE(30) !== 0 || row.readUInt16LE(10) !== 8)
    throw new Damaged(name, "It is not packed as Backwise packs.")
  if (size > largestFile) throw new Damaged(name, "It would be larger than anything in a proof.")
  return { entry: { name, crc, packed, size, at: row.readUInt32LE(42) }, length: rowLength + nameLength }
}

const headLength = 30
// Repeats checksum and sizes after the content.
const footLength = 16

/** Each file begins where the one before it ended, and the table where the last one did. */
function follow(entries: ReadonlyMap<string, Entry>, tableAt: number): void {
  let [at, content] = [0, 0]
  for (const entry of entries.values()) {
    if (entry.at !== at) throw new Damaged(entry.name, "It does not stand where it should.")
    at += headLength + entry.name.length + entry.packed + footLength
    content += entry.size
  }
  if (at !== tableAt || content > largestContent)
    throw new Damaged(whole, "Something stands in it that is no file of a proof.")
}

async function readEntry(file: FileHandle, entry: Entry | undefined): Promise<Buffer> {
  if (!entry) throw new Damaged(whole, "A file is not there.")
  const { name, at, packed, size, crc } = entry
  const head = await readAt(file, at, headLength + name.length)
  if (head.readUInt32LE(0) !== 0x04034b50 || head.toString("latin1", headLength) !== name)
    throw new Damaged(name, "Its head was changed.")
  const content = inflate(name, await readAt(file, at + head.length, packed), size)
  if (content.length !== size || crc32(content) !== crc) throw new Damaged(name, "Its content was changed.")
  return content
}

function inflate(name: string, packed: Buffer, size: number): Buffer {
  try {
    // zlib takes no limit of nothing.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch {
    throw new Damaged(name, "It cannot be unpacked: its content was changed.")
  }
}

async function digestOf(file: FileHandle, length: number): Promise<string> {
  const hash = createHash("sha256")
  const step = 1 << 20
  for (let at = 0; at < length; at += step) hash.update(await readAt(file, at, Math.min(step, length - at)))
  return hash.digest("hex")
}
