import type { Flash } from "@/lib/web/flash"
import { wordsFor } from "@/lib/web/problem"
import { Notice } from "@/ui/notice"

/** What became of the form that led here, when it was not what was wanted. */
export function FlashNotice({ flash }: { flash: Flash | null }) {
  if (!flash) return null
  return (
    <Notice tone="caution" role="alert">
      {wordsFor(flash.problem)}
    </Notice>
  )
}
