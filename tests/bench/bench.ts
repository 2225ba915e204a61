// The measurements of npm run bench: one line each, and all of them as flat JSON in the file BENCH_OUT names.
import { randomBytes } from "node:crypto"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { lessonPath } from "@/lib/course/address"
import { loadCourse } from "@/lib/course/loaders"
import { startEmbedded } from "#prisma/embedded/server"
import { migrate } from "#prisma/migrate"
import { startProduct } from "#tests/support/product"
import { arrangeContent } from "../../bin/start/arrange-content"
import { startBaseline } from "./baseline"
import { measureCompile } from "./compile"
import { measureLesson, measureScript } from "./lesson"
import { measureMemory } from "./memory"
import { measureReady } from "./ready"
import { measureBurst } from "./burst"
import { measureSave } from "./save"
import { measureSubmit } from "./submit"
import { measureStatistics } from "./statistics"

const aims: Record<string, string> = {
  lesson_rps_ratio: "requests per second of a lesson against a bare page; aim 0.9",
  lesson_script_kb: "gzipped script of a lesson beyond a bare page's; aim at most 12",
  save_ratio: "answers saved per second through HTTP against the same SQL by pg; aim 0.25",
  submit_ratio: "quizzes handed in per second through HTTP against the same SQL by pg; aim 0.25",
  burst_p95_ms: "300 people hand in within ten seconds: 95 of 100 wait at most so long; aim 2000",
  burst_lost: "of those, how many were lost or stored wrongly; aim 0",
  stats_growth: "the page of statistics with 100,000 attempts against 1,000; aim at most 1.5",
  compile_ratio: "compiling the course against one esbuild pass over its text",
  memory_ratio: "memory after 10,000 lesson views against after 1,000; aim at most 1.1",
  ready_seconds: "a second npm start until ready",
}

const figures: Record<string, number> = {}

async function measure(name: keyof typeof aims, work: () => Promise<number>): Promise<void> {
  figures[name] = Number((await work()).toPrecision(3))
  console.log(`${name} ${figures[name]}  (${aims[name]})`)
}

const folder = await mkdtemp(join(tmpdir(), "backwise-bench-"))
const postgres = await startEmbedded(folder)
await migrate(postgres.ownerUrl, postgres.appRole)
const secret = randomBytes(32).toString("base64url")
Object.assign(process.env, { DATABASE_URL: postgres.appUrl, NEXTAUTH_SECRET: secret, LOG_LEVEL: "silent" })
await arrangeContent()
const product = await startProduct({ databaseUrl: postgres.appUrl, dataDir: folder, secret })
const baseline = await startBaseline()

const { modules } = await loadCourse()
const module = modules.find(({ number }) => number === 1)!
const path = lessonPath("staff", module.slug, module.lessons[0]!.slug)
const pages = { lesson: product.address + path, bare: baseline.address }

await measure("memory_ratio", () => measureMemory(pages.lesson, product.pid))
await measure("lesson_rps_ratio", () => measureLesson(pages))
await measure("lesson_script_kb", () => measureScript(pages))
await measure("save_ratio", () => measureSave(product.address, postgres.appUrl))
await measure("submit_ratio", () => measureSubmit(product.address, postgres.appUrl))
const handedIn = await measureBurst(product.address, postgres.appUrl, secret)
await measure("burst_p95_ms", async () => handedIn.p95)
await measure("burst_lost", async () => handedIn.lost)
await measure("stats_growth", () => measureStatistics(product.address, postgres.appUrl))
await Promise.all([baseline.stop(), product.stop()])
await postgres.stop()
await rm(folder, { recursive: true, force: true })
await measure("compile_ratio", measureCompile)
await measure("ready_seconds", measureReady)

const out = process.env["BENCH_OUT"]
if (out) await writeFile(out, `${JSON.stringify(figures)}\n`)
