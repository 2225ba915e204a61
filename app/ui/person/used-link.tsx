import { wordsFor } from "@/lib/web/problem"
import { LinkButton } from "@/ui/button"
import { Notice } from "@/ui/notice"

/** Instead of a form, when its one-time link holds no more. */
export function UsedLink({ href, again }: { href: string; again: string }) {
  return (
    <>
      <Notice tone="caution">
        <p>{wordsFor("linkUsed")}</p>
      </Notice>
      <LinkButton href={href}>{again}</LinkButton>
    </>
  )
}
