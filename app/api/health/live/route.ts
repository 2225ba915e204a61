import { answerHealth } from "@/lib/health/answer"

export const dynamic = "force-dynamic"

/** The process is up and its event loop turns. Says nothing of the database: a restart would not help it. */
export function GET(): Response {
  return answerHealth({ live: true }, 200)
}
