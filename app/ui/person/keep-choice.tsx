import { Choice } from "@/ui/choice"

/** Ticked at first: whoever makes an account has nearly always done what was done here just before. */
export function KeepChoice({ work }: { work: boolean }) {
  if (!work) return null
  return (
    <Choice type="checkbox" name="keep" value="yes" defaultChecked>
      Keep what I did on this device before making an account
    </Choice>
  )
}
