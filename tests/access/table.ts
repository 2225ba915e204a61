/** Everybody who may ask. "disabled" and "ended" bring a session cookie that held a moment ago. */
export const actors = [
  ...(["signedOut", "guest", "otherGuest", "learner", "otherLearner"] as const),
  ...(["educator", "manager", "administrator", "disabled", "ended"] as const),
] as const
export type Actor = (typeof actors)[number]

/**
 * What comes of asking. in: it is done or shown · signIn: led to sign-in, or 401 · hidden: 404, as if it did
 * not exist · refused: 403 · away: led on to another page of ours
 */
export type Outcome = "in" | "signIn" | "hidden" | "refused" | "away"

/** What rows are about; made before the tests run. */
export type World = {
  /** Whose attempts they are, but for the guest's. */
  learner: string
  openAttempt: string
  closedAttempt: string
  guestAttempt: string
  /** A question that is due for the learner. */
  reviewCard: string
  /** Somebody to look at, and to change, made anew for each ask. */
  person: string
  question: string
  /** A question of the course, a wording of it that had another key, and today's. */
  rekeyed: { question: string; hash: string; to: string }
  /** Somebody who can sign in with a password. */
  email: string
  password: string
  /** An address that nobody has yet. */
  fresh: string
}

export type Row = {
  method: "GET" | "POST"
  path: string
  /** The path and the fields of one such request; without it the path is asked as it is. */
  ask?: (world: World) => { path?: string; body?: Record<string, unknown> }
  /** The actor's session does not live through it. */
  ends?: true
  may: Record<Actor, Outcome>
}

const everyone = (outcome: Outcome) =>
  Object.fromEntries(actors.map((actor) => [actor, outcome])) as Record<Actor, Outcome>

type Some = Partial<Record<Actor, Outcome>>

/** Whoever has an account and is signed in; others are led to sign-in. */
const signedIn = (outcome: Outcome, more: Some = {}): Record<Actor, Outcome> => ({
  ...everyone("signIn"),
  ...{ learner: outcome, otherLearner: outcome, educator: outcome, manager: outcome, administrator: outcome },
  ...more,
})

/** Pages hide from the wrong role; handlers say that they refuse. */
const managers = (otherwise: Outcome, more: Some = {}) =>
  signedIn(otherwise, { manager: "in", administrator: "in", ...more })
const educators = (otherwise: Outcome) => managers(otherwise, { educator: "in" })
const administrators = signedIn("refused", { administrator: "in" })

/** Something of the learner's: for all others it does not exist, managers included. */
const learnersOwn = (outcome: Outcome = "in") =>
  signedIn("hidden", { guest: "hidden", otherGuest: "hidden", learner: outcome })
const guestsOwn = signedIn("hidden", { guest: "in", otherGuest: "hidden" })

/** Whoever learns, with an account or without; somebody whose session has ended is no guest. */
const learners = (outcome: Outcome): Record<Actor, Outcome> => ({
  ...everyone(outcome),
  ...{ disabled: "signIn", ended: "signIn" },
})

const notSignedIn = { ...everyone("in"), ...pick(signedIn("away"), "away") }

function pick(may: Record<Actor, Outcome>, outcome: Outcome): Some {
  return Object.fromEntries(Object.entries(may).filter(([, each]) => each === outcome))
}

const get = (path: string, may: Record<Actor, Outcome>, ask?: Row["ask"]): Row => ({
  ...{ method: "GET", path, may },
  ...(ask ? { ask } : {}),
})
const post = (path: string, may: Record<Actor, Outcome>, ask: Row["ask"], ends?: true): Row => ({
  ...{ method: "POST", path, may },
  ...(ask ? { ask } : {}),
  ...(ends ? { ends } : {}),
})

const uuid = () => crypto.randomUUID()
const noToken = "A".repeat(43)
const step = ({ question }: World) => ({
  question,
  clientOpId: uuid(),
  clientSeq: 1,
  kind: "single",
  choice: "zz",
})
const body = (fields: Record<string, unknown>) => () => ({ body: fields })
const attemptPages = (attempt: (world: World) => string, may: Record<Actor, Outcome>): Row[] => [
  get("/attempt/[attempt]", { ...may, ...swap(may) }, (world) => ({ path: `/attempt/${attempt(world)}` })),
  get("/attempt/[attempt]/[n]", may, (world) => ({ path: `/attempt/${attempt(world)}/1` })),
  get("/attempt/[attempt]/review", may, (world) => ({ path: `/attempt/${attempt(world)}/review` })),
  get("/api/v1/attempts/[attempt]/answers", may, (world) => ({
    path: `/api/v1/attempts/${attempt(world)}/answers`,
  })),
]

/** The bare address of an attempt leads its owner on to a question. */
function swap(may: Record<Actor, Outcome>): Some {
  return Object.fromEntries(Object.keys(pick(may, "in")).map((actor) => [actor, "away"]))
}

