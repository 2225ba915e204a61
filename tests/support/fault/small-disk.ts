import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { tmpdir } from "node:os"

/** Whether this machine lets us make a disk of our own, which nobody else sees and which goes when we go. */
export function canMountDisk(): boolean {
  const mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", tmpdir()]
  return process.platform === "linux" && spawnSync("unshare", ["--mount", ...mount]).status === 0
}

export type SmallDisk = {
  appUrl: string
  ownerUrl: string
  order: (what: "fill" | "free" | "start") => Promise<void>
  close: () => Promise<void>
}

/** A database on a disk of 200 MB, mounted over `folder` for its own processes alone. */
export async function startOnSmallDisk(folder: string): Promise<SmallDisk> {
  const script = ["--import", "tsx", "tests/support/fault/on-small-disk.ts", folder]
  const child = spawn("unshare", ["--mount", process.execPath, ...script], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  })
  const failed = once(child, "exit").then(([code]) => {
    throw new Error(`The small disk ended with code ${String(code)}.`)
  })
  failed.catch(() => {})
  const told = async () => (await Promise.race([once(child, "message"), failed]))[0] as unknown
  const { appUrl, ownerUrl } = (await told()) as { appUrl: string; ownerUrl: string }
  return {
    appUrl,
    ownerUrl,
    order: async (what) => {
      child.send(what)
      await told()
    },
    close: async () => {
      const exit = once(child, "exit")
      child.disconnect()
      await exit
    },
  }
}
