import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { enter } from "@/lib/person/gate"
import { rescorePath } from "@/lib/rescore/address"
import { itemStatisticsPath, quizStatisticsPath } from "@/lib/statistics/address"
import { loadItemStatistics } from "@/lib/statistics/loaders"
import { smallestGroup } from "@/lib/statistics/schema"
import { Page } from "@/ui/sheet"
import { HowToRead } from "@/ui/statistics/how-to-read"
import { Place } from "@/ui/statistics/place"
import { Version } from "@/ui/statistics/version"

export const metadata: Metadata = { title: "A question in numbers" }

type Props = { params: Promise<{ module: string; voice: string; question: string }> }

export default async function ItemStatistics({ params }: Props) {
  const { module, voice, question } = await params
  const quizId = `${module}/${voice}`
  const here = itemStatisticsPath(quizId, question)
  const found = await enter(() => loadItemStatistics(quizId, question), here)
  if (!found) notFound()
  const { quizTitle, versions, stem, place, rescorable } = found
  return (
    <Page
      title={`Question ${question}`}
      lead={stem}
      wide
      current="manage"
      kicker={<a href={quizStatisticsPath(quizId)}>{quizTitle}</a>}
    >
      <p>
        <Place place={place} />
      </p>
      {versions.length === 0 ? <p>This has been asked fewer than {smallestGroup} times so far.</p> : null}
      {versions.map((item) => (
        <section key={`${item.form} ${item.hash}`}>
          <h2>
            {item.current ? "As it is asked today" : "An earlier wording"}
            {item.form ? `, form ${item.form.toUpperCase()}` : ""}
          </h2>
          {item.stem === stem ? null : <p>{item.stem}</p>}
          {rescorable.includes(item.hash) ? (
            <p>
              These attempts were marked with another key than today’s.{" "}
              <a href={rescorePath(question, item.hash)}>See what marking them again would change</a>
            </p>
          ) : null}
          <Version item={item} />
        </section>
      ))}
      <HowToRead />
    </Page>
  )
}
