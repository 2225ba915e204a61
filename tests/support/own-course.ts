import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import type { Course } from "@/lib/course/schema"

/**
 * A folder from which the built product serves another course: links to all that there is, but for the course
 * that the build brought along.
 */
export async function topWithCourse(folder: string, change: (course: Course) => Course): Promise<string> {
  const top = join(folder, "top")
  await linkAll(".", top, [".next", ".git"])
  await linkAll(".next", join(top, ".next"), ["course.json"])
  const course = JSON.parse(await readFile(".next/course.json", "utf8")) as Course
  await writeFile(join(top, ".next/course.json"), JSON.stringify(change(course)))
  return top
}

async function linkAll(from: string, to: string, except: string[]): Promise<void> {
  await mkdir(to, { recursive: true })
  const names = (await readdir(from)).filter((name) => !except.includes(name))
  for (const name of names) await symlink(resolve(from, name), join(to, name))
}
