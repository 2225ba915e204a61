import { z } from "zod"
import { requireAccount } from "@/lib/person/session"
import { setReminders } from "@/lib/review/reminder/data"
import { settings } from "@/lib/settings/settings"
import { mutation } from "@/lib/web/mutation"

/** Switches reminders of reviews by mail on or off. */
export const POST = mutation({
  who: requireAccount,
  input: z.object({ reminders: z.enum(["on", "off"]) }),
  handle: async ({ input: { reminders }, who }) => {
    const on = reminders === "on"
    if (on && !settings().smtpUrl) return { ok: false, problem: "mailOff", location: "/record/account" }
    await setReminders(who, on)
    return { ok: true, location: `/record/account?done=${on ? "remindersOn" : "remindersOff"}` }
  },
})
