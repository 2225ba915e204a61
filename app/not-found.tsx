import { LinkButton } from "@/ui/button"
import { Page } from "@/ui/sheet"

export const metadata = { title: "Nothing here" }

export default function NotFound() {
  return (
    <Page title="There is nothing here" lead="It may have been moved, or it belongs to somebody else.">
      <p>
        <LinkButton href="/course">Go to the course</LinkButton>
      </p>
    </Page>
  )
}
