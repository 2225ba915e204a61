import { randomUUID } from "node:crypto"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { freePort } from "#prisma/embedded/kept"
import { aStaffLearner, expect, expectAccessible, type Page, test } from "#tests/support/journey"
import { aLoginProvider, type LoginProvider } from "#tests/support/login-provider"
import { aMailbox, type Mailbox } from "#tests/support/mailbox"
import { goodPassword } from "#tests/support/people"
import { aDueCard, remindOfReviews, reminderKey } from "#tests/support/review"
import { startProduct, type Product } from "#tests/support/product"

// One server with a mail server and an organisation's sign-in beside it, for the tests of this file in turn.
test.describe.configure({ mode: "serial" })

let product: Product
let provider: LoginProvider
let mailbox: Mailbox
let folder: string

/** Everything personal that these tests type, for a search of the log at the end. */
const personal = new Set<string>([
  "Vera Fitt",
  "Uwe Nver",
  "Nell Newe",
  goodPassword,
  "harbour violet tractor",
])

function email(name: string): string {
  const made = `${name}.${randomUUID().slice(0, 8)}@hospital.example`
  personal.add(made)
  return made
}
const taken = email("taken")
const people = {
  verified: { name: "Vera Fitt", email: email("vera"), email_verified: true },
  unverified: { name: "Uwe Nver", email: email("uwe"), email_verified: false },
  taken: { name: "Mallory Taken", email: taken, email_verified: true },
}

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "backwise-organisation-"))
  const port = await freePort()
  provider = await aLoginProvider(`http://127.0.0.1:${port}/api/auth/callback/oidc`, people)
  mailbox = await aMailbox()
  product = await startProduct({
    ...{ port, dataDir: folder, databaseUrl: process.env["DATABASE_URL"] ?? "" },
    secret: process.env["NEXTAUTH_SECRET"] ?? "",
    env: {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.clientId,
      OIDC_CLIENT_SECRET: provider.clientSecret,
      OIDC_NAME: "Northfield Hospital",
      SMTP_URL: mailbox.url,
    },
  })
})

test.afterAll(async () => {
  await product.stop()
  await Promise.all([provider.stop(), mailbox.stop()])
  await rm(folder, { recursive: true, force: true })
})

// The provider's own development pages ask the internet for a font and have no icon.
test.beforeEach(({ tolerate }) => tolerate(/fonts\.googleapis\.com|favicon\.ico/))

const at = (path: string) => `${product.address}${path}`

async function signInAtProvider(page: Page, login: string): Promise<void> {
  await beginAtProvider(page, login)
  await page.getByRole("button", { name: "Continue" }).click()
}

async function beginAtProvider(page: Page, login: string): Promise<void> {
  await page.goto(at("/sign-in?next=/course"))
  await page.getByRole("link", { name: "Sign in with Northfield Hospital" }).click()
  await page.getByPlaceholder("Enter any login").fill(login)
  await page.getByPlaceholder("and password").fill("anything")
  await page.getByRole("button", { name: "Sign-in" }).click()
  await expect(page.getByRole("button", { name: "Continue" })).toBeVisible()
}

test("somebody of the organisation signs in there, comes back, and is the same person next time", async ({
  page,
  anotherBrowser,
}) => {
  await signInAtProvider(page, "verified")
  await expect(page).toHaveURL(at("/course"))
  await page.goto(at("/record"))
  await expect(page.getByText("Vera Fitt")).toBeVisible()
  const other = await anotherBrowser()
  await signInAtProvider(other, "verified")
  await expect(other).toHaveURL(at("/course"))
})

test("an address that the provider has not verified is not stored", async ({ page }) => {
  await signInAtProvider(page, "unverified")
  await page.goto(at("/record"))
  await expect(page.getByText("Uwe Nver")).toBeVisible()
  await page.goto(at("/record/account"))
  await expect(page.locator("body")).not.toContainText(people.unverified.email)
})

test("an identity never takes over an account that has its address", async ({ page }) => {
  const { anAccount } = await import("#tests/support/people")
  await anAccount({ email: taken })
  await signInAtProvider(page, "taken")
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "already an account with this e-mail address",
  )
  await page.goto(at("/record"))
  await expect(page.getByText("Mallory Taken")).toHaveCount(0)
})

for (const cookie of ["state", "nonce", "pkce.code_verifier"]) {
  test(`a sign-in that this browser did not begin is refused: without its ${cookie}`, async ({
    page,
    context,
  }) => {
    await beginAtProvider(page, "verified")
    await context.clearCookies({ name: `next-auth.${cookie}` })
    await page.getByRole("button", { name: "Continue" }).click()
    await expect(page).toHaveURL(/\/sign-in\?problem=providerRefused$/)
    await expect(page.getByRole("main").getByRole("alert")).toContainText("did not let you in")
    await page.goto(at("/record"))
    await expect(page.getByText("You are not signed in")).toBeVisible()
  })
}

