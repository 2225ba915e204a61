import { CourseRefused, loadCourse } from "@/lib/course/loaders"
import { Told } from "#prisma/told"

/** A course with mistakes is neither built nor served: says them all, and stops. */
export async function refuseBrokenCourse(): Promise<void> {
  try {
    await loadCourse()
  } catch (error) {
    throw error instanceof CourseRefused ? new Told(error.message) : error
  }
}
