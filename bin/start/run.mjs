// Starts other programs, for the commands in this folder. Plain JavaScript: works before anything is installed.
import { spawn, spawnSync } from "node:child_process"
import { delimiter, join } from "node:path"
import { accessSync, constants } from "node:fs"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("../..", import.meta.url))

/** Runs a program to its end, showing what it says. Gives its exit code; 1 when it could not start. */
export function run(program, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } })
    child.on("error", (error) => {
      console.error(`${program} could not be started: ${error.message}`)
      resolve(1)
    })
    child.on("exit", (code) => resolve(code ?? 1))
  })
}

/** Runs an installed package's own command with this Node, without a shell or npx in between. */
export function runBin(path, args, env) {
  return run(process.execPath, [join(root, "node_modules", path), ...args], env)
}

/** Whether a program runs and ends well, in silence. */
export function works(program, args) {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0
}

/** The full path of a program on PATH, or null. */
export function onPath(name) {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(folder, name)
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {
      continue
    }
  }
  return null
}
