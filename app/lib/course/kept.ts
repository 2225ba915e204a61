import { readFile, writeFile } from "node:fs/promises"
import path from "node:path"
import type { Course } from "./schema"

/** Beside the pages that were made from it. */
const place = (top: string) => path.join(top, ".next", "course.json")

/** There once a build is complete; until then what lies beside it may be an older build's. */
const stamp = (top: string) => path.join(top, ".next", "built-from")

/** Keeps the course of a build, so that no server has to read and check it again. */
export async function keepCourse(top: string, course: Course): Promise<void> {
  await writeFile(place(top), JSON.stringify(course))
}

/** The course that the built pages show; null where nothing has been built, or while it is. */
export async function keptCourse(top: string): Promise<Course | null> {
  const [built, text] = await Promise.all(
    [stamp(top), place(top)].map((file) => readFile(file, "utf8").catch(() => null)),
  )
  return built && text ? (JSON.parse(text) as Course) : null
}
