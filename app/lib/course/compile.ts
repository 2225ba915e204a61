import { randomUUID } from "node:crypto"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import path from "node:path"
import remarkGfm from "remark-gfm"
import { remarkAnchors } from "./author/anchors"
import { explainMarkdown } from "./author/markdown"
import { remarkParagraphs } from "./author/paragraphs"
import { remarkParts } from "./author/parts"
import { sha256 } from "./hash"
import { formatProblem } from "./problem"
import type { LessonText } from "./schema"

/** Raised when the same text has to give different code. */
const version = 4

/** Turns the text of a lesson into the code of a component. The same text is compiled once. */
export async function compileLesson(text: Pick<LessonText, "file" | "body">): Promise<{ code: string }> {
  const place = path.join(process.cwd(), ".cache", "lessons", `${sha256(keyOf(text.body))}.js`)
  const known = await readFile(place, "utf8").catch(() => null)
  if (known !== null) return { code: known }
  const code = await compileText(text)
  await keep(place, code)
  return { code }
}

/** The bundler writes the mode into the code. */
const keyOf = (body: string) =>
  `${version} ${process.env.NODE_ENV === "development" ? "development" : "production"}\n${body}`

/** Compiles without looking at what was compiled before. */
export async function compileText({ file, body }: Pick<LessonText, "file" | "body">): Promise<string> {
  // Loaded when it is needed: what was compiled before needs no compiler.
  const { bundleMDX } = await import("mdx-bundler")
  try {
    const { code } = await bundleMDX({
      // A leading line keeps the body from being taken for front matter.
      source: `\n${body}`,
      mdxOptions: (options) => ({
        ...options,
        remarkPlugins: [
          ...(options.remarkPlugins ?? []),
          remarkGfm,
          remarkAnchors,
          remarkParagraphs,
          remarkParts,
        ],
      }),
    })
    return code
  } catch (error) {
    throw new Error(formatProblem(explainMarkdown({ path: file, text: body }, error)), { cause: error })
  }
}

/** Written aside and then moved, so that nobody reads half a file. A cache that cannot be written is no cache. */
async function keep(place: string, code: string): Promise<void> {
  const aside = `${place}.${randomUUID()}`
  try {
    await mkdir(path.dirname(place), { recursive: true })
    await writeFile(aside, code)
    await rename(aside, place)
  } catch {
    // A full or closed disk costs time, not the page.
  }
}
