"use client"

import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"

type Props = { error: Error & { digest?: string }; reset: () => void }

/** A page that broke while it was being moved to. One that breaks when asked for is answered by the server. */
export default function PageError({ error, reset }: Props) {
  return (
    <main id="main">
      <Notice tone="caution" role="alert" title="This page could not be shown">
        <p>Nothing you entered was thrown away. Please try again in a few seconds.</p>
        <p>
          <Button type="button" onClick={reset}>
            Try again
          </Button>
        </p>
        {error.digest ? <p>If you ask for help, give this number: {error.digest}</p> : null}
      </Notice>
    </main>
  )
}
