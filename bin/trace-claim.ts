// npm run claims -- ID: what a claim says, what it rests on, and everything that has to be read again with it.
import { buildCourse } from "@/lib/course/build"
import { likely } from "@/lib/course/author/likely"
import { traceClaim } from "@/lib/course/trace"

async function main(id: string | undefined): Promise<number> {
  const { course, draft } = await buildCourse(process.cwd())
  const claim = id === undefined ? undefined : course.claims[id]
  if (id === undefined || !claim) {
    console.error(
      id === undefined
        ? "Which claim? npm run claims -- some-id"
        : `There is no claim ${id}.${likely(id, Object.keys(course.claims))}`,
    )
    return 1
  }
  console.log(`${id}\n  ${claim.statement}`)
  console.log(`  ${claim.strength}; looked at on ${claim.reviewedOn}, again by ${claim.reviewBy}`)
  for (const source of claim.sources) console.log(`  ${source}: ${course.sources[source]?.citation ?? ""}`)
  const traces = traceClaim(draft, id)
  console.log(traces.length === 0 ? "\nNothing rests on it." : `\n${traces.length} places rest on it:`)
  for (const { what, place, words } of traces) console.log(`  ${what.padEnd(9)} ${place}  ${words}`)
  return 0
}

process.exitCode = await main(process.argv[2])
