import { refuseOften } from "@/lib/person/refuse-often"
import { requireAccount } from "@/lib/person/session"
import { readEverything } from "@/lib/record/data"
import { download } from "@/lib/web/download"

/** Everything that is kept about the signed-in person, as one JSON file. */
export function GET(request: Request): Promise<Response> {
  return download(request, async () => {
    const account = await requireAccount()
    await refuseOften("export", account)
    const everything = await readEverything(account)
    return {
      name: "backwise-my-data.json",
      type: "json",
      body: JSON.stringify(everything, null, 2),
    }
  })
}