const course: Row[] = [
  ...[
    "/",
    "/course",
    "/about",
    "/about/plain-language",
    "/safety",
    "/sources",
    "/statements",
    "/verifier",
    "/offline",
  ].map((path) => get(path, everyone("in"))),
  get("/course/[voice]", everyone("in"), () => ({ path: "/course/staff" })),
  get("/course/[voice]/[module]", everyone("in"), () => ({ path: "/course/staff/mechanism" })),
  get("/course/[voice]/[module]/[lesson]", everyone("in"), () => ({
    path: "/course/staff/mechanism/from-tablet-to-looser-muscle",
  })),
  get("/course/[voice]/[module]/quiz", everyone("in"), () => ({ path: "/course/staff/mechanism/quiz" })),
  get("/course/[voice]/start-test", everyone("in"), () => ({ path: "/course/staff/start-test" })),
  get("/course/[voice]/final", everyone("in"), () => ({ path: "/course/patient/final" })),
  get("/check/[voice]/[question]", everyone("hidden"), () => ({ path: "/check/staff/nothing" })),
  get("/api/v1/progress", everyone("in"), () => ({ path: "/api/v1/progress?voice=staff" })),
  post("/api/v1/progress", learners("hidden"), body({ lesson: "no-such-lesson", voice: "staff" })),
  post("/api/v1/checks", learners("hidden"), (world) => ({
    body: { ...step(world), lesson: "no-such-lesson", voice: "staff" },
  })),
]

const teaching: Row[] = [
  get("/teach", everyone("in")),
  get("/teach/[module]", everyone("in"), () => ({ path: "/teach/mechanism" })),
  get("/teach/[module]/[voice]/[lesson]", everyone("in"), () => ({
    path: "/teach/mechanism/patient/from-tablet-to-looser-muscle",
  })),
  // Its key is in it.
  get("/teach/[module]/[voice]/questions", educators("hidden"), () => ({
    path: "/teach/mechanism/patient/questions",
  })),
  ...["", "/code.svg"].flatMap((file) => [
    get(`/handout/[voice]${file}`, everyone("in"), () => ({ path: `/handout/patient${file}` })),
    get(`/handout/[voice]/[module]/[lesson]${file}`, everyone("in"), () => ({
      path: `/handout/patient/mechanism/from-tablet-to-looser-muscle${file}`,
    })),
  ]),
]

const attempts: Row[] = [
  post("/api/v1/attempts", learners("in"), () => ({ body: { quiz: "mechanism/staff", startKey: uuid() } })),
  ...attemptPages(({ openAttempt }) => openAttempt, learnersOwn()),
  ...attemptPages(({ guestAttempt }) => guestAttempt, guestsOwn),
  ...["result", "seen"].map((page) =>
    get(`/attempt/[attempt]/${page}`, learnersOwn(), ({ closedAttempt }) => ({
      path: `/attempt/${closedAttempt}/${page}`,
    })),
  ),
  // This one has all the time it wants.
  get("/attempt/[attempt]/more-time", learnersOwn("away"), ({ openAttempt }) => ({
    path: `/attempt/${openAttempt}/more-time`,
  })),
  post("/api/v1/attempts/[attempt]/answers", learnersOwn(), (world) => ({
    path: `/api/v1/attempts/${world.openAttempt}/answers`,
    body: step(world),
  })),
  post("/api/v1/attempts/[attempt]/more-time", learnersOwn(), ({ closedAttempt }) => ({
    path: `/api/v1/attempts/${closedAttempt}/more-time`,
    body: { deadline: "2026-01-01T00:00:00.000Z" },
  })),
  post("/api/v1/attempts/[attempt]/submit", learnersOwn(), ({ closedAttempt }) => ({
    path: `/api/v1/attempts/${closedAttempt}/submit`,
    body: { submitKey: uuid() },
  })),
]

const entering: Row[] = [
  ...["/sign-in", "/register", "/forgot"].map((path) => get(path, notSignedIn)),
  ...["/sign-in/link", "/reset", "/welcome", "/invitation"].map((path) => get(path, everyone("in"))),
  get("/sign-in/keep", signedIn("away")),
  get("/sign-in/kept", signedIn("in")),
  get("/api/auth/[...nextauth]", everyone("away"), () => ({ path: "/api/auth/signin" })),
  get("/api/v1/sign-in/provider", everyone("hidden")),
  post("/api/v1/sign-in", everyone("in"), ({ email, password }) => ({ body: { email, password } }), true),
  post("/api/v1/sign-in/link", everyone("in"), body({ token: noToken })),
  post("/api/v1/links", everyone("in"), ({ email }) => ({ body: { email } })),
  post("/api/v1/reset", everyone("in"), ({ email }) => ({ body: { email } })),
  post("/api/v1/reset/password", everyone("in"), body({ token: noToken, password: "x" })),
  // Whoever registers is signed in as somebody new, which ends the session there was.
  post(
    "/api/v1/register",
    everyone("in"),
    ({ fresh, password }) => ({ body: { email: fresh, name: "New", password } }),
    true,
  ),
  post(
    "/api/v1/register/finish",
    everyone("in"),
    body({ purpose: "invitation", token: noToken, name: "New", password: "x" }),
  ),
  post("/api/v1/sign-out", everyone("in"), body({}), true),
  post("/api/v1/sign-out/everywhere", signedIn("in"), body({}), true),
]

