import { beforeAll, expect, it } from "vitest"
import { database } from "@/lib/database/client"
import { testDatabase } from "#tests/support/database"

beforeAll(async () => {
  await testDatabase()
})

it("the embedded database writes no rows, and no statements, into its log", async () => {
  const settings = await database.$queryRaw`
    SELECT name, setting FROM pg_settings
     WHERE name IN ('log_error_verbosity', 'log_min_error_statement', 'log_parameter_max_length_on_error',
                    'log_statement')
     ORDER BY name`
  expect(settings).toEqual([
    { name: "log_error_verbosity", setting: "terse" },
    { name: "log_min_error_statement", setting: "panic" },
    { name: "log_parameter_max_length_on_error", setting: "0" },
    { name: "log_statement", setting: "none" },
  ])
})
