import { CourseRefused, loadCourse } from "@/lib/course/loaders"
import type { Course } from "@/lib/course/schema"
import { Told } from "#prisma/told"

/** The course, when it has no mistake; with one it is neither built nor served: says them all, and stops. */
export async function soundCourse(): Promise<Course> {
  try {
    return await loadCourse()
  } catch (error) {
    throw error instanceof CourseRefused ? new Told(error.message) : error
  }
}
