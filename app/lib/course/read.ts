import { readdir, readFile, stat } from "node:fs/promises"
import path from "node:path"
import type { SourceFile } from "./author/file"

/** What lies on disk: the files of modules/, and the addresses of the pictures in public/. */
export type Folder = { files: SourceFile[]; images: ReadonlySet<string> }

/** Files by path, so that one whose time and size are unchanged is the same object the next time. */
export type Shelf = Map<string, { stamp: string; file: SourceFile }>

export const newShelf = (): Shelf => new Map()

/** Reads the course below the top of the repository. */
export async function readFolder(top: string, shelf: Shelf): Promise<Folder> {
  const [paths, pictures] = await Promise.all([below(top, "modules"), below(top, "public")])
  const files = await Promise.all(paths.filter(isText).map((each) => readOne(top, each, shelf)))
  return {
    files: files.filter((file) => file !== null).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    images: new Set(pictures.map((each) => each.slice("public".length))),
  }
}

/** Editors leave other things beside the text: swap files, backups, .DS_Store. */
const isText = (name: string) => /\.(ya?ml|mdx?)$/.test(name) && !/(^|\/)[.~#]/.test(name)

async function below(top: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(top, folder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  )
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(top, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
}

/** Null when the file was taken away after it was listed. */
async function readOne(top: string, name: string, shelf: Shelf): Promise<SourceFile | null> {
  try {
    const full = path.join(top, name)
    const { mtimeMs, size, ino } = await stat(full)
    const stamp = `${mtimeMs} ${size} ${ino}`
    const known = shelf.get(name)
    if (known?.stamp === stamp) return known.file
    const text = (await readFile(full, "utf8")).replace(/^\uFEFF/, "")
    const file = known?.file.text === text ? known.file : { path: name, text }
    shelf.set(name, { stamp, file })
    return file
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null
    throw error
  }
}
