// npm run recount: counts the statistics anew from every sealed attempt and says where the kept sums differ;
// with -- --write it puts them right. Of the review cards it says only how many differ from their log.
import { existsSync } from "node:fs"
import { recountCards, type RecountedCards } from "@/lib/review/recount"
import { keyOf } from "@/lib/statistics/add-up"
import { putRight, recount, type Recounted } from "@/lib/statistics/recount"
import { Told } from "#prisma/told"
import { withDatabase } from "./start/with-database"

async function report(recounted: Recounted, write: boolean): Promise<number> {
  const { attempts, differences } = recounted
  const off = [...differences.forms, ...differences.items, ...differences.choices]
  for (const count of off) console.log(`differs: ${keyOf(count)}`)
  if (off.length === 0) console.log(`The statistics agree with all ${attempts} sealed attempts.`)
  else if (write) await putRight(recounted)
  if (off.length > 0)
    console.log(
      write
        ? `${off.length} sums were put right.`
        : `${off.length} sums differ from the ${attempts} sealed attempts. npm run recount -- --write puts them right.`,
    )
  return off.length > 0 && !write ? 1 : 0
}

function reportCards({ cards, differing }: RecountedCards): number {
  const off = differing.length
  console.log(
    off === 0
      ? `All ${cards} review cards agree with their log.`
      : `${off} of ${cards} review cards differ from their log.`,
  )
  return off > 0 ? 1 : 0
}

if (existsSync(".env")) process.loadEnvFile(".env")
const write = process.argv.includes("--write")
withDatabase(async () =>
  Math.max(await report(await recount(), write), reportCards(await recountCards())),
).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    if (!(error instanceof Told)) throw error
    console.error(error.message)
    process.exitCode = 1
  },
)
