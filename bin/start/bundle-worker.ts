import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { build } from "esbuild"

/** Puts the service worker of a build (".next") beside its pages, as one file that names the build. */
export async function bundleWorker(buildDir: string): Promise<void> {
  const id = await readFile(join(buildDir, "BUILD_ID"), "utf8")
  await build({
    entryPoints: ["bin/offline/worker.ts"],
    outfile: join(buildDir, "sw.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: { BUILD: JSON.stringify(id.trim()), "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  })
}
