import type { Metadata } from "next"
import { loadCourse } from "@/lib/course/loaders"
import { CourseMap } from "@/ui/course/course-map"
import { Page } from "@/ui/sheet"

export const metadata: Metadata = { title: "The course" }

export default async function CoursePage() {
  const course = await loadCourse()
  return (
    <Page
      wide
      current="course"
      title="The course, in two voices"
      lead="The same lessons, written for staff and for patients. You can change voice on any page and keep your place."
    >
      <CourseMap course={course} />
    </Page>
  )
}
