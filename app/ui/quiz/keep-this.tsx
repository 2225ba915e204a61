import { Notice } from "@/ui/notice"

/** For somebody without an account. */
export function KeepThis({ next }: { next: string }) {
  return (
    <Notice tone="info" title="Keep this">
      <p>
        You have no account, so this is kept in this browser only until you close it.{" "}
        <a href={`/register?next=${encodeURIComponent(next)}`}>Make an account</a> and all that you did is
        kept with it.
      </p>
    </Notice>
  )
}