test("a forgotten password is chosen anew by mail, and the old sessions end", async ({
  page,
  anotherBrowser,
}) => {
  const ann = await aStaffLearner()
  personal.add(ann.email).add(ann.name)
  const phone = await anotherBrowser()
  await signInHere(phone, ann.email, ann.password)
  await page.goto(at("/sign-in"))
  await page.getByRole("link", { name: "Forgotten your password?" }).click()
  await expectAccessible(page, "asking for a new password")
  await page.getByLabel("E-mail address").fill(ann.email)
  await page.getByRole("button", { name: "Send me the link" }).click()
  await expect(page.getByRole("status")).toContainText("Look in your mail")
  await expect.poll(() => mailbox.linkTo(ann.email), { timeout: 15_000 }).toBeDefined()
  await page.goto(mailbox.linkTo(ann.email) ?? "")
  await page.getByLabel("New password").fill("password")
  await page.getByRole("button", { name: "Set the new password" }).click()
  await expect(page.getByRole("main").getByRole("alert")).toContainText("first that somebody would guess")
  await expectAccessible(page, "a new password refused")
  await page.getByLabel("New password").fill("harbour violet tractor")
  await page.getByRole("button", { name: "Set the new password" }).click()
  await expect(page).toHaveURL(/\/record\/account/)
  await phone.goto(at("/record"))
  await expect(phone.getByText("You were signed out")).toBeVisible()
})

test("an address nobody has gets the same words, and no mail", async ({ page }) => {
  const nobody = email("nobody")
  await page.goto(at("/forgot"))
  await page.getByLabel("E-mail address").fill(nobody)
  await page.getByRole("button", { name: "Send me the link" }).click()
  await expect(page.getByRole("status")).toContainText("Look in your mail")
  expect(mailbox.linkTo(nobody)).toBeUndefined()
})

test("a mailed link signs in with a button press, once", async ({ page, anotherBrowser }) => {
  const ann = await aStaffLearner()
  personal.add(ann.email).add(ann.name)
  await page.goto(at("/sign-in?next=/sources"))
  await page.getByLabel("Send a sign-in link to").fill(ann.email)
  await page.getByRole("button", { name: "Send me a link" }).click()
  await expect.poll(() => mailbox.linkTo(ann.email), { timeout: 15_000 }).toBeDefined()
  const link = mailbox.linkTo(ann.email) ?? ""
  // A mail scanner opens the link, twice.
  for (let scan = 0; scan < 2; scan += 1) await page.request.get(link)
  await page.goto(link)
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click()
  await expect(page).toHaveURL(at("/sources"))
  const other = await anotherBrowser()
  await other.goto(link)
  await expect(other.getByText("used already or is too old")).toBeVisible()
})

test("reminders of reviews come once they are asked for, and end with the link in one", async ({ page }) => {
  const ann = await aStaffLearner()
  personal.add(ann.email).add(ann.name)
  await aDueCard(ann, "single")
  await signInHere(page, ann.email, ann.password)
  await remindOfReviews()
  await page.goto(at("/record/account"))
  await page.getByRole("button", { name: "Remind me by mail" }).click()
  await expect(page.getByRole("main").getByRole("status")).toContainText("once a week at most")
  await expectAccessible(page, "reminders on")
  expect(mailbox.linkTo(ann.email)).toBeUndefined()
  await remindOfReviews()
  await expect.poll(() => mailbox.linkTo(ann.email), { timeout: 15_000 }).toMatch(/\/review$/)
  await page.context().clearCookies()
  await page.goto(at(`/review/mail-off?key=${await reminderKey(ann)}`))
  await page.getByRole("button", { name: "Send me no more reminders" }).click()
  await expect(page.getByRole("status")).toContainText("You get no more reminders by mail.")
  expect(await reminderKey(ann)).toBeNull()
})

test("a new account proves its address first, and keeps what was done before", async ({ page }) => {
  const address = email("new")
  await page.goto(at("/course/staff/mechanism/quiz"))
  await page.getByRole("button", { name: "Start the quiz" }).click()
  await page.waitForURL(/\/attempt\//)
  await page.goto(at("/register"))
  await page.getByLabel("E-mail address").fill(address)
  await page.getByRole("button", { name: "Send me the link" }).click()
  await expect(page.getByRole("status")).toContainText("Look in your mail")
  await expect.poll(() => mailbox.linkTo(address), { timeout: 15_000 }).toBeDefined()
  await page.goto(mailbox.linkTo(address) ?? "")
  await expectAccessible(page, "finishing an account")
  await page.getByLabel("Your name").fill("Nell Newe")
  await page.getByLabel("Password").fill(goodPassword)
  await page.getByRole("button", { name: "Make my account" }).click()
  await expect(page).toHaveURL(at("/record"))
  await expect(page.getByText("Nell Newe")).toBeVisible()
  await expect(page.getByText("Nothing is kept yet")).toHaveCount(0)
})

test("the log of all this names nobody, and holds no password and no link", async () => {
  const log = await readFile(product.log, "utf8")
  expect(log.split("\n").length).toBeGreaterThan(50)
  expect([...personal].filter((text) => log.includes(text))).toEqual([])
  expect(log).not.toMatch(/token=|@hospital\.example|code=/)
})

async function signInHere(page: Page, address: string, password: string): Promise<void> {
  await page.goto(at("/sign-in"))
  await page.getByLabel("E-mail address").fill(address)
  await page.getByLabel("Password", { exact: true }).fill(password)
  await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click()
  await expect(page).toHaveURL(at("/record"))
}
