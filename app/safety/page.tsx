import type { Metadata } from "next"
import { SafetyCard } from "@/ui/safety/safety-card"
import { Page } from "@/ui/page"

export const metadata: Metadata = {
  title: "When to get help now",
  description: "The signs with back pain, or after diazepam, that cannot wait.",
}

export default function SafetyPage() {
  return (
    <Page current="safety" title="When to get help now" wide>
      <SafetyCard />
    </Page>
  )
}
