import { z } from "zod"
import { endReminders } from "@/lib/review/reminder/data"
import { anyone, mutation } from "@/lib/web/mutation"

/** Ends reminders for whoever holds the link of one, signed in or not. Says the same of a key that nobody has. */
export const POST = mutation({
  who: anyone,
  input: z.object({ key: z.uuid() }),
  handle: async ({ input: { key } }) => {
    await endReminders(key)
    return { ok: true, location: "/review/mail-off?done=yes" }
  },
})
