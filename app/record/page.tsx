import type { Metadata } from "next"
import { loadMyRecord } from "@/lib/record/loaders"
import { LinkButton } from "@/ui/button"
import { Page } from "@/ui/sheet"
import { Continue } from "@/ui/record/continue"
import { Who } from "@/ui/record/who"
import { VoiceRecordView } from "@/ui/record/voice-record"

export const metadata: Metadata = { title: "My record" }

export default async function Record() {
  const { account, voices, begun } = await loadMyRecord()
  return (
    <Page title="My record" current="record">
      <Who account={account} begun={begun} />
      {voices.map((record) => (
        <Continue key={record.voice} next={record.next} />
      ))}
      {begun ? (
        voices.map((record) => (
          <VoiceRecordView
            key={record.voice}
            record={record}
            attemptPath={({ id, submittedAt }) => (submittedAt ? `/attempt/${id}/result` : `/attempt/${id}`)}
          />
        ))
      ) : (
        <p>
          Nothing is kept yet. Read a lesson or take a quiz, and it shows here.{" "}
          <LinkButton tone="quiet" small href="/course">
            Look at the course
          </LinkButton>
        </p>
      )}
    </Page>
  )
}
