import { resultPath } from "@/lib/attempt/address"
import { requireOwner } from "@/lib/attempt/owner"
import { AttemptParams, SubmitInput } from "@/lib/attempt/schema"
import { tellingOf } from "@/lib/attempt/sitting/rules"
import { submit } from "@/lib/attempt/submit"
import { mutation } from "@/lib/web/mutation"

/** Hands a quiz in. However often it is asked, there is one submission and one result. */
export const POST = mutation({
  who: requireOwner,
  input: SubmitInput,
  handle: async ({ input, who, params }) => {
    const id = AttemptParams.safeParse(params)
    if (!id.success) return { ok: false, problem: "notFound", location: "/course" }
    const submitted = await submit(who, id.data.attempt, input)
    if (submitted.kind === "gone") return { ok: false, problem: "notFound", location: "/course" }
    const { earned, total, passed, submittedAt, rules } = submitted.seal
    // What is withheld is withheld here, too; the final alone could end that, and is not what was handed in.
    const told = tellingOf(rules, false) === "nothing" ? {} : { earned, total, passed }
    return { ok: true, data: { ...told, submittedAt }, location: resultPath(id.data.attempt) }
  },
})
