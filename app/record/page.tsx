import type { Metadata } from "next"
import { attemptPath, resultPath } from "@/lib/attempt/address"
import { loadMyRecord } from "@/lib/record/loaders"
import type { VoiceRecord } from "@/lib/record/schema"
import { Page } from "@/ui/sheet"
import { Continue } from "@/ui/record/continue"
import { WaitingAnswers } from "@/ui/quiz/journal/waiting-answers"
import { SignedOut } from "@/ui/person/signed-out"
import { NotBegun } from "@/ui/record/not-begun"
import { Who } from "@/ui/record/who"
import { VoiceRecordView } from "@/ui/record/voice-record"

export const metadata: Metadata = { title: "My record" }

export default async function Record() {
  const { account, ended, voices, begun } = await loadMyRecord()
  return (
    <Page title="My record" current="record">
      {ended ? <SignedOut next="/record" /> : <Who account={account} begun={begun} />}
      <WaitingAnswers redraw />
      {begun ? <Begun voices={voices} /> : <NotBegun />}
    </Page>
  )
}

function Begun({ voices }: { voices: VoiceRecord[] }) {
  return (
    <>
      {voices.map((record) => (
        <Continue key={record.voice} voice={record.voice} next={record.next} />
      ))}
      {voices.map((record) => (
        <VoiceRecordView
          key={record.voice}
          record={record}
          attemptPath={({ id, submittedAt }) => (submittedAt ? resultPath(id) : attemptPath(id))}
        />
      ))}
    </>
  )
}
