import { lessonPath } from "@/lib/course/address"
import { loadCourse } from "@/lib/course/loaders"
import { voices } from "@/lib/course/schema"
import { answerCode } from "@/lib/qr/answer"

export const dynamic = "force-dynamic"

type Context = { params: Promise<{ voice: string; module: string; lesson: string }> }

/** The code on a lesson's paper: a picture, since it alone depends on the address that people type. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { voice: name, module: moduleSlug, lesson: lessonSlug } = await params
  const voice = voices.find((each) => each === name)
  const module = (await loadCourse()).modules.find(({ slug }) => slug === moduleSlug)
  const lesson = module?.lessons.find(({ slug }) => slug === lessonSlug)
  return answerCode(voice && module && lesson ? lessonPath(voice, module.slug, lesson.slug) : null)
}
