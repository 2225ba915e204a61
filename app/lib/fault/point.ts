import { appendFileSync } from "node:fs"

/**
 * A place where tests kill the process: BACKWISE_FAULT names the one that strikes, and "list" writes the
 * names that were passed to the file BACKWISE_FAULT_LOG. Does nothing when the variable is not set.
 */
export async function faultPoint(name: string): Promise<void> {
  const wanted = process.env["BACKWISE_FAULT"]
  if (!wanted) return
  if (wanted === name) process.kill(process.pid, "SIGKILL")
  const log = process.env["BACKWISE_FAULT_LOG"]
  if (wanted === "list" && log) appendFileSync(log, `${name}\n`)
}