const own: Row[] = [
  get("/record", everyone("in")),
  get("/record/account", signedIn("in")),
  get("/api/v1/record/export", signedIn("in")),
  post("/api/v1/record/erase", signedIn("in"), body({ word: "erase", erasePassword: "x" }), true),
  post("/api/v1/account/name", signedIn("in"), body({ name: "Another Name" })),
  post("/api/v1/account/password", signedIn("in"), body({ current: "x", password: "y" })),
  post("/api/v1/account/guest-work", signedIn("in"), body({ mine: "no" })),
]

/** Of the learner's; whoever has no account has no reviews. */
const reviewing: Row[] = [
  get("/review", signedIn("in")),
  get("/review/next", signedIn("away")),
  get("/review/done", signedIn("in")),
  get("/review/[card]", signedIn("hidden", { learner: "in" }), ({ reviewCard }) => ({
    path: `/review/${reviewCard}`,
  })),
  get("/review/mail-off", everyone("in")),
  get("/api/v1/reviews", everyone("in")),
  post("/api/v1/reviews/[card]/answer", signedIn("hidden", { learner: "in" }), ({ reviewCard }) => ({
    path: `/api/v1/reviews/${reviewCard}/answer`,
    body: { hash: "none", clientOpId: uuid(), kind: "single", choice: "zz" },
  })),
  post("/api/v1/reviews/[card]/rating", signedIn("hidden", { learner: "in" }), ({ reviewCard }) => ({
    path: `/api/v1/reviews/${reviewCard}/rating`,
    body: { key: uuid(), felt: "good" },
  })),
  post("/api/v1/account/review-mail", signedIn("in"), body({ reminders: "off" })),
  post("/api/v1/review-mail/off", everyone("in"), () => ({ body: { key: uuid() } })),
]

const managing: Row[] = [
  ...["", "/seen"].flatMap((page) => [
    get(`/manage/[person]/attempt/[attempt]${page}`, managers("hidden"), ({ learner, closedAttempt }) => ({
      path: `/manage/${learner}/attempt/${closedAttempt}${page}`,
    })),
    get(`/manage/[person]/attempt/[attempt]${page}`, signedIn("hidden"), ({ person, closedAttempt }) => ({
      path: `/manage/${person}/attempt/${closedAttempt}${page}`,
    })),
  ]),
  get("/manage", managers("hidden")),
  get("/manage/[person]", managers("hidden"), ({ person }) => ({ path: `/manage/${person}` })),
  ...["people.csv", "answers.csv", "answers.xlsx", "evidence.zip", "gain.csv"].map((file) =>
    get(`/manage/${file}`, managers("refused")),
  ),
  get("/manage/[person]/evidence.zip", managers("refused"), ({ person }) => ({
    path: `/manage/${person}/evidence.zip`,
  })),
  // Sums over many, and about nobody: for whoever teaches.
  get("/manage/statistics", educators("hidden")),
  get("/manage/statistics/[module]/[voice]", educators("hidden"), () => ({
    path: "/manage/statistics/mechanism/staff",
  })),
  get("/manage/statistics/[module]/[voice]/[question]", educators("hidden"), () => ({
    path: "/manage/statistics/mechanism/staff/M1-S01",
  })),
  get("/manage/rescore/[question]/[hash]", signedIn("hidden", { administrator: "in" }), ({ rekeyed }) => ({
    path: `/manage/rescore/${rekeyed.question}/${rekeyed.hash}`,
  })),
  post("/api/v1/rescores", administrators, ({ rekeyed }) => ({
    body: { key: uuid(), ...rekeyed, why: "The key was another" },
  })),
  get("/manage/gain", managers("hidden")),
  get("/invite", managers("hidden")),
  post("/api/v1/invitations", managers("refused"), ({ fresh }) => ({
    body: { email: fresh, role: "learner" },
  })),
  post("/api/v1/people/[person]/attempts", managers("refused"), ({ person }) => ({
    path: `/api/v1/people/${person}/attempts`,
    body: { quiz: "final/staff" },
  })),
  post("/api/v1/people/[person]/role", administrators, ({ person }) => ({
    path: `/api/v1/people/${person}/role`,
    body: { role: "educator" },
  })),
  ...["disable", "enable"].map((verb) =>
    post(`/api/v1/people/[person]/${verb}`, administrators, ({ person }) => ({
      path: `/api/v1/people/${person}/${verb}`,
      body: {},
    })),
  ),
]

const health: Row[] = ["/api/health/live", "/api/health/ready"].map((path) => get(path, everyone("in")))

/** Every page and handler, and who may ask for it. The tests of access are made from this. */
export const table: Row[] = [
  ...[...course, ...teaching, ...attempts, ...entering, ...own],
  ...[...reviewing, ...managing, ...health],
]
