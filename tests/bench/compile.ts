import { build } from "esbuild"
import { compileText } from "@/lib/course/compile"
import { loadCourse } from "@/lib/course/loaders"
import { median, timed } from "./load"

/** Compiling every lesson anew against one esbuild pass over the same text. */
export async function measureCompile(): Promise<number> {
  const course = await loadCourse()
  const texts = course.modules.flatMap(({ lessons }) =>
    lessons.flatMap(({ voices }) => Object.values(voices)),
  )
  // The first of each starts a compiler; that is not what is measured.
  await compileText(texts[0]!)
  await onePass(texts)
  const passes = [
    await timed(() => onePass(texts)),
    await timed(() => onePass(texts)),
    await timed(() => onePass(texts)),
  ]
  const full = await timed(async () => {
    for (const text of texts) await compileText(text)
  })
  return full / median(passes)
}

function onePass(texts: { body: string }[]): Promise<unknown> {
  const contents = texts
    .map(({ body }, at) => `export const lesson${at} = ${JSON.stringify(body)}`)
    .join("\n")
  return build({ stdin: { contents }, bundle: true, minify: true, write: false, format: "esm" })
}
