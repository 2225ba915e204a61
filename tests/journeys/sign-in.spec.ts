import { randomUUID } from "node:crypto"
import { firstAdministratorLink } from "@/lib/person/first-administrator"
import {
  anAdministrator,
  aStaffLearner,
  expect,
  expectAccessible,
  expectAccessibleInEveryDress,
  type Page,
  signInByForm,
  test,
} from "#tests/support/journey"
import { goodPassword } from "#tests/support/people"

const newEmail = () => `${randomUUID()}@hospital.example`

async function startQuiz(page: Page): Promise<void> {
  await page.goto("/course/staff/mechanism/quiz")
  await page.getByRole("button", { name: "Start the quiz" }).click()
  await page.waitForURL(/\/attempt\//)
}

async function register(page: Page, email: string, password = goodPassword): Promise<void> {
  await page.goto("/register")
  await page.getByLabel("Your name").fill("Asha Menon")
  await page.getByLabel("E-mail address").fill(email)
  await page.getByLabel("Password").fill(password)
  await page.getByRole("button", { name: "Make my account" }).click()
}

for (const scripts of ["with scripts", "with scripts off"]) {
  test.describe(scripts, () => {
    test.use({ javaScriptEnabled: scripts === "with scripts" })

    test("a visitor makes an account and keeps what they did", async ({ page }) => {
      await startQuiz(page)
      await register(page, newEmail())
      await expect(page).toHaveURL(/\/record$/)
      await expect(page.getByText("Asha Menon")).toBeVisible()
      await expect(page.getByText("Nothing is kept yet")).toHaveCount(0)
    })

    test("a weak password is refused beside its box, and what was typed elsewhere stays", async ({
      page,
    }) => {
      const email = newEmail()
      await register(page, email, "password1")
      await expect(page.getByRole("main").getByRole("alert")).toContainText("first that somebody would guess")
      await expect(page.getByLabel("E-mail address")).toHaveValue(email)
      await expect(page.getByLabel("Password")).toHaveValue("")
      await expect(page.getByLabel("Password")).toHaveAttribute("aria-invalid", "true")
    })

    test("a wrong password is told without saying which of the two is wrong", async ({ page }) => {
      const { email } = await aStaffLearner()
      const said: string[] = []
      for (const address of [email, newEmail()]) {
        await page.goto("/sign-in")
        await page.getByLabel("E-mail address").fill(address)
        await page.getByLabel("Password", { exact: true }).fill("not the right one")
        await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click()
        said.push(await page.getByRole("main").getByRole("alert").innerText())
      }
      expect(said[0]).toBe(said[1])
      expect(said[0]).toContain("The e-mail address or the password is not right.")
      await expect(page.locator("#problem")).toBeFocused()
    })

    test("a page that needs an account leads to sign-in and back", async ({ page }) => {
      const admin = await anAdministrator()
      await page.goto("/manage")
      await expect(page).toHaveURL(/\/sign-in\?next=%2Fmanage$/)
      await page.getByLabel("E-mail address").fill(admin.email)
      await page.getByLabel("Password", { exact: true }).fill(admin.password)
      await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click()
      await expect(page).toHaveURL(/\/manage$/)
    })
  })
}

test("what somebody did on a shared PC is not taken into an account without asking", async ({ page }) => {
  const [ann, ben] = [await aStaffLearner(), await aStaffLearner("Ben Okafor")]
  await startQuiz(page)
  await page.goto("/sign-in")
  await page.getByLabel("E-mail address").fill(ann.email)
  await page.getByLabel("Password", { exact: true }).fill(ann.password)
  await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click()
  await expect(page.getByRole("heading", { name: "Was it you?" })).toBeVisible()
  await expectAccessible(page, "was it you")
  await page.getByRole("button", { name: "No, leave it out" }).click()
  await expect(page.getByText("Nothing is kept yet")).toBeVisible()
  await page.getByRole("button", { name: "Sign out" }).first().click()
  await startQuiz(page)
  await page.goto("/sign-in")
  await page.getByLabel("E-mail address").fill(ben.email)
  await page.getByLabel("Password", { exact: true }).fill(ben.password)
  await page.getByRole("main").getByRole("button", { name: "Sign in", exact: true }).click()
  await page.getByRole("button", { name: "Yes, it was me" }).click()
  await expect(page).toHaveURL(/\/record$/)
  await expect(page.getByText("Nothing is kept yet")).toHaveCount(0)
})

test("nothing of a person stays on a shared PC after signing out", async ({ page, context }) => {
  const ann = await aStaffLearner("Asha Unforgettable")
  await signInByForm(page, ann)
  await page.evaluate(() => localStorage.setItem("left", "behind"))
  const cookies = await context.cookies()
  expect(cookies.find(({ name }) => name === "next-auth.session-token")).toMatchObject({
    expires: -1,
    httpOnly: true,
  })
  await page.getByRole("button", { name: "Sign out" }).first().click()
  await expect(page.getByRole("status")).toContainText("Nothing of yours is left")
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(
    (await context.cookies()).map(({ name }) => name).filter((name) => /session|guest/.test(name)),
  ).toEqual([])
  await page.goBack()
  await expect(page.locator("body")).not.toContainText("Asha Unforgettable")
  await context.addCookies(cookies)
  await page.goto("/record")
  await expect(page.locator("body")).not.toContainText("Asha Unforgettable")
})

test("a session that is cut off by an administrator is over with the next click", async ({
  page,
  anotherBrowser,
}) => {
  const [ann, admin] = [await aStaffLearner(), await anAdministrator()]
  await signInByForm(page, ann)
  const office = await anotherBrowser()
  await signInByForm(office, admin)
  const answer = await office.request.post(`/api/v1/people/${ann.id}/disable`, {
    headers: { "sec-fetch-site": "same-origin" },
    data: {},
  })
  expect(answer.status()).toBe(200)
  await page.reload()
  await expect(page.getByText("You were signed out")).toBeVisible()
})

test("an administrator invites, and the link makes one account", async ({ page, anotherBrowser }) => {
  await signInByForm(page, await anAdministrator())
  await page.goto("/invite")
  await expectAccessible(page, "inviting")
  const email = newEmail()
  await page.getByLabel("Their e-mail address").fill(email)
  await page.getByLabel("Role").selectOption("manager")
  await page.getByRole("button", { name: "Invite" }).click()
  const link = await page.locator("code").innerText()
  await expectAccessible(page, "invited")
  const guest = await anotherBrowser()
  await guest.goto(link)
  await expect(guest.getByText(email)).toBeVisible()
  await expectAccessible(guest, "an invitation")
  await guest.getByLabel("Your name").fill("Mona Ager")
  await guest.getByLabel("Password").fill(goodPassword)
  await guest.getByRole("button", { name: "Make my account" }).click()
  await expect(guest.getByText("Mona Ager")).toBeVisible()
  await guest.goto("/manage")
  await expect(guest).toHaveURL(/\/manage$/)
  const late = await anotherBrowser()
  await late.goto(link)
  await expect(late.getByText("used already or is too old")).toBeVisible()
})

test("the link for the first administrator holds only while there is none", async ({ page }) => {
  await anAdministrator()
  expect(await firstAdministratorLink()).toBeNull()
  await page.goto(`/welcome?token=${"A".repeat(43)}`)
  await expect(page.getByText("used already or is too old")).toBeVisible()
})

for (const path of [
  "/sign-in",
  "/register",
  "/forgot",
  "/reset?token=x",
  "/welcome",
  "/invitation",
  "/sign-in/link",
]) {
  test(`${path} is for everyone, on a phone and in the dark`, async ({ page }) => {
    await page.goto(path)
    await expectAccessibleInEveryDress(page, path)
  })
}
