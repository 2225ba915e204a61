import { z } from "zod"
import { loadDue } from "@/lib/review/loaders"
import { anyone, query } from "@/lib/web/mutation"

/** How many questions are due for whoever asks; none for somebody without an account. */
export const GET = query({
  who: anyone,
  input: z.object({}),
  handle: async () => ({ ok: true, data: await loadDue() }),
})
