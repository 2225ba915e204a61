import { answerHealth } from "@/lib/health/answer"
import { checkHealth } from "@/lib/health/check"

export const dynamic = "force-dynamic"

/** Whether requests should be sent here. */
export async function GET(): Promise<Response> {
  const health = await checkHealth()
  return answerHealth(health, health.ready ? 200 : 503)
}
