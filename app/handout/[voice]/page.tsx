import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { loadCourse } from "@/lib/course/loaders"
import { CourseHandout } from "@/ui/handout/course-handout"

export const metadata: Metadata = {
  title: "The course on two pages",
  description: "What to know about diazepam and a sore back, to print and take home.",
}

export const dynamicParams = false

/** Staff have the course itself; the two pages are for patients. */
export const generateStaticParams = () => [{ voice: "patient" }]

export default async function Page() {
  const course = await loadCourse()
  if (!course.handout) notFound()
  return <CourseHandout course={course} handout={course.handout} />
}
