import { coursePath } from "@/lib/course/address"
import { answerCode } from "@/lib/qr/answer"

export const dynamic = "force-dynamic"

type Context = { params: Promise<{ voice: string }> }

/** The code on the two pages for patients. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerCode((await params).voice === "patient" ? coursePath("patient") : null)
}
