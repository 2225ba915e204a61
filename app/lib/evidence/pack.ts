import { createHash, type Hash } from "node:crypto"
import { promisify } from "node:util"
import { crc32, deflateRaw } from "node:zlib"
import { Zip, type ZipInputFile } from "fflate"
import { largestFile, largestZip, mostFiles, type EvidenceFile } from "./schema"

const deflate = promisify(deflateRaw)

// The first day a ZIP can name. fflate writes local time, so that midnight is midnight in every zone.
const fixedTime = new Date(1980, 0, 1)

/** Length of the digest at the end: SHA-256 in hexadecimal. */
export const digestLength = 64

/**
 * Packs files into a ZIP, chunk by chunk, holding one file at a time. The ZIP's comment is the SHA-256 of all that
 * stands before it; `seal` hears it before the last chunk is handed out, and may throw to keep the ZIP unfinished.
 */
export async function* pack(
  files: AsyncIterable<EvidenceFile>,
  seal: (digest: string) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  const output = new Output()
  for await (const file of files) {
    await output.add(file)
    yield* output.take()
  }
  const { last, digest } = output.end()
  await seal(digest)
  yield last
}

class Output {
  #chunks: Uint8Array[] = []
  #failed: Error | null = null
  #length = 0
  #count = 0
  readonly #hash: Hash = createHash("sha256")
  readonly #zip = new Zip((error, chunk) => {
    if (error) this.#failed ??= error
    else this.#chunks.push(chunk)
  })

  async add({ name, text }: EvidenceFile): Promise<void> {
    const content = Buffer.from(text, "utf8")
    this.#count += 1
    if (content.length > largestFile) throw new Error(`${name} is too large for one ZIP.`)
    if (this.#count > mostFiles) throw new Error("There are too many people for one ZIP.")
    const packed = await deflate(content)
    const [size, crc] = [content.length, crc32(content)]
    const entry: ZipInputFile = { filename: name, size, crc, compression: 8, mtime: fixedTime }
    this.#zip.add(entry)
    entry.ondata?.(null, packed, true)
  }

  /** What is ready to be sent. */
  take(): Uint8Array[] {
    const ready = this.#drain()
    for (const chunk of ready) {
      this.#hash.update(chunk)
      this.#length += chunk.length
    }
    return ready
  }

  /** The ZIP's table of contents, with the digest as its comment. */
  end(): { last: Uint8Array; digest: string } {
    this.#zip.end()
    const table = Buffer.concat(this.#drain())
    if (this.#length + table.length > largestZip) throw new Error("This is too much for one ZIP.")
    // The last two bytes of a ZIP are the length of its comment.
    table.writeUInt16LE(digestLength, table.length - 2)
    const digest = this.#hash.update(table).digest("hex")
    return { last: Buffer.concat([table, Buffer.from(digest, "latin1")]), digest }
  }

  #drain(): Uint8Array[] {
    if (this.#failed) throw this.#failed
    const ready = this.#chunks
    this.#chunks = []
    return ready
  }
}
