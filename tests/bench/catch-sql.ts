import pg from "pg"
import { disconnect } from "@/lib/database/client"

export type Sql = { text: string; values: unknown[] }

/**
 * The statements that the product's own code sends while it does this, caught on their way out. On
 * connections of their own: those that are open stay as they are.
 */
export async function catchSql(work: () => Promise<unknown>): Promise<Sql[]> {
  const sent: Sql[] = []
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function (this: pg.Client, ...all: unknown[]) {
    const { text, values = [] } = all[0] as Partial<Sql>
    if (text !== undefined) sent.push({ text, values })
    return Reflect.apply(query, this, all) as never
  } as typeof query
  await disconnect()
  await work()
  await disconnect()
  pg.Client.prototype.query = query
  return sent
}
