import type { Metadata } from "next"
import { attemptPath, resultPath } from "@/lib/attempt/address"
import { loadMyRecord, type MyRecord } from "@/lib/record/loaders"
import { loadDue } from "@/lib/review/loaders"
import { Page } from "@/ui/sheet"
import { Continue } from "@/ui/record/continue"
import { WaitingAnswers } from "@/ui/quiz/journal/waiting-answers"
import { SignedOut } from "@/ui/person/signed-out"
import { NotBegun } from "@/ui/record/not-begun"
import { SureAndWrongList } from "@/ui/record/sure-and-wrong-list"
import { Who } from "@/ui/record/who"
import { DueNotice } from "@/ui/review/due-notice"
import { VoiceRecordView } from "@/ui/record/voice-record"

export const metadata: Metadata = { title: "My record" }

export default async function Record() {
  const [record, due] = await Promise.all([loadMyRecord(), loadDue()])
  const { account, ended, voices, sureAndWrong, begun } = record
  return (
    <Page title="My record" current="record">
      {ended ? <SignedOut next="/record" /> : <Who account={account} begun={begun} />}
      <WaitingAnswers redraw />
      <DueNotice {...due} />
      {begun ? <Begun voices={voices} sureAndWrong={sureAndWrong} /> : <NotBegun />}
    </Page>
  )
}

function Begun({ voices, sureAndWrong }: Pick<MyRecord, "voices" | "sureAndWrong">) {
  return (
    <>
      {voices.map((record) => (
        <Continue key={record.voice} voice={record.voice} next={record.next} />
      ))}
      <SureAndWrongList answers={sureAndWrong} attemptPath={resultPath}>
        You were sure of these answers, and they were not right. They are the ones to read again first.
      </SureAndWrongList>
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
