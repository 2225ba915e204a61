import { beforeAll, describe, expect, it } from "vitest"
import { formatProblem } from "@/lib/course/problem"
import type { Folder } from "@/lib/course/read"
import { changed, mistakesIn, smallCourse } from "#tests/support/course/small-course"

const brakes = "01-nerves/01-brakes/staff.mdx"
const leaflet = "01-nerves/01-brakes/patient.mdx"
const bank = "01-nerves/questions.yaml"

type Edit = readonly [from: string | RegExp, to: string]

/** What an author did, in which file, and how. One mistake each. */
const mistakes: [string, string, Edit | string | null][] = [
  // What the file says cannot be read.
  ["two colons on a line", bank, ["What does the medicine do?", "Choose: what does the medicine do?"]],
  ["a quote never closed", "claims.yaml", ["The medicine boosts GABA.", '"The medicine boosts GABA.']],
  ["a tab", "claims.yaml", ["  strength: well", "\tstrength: well"]],
  ["a line in the wrong column", "claims.yaml", ["  strength: well", "   strength: well"]],
  ["a key twice", "course.yaml", ["  size: 2", "  size: 2\n  size: 3"]],
  ["a dash forgotten", "claims.yaml", ["- id: makes-sleepy", "  id: makes-sleepy"]],
  ["a bracket never closed", "course.yaml", ["[nerves, risks]", "[nerves, risks"]],
  ["a text that begins with a sign", "course.yaml", ["A small course", "@ small course"]],
  ["an alias", "claims.yaml", ["[LABEL, TRIAL]", "*sources"]],
  ["a group instead of a list", "sources.yaml", "LABEL: The label\n"],
  ["an empty file", bank, ""],
  ["a missing file", "claims.yaml", null],
  ["a file with a slip in its name", "01-nerves/question.yaml", "[]\n"],
  ["a file that is no part of a course", "01-nerves/01-brakes/notes.md", "Remember the milk.\n"],

  // Keys and values.
  ["an unknown key", bank, ["  stem: What does", "  stemm: What does"]],
  ["an unknown key in a choice", bank, ["      key: true", "      correct: true"]],
  ["a wrong type", "course.yaml", ["  size: 2", "  size: two"]],
  ["a number where a text belongs", "01-nerves/module.yaml", ['id: "1.1"', "id: 1.1"]],
  ["a text where a list belongs", "claims.yaml", ["[LABEL, TRIAL]", "LABEL"]],
  ["a missing field", "sources.yaml", ["  citation: A trial. 2017.\n", ""]],
  ["an unknown strength", "claims.yaml", ["strength: some", "strength: weakk"]],
  ["an unknown kind", bank, ["kind: multiple", "kind: multi"]],
  ["a kind left out", bank, ["  kind: multiple\n", ""]],
  ["a day that does not exist", "claims.yaml", ["reviewBy: 2027-11-23", "reviewBy: 2027-11-31"]],
  ["a pass mark in per cent", "course.yaml", ["passMark: 0.8", "passMark: 80"]],
  ["a value left empty", "course.yaml", ["staff: A small course", "staff:"]],

  // The rules of a quiz.
  ["no attempt at all", "course.yaml", ["  size: 2", "  size: 2\n  attempts: 0"]],
  ["attempts in other words", "course.yaml", ["  size: 2", "  size: 2\n  attempts: many"]],
  ["a wait before time", "01-nerves/module.yaml", ["objectives:", "quiz:\n  waitHours: -1\nobjectives:"]],
  ["half a minute", "course.yaml", ["  size: 2", "  size: 2\n  minutes: 0.5"]],
  [
    "an unknown way to count",
    "01-nerves/module.yaml",
    ["objectives:", "quiz:\n  counts: worst\nobjectives:"],
  ],
  ["a slip in the name of a rule", "course.yaml", ["  size: 2", "  size: 2\n  patient:\n    atempts: 2"]],
  ["a quiz without a pass mark", "course.yaml", ["  passMark: 0.8\n", ""]],
  [
    "what was right told by asking the rest again",
    "01-nerves/module.yaml",
    ["objectives:", "quiz:\n  feedback: never\n  redo: missed\nobjectives:"],
  ],
  ["a module called as a test is", "01-nerves/module.yaml", ["id: nerves", "id: final"]],

  // Questions.
  ["no right answer", bank, ["      text: It boosts GABA\n      key: true", "      text: It boosts GABA"]],
  ["two right answers", bank, ["      text: It blocks GABA", "      text: It blocks GABA\n      key: true"]],
  [
    "no right reason",
    bank,
    ["      text: It acts in the spinal cord\n      key: true", "      text: In the cord"],
  ],
  ["two equal choices", bank, ["text: It blocks GABA", "text: it  boosts gaba"]],
  ["a choice id twice", bank, ["id: sb", "id: mr"]],
  ["a missing feedback", bank, ["      feedback: No. Hair grows as before.\n", ""]],
  ["an empty feedback", bank, ["feedback: No. Hair grows as before.", 'feedback: ""']],
  ["an unknown claim in a question", bank, ["claims: [boosts-gaba]", "claims: [boost-gaba]"]],
  ["an unknown source in a question", bank, ["sources: [LABEL]", "sources: [LABELS]"]],
  ["an unknown objective", bank, ['objective: "1.1"', 'objective: "1.2"']],
  ["an unknown lesson", bank, ["lesson: brakes", "lesson: breaks"]],
  ["an unknown pair", bank, ["pair: N-P01", "pair: N-P10"]],
  ["a pair of the same voice", bank, ["pair: N-P01", "pair: N-S02"]],
  ["a question id twice", bank, ["id: N-S02", "id: N-P01"]],
  ["a dose in a question for patients", bank, ["text: Thinking", "text: Thinking after 5 mg"]],

  // Claims and sources.
  ["a claim without a source", "claims.yaml", ["sources: [LABEL]\n", "sources: []\n"]],
  ["a claim with an unknown source", "claims.yaml", ["[LABEL, TRIAL]", "[LABEL, TRIAL2]"]],
  ["a claim id twice", "claims.yaml", ["- id: makes-sleepy", "- id: boosts-gaba"]],
  ["a source id twice", "sources.yaml", ["- id: TRIAL", "- id: LABEL"]],

  // Lessons.
  ["no front matter", brakes, [/^---[\s\S]*?---\n/, ""]],
  ["an unknown key in the front matter", brakes, ["lead: What", "led: What"]],
  ["front matter only", brakes, [/(?<=minutes: 3\n---)[\s\S]*/, "\n"]],
  ["an empty lesson", brakes, ""],
  [
    "an unknown component",
    brakes,
    ["<Scene>Somebody asks what the tablet does.</Scene>", "<Sceen>Somebody asks.</Sceen>"],
  ],
  ["an unknown attribute", brakes, ['<Claim id="boosts-gaba">', '<Claim name="boosts-gaba">']],
  ["an import", brakes, ["## What it does", 'import Chart from "./chart"\n\n## What it does']],
  ["an export", brakes, ["## What it does", "export const dose = 5\n\n## What it does"]],
  ["a paragraph that begins with import", brakes, ["## What to say", "import is a word.\n\n## What to say"]],
  ["an expression", brakes, ["It boosts GABA.", "It boosts {1 + 1}."]],
  ["a curly bracket in prose", brakes, ["It boosts GABA.", "It boosts { GABA."]],
  ["an expression as a value", brakes, ['id="boosts-gaba"', "id={claim}"]],
  ["a value without quotes", brakes, ['id="boosts-gaba"', "id=boosts-gaba"]],
  ["a tag never closed", brakes, ["It boosts GABA.</Claim>", "It boosts GABA."]],
  ["the wrong closing tag", brakes, ["signals down.</Say>", "signals down.</Scene>"]],
  ["a closing tag too many", brakes, ["signals down.</Say>", "signals down.</Say></Say>"]],
  ["less than, as a sign", brakes, ["It turns signals down.", "In doses <5 it turns signals down."]],
  ["a comment as in HTML", brakes, ["## What to say", "<!-- to do -->\n\n## What to say"]],
  ["a heading of the first size", brakes, ["## What to say", "# What to say"]],
  ["an empty claim", brakes, [">It boosts GABA.<", "><"]],
  ["a picture without words", brakes, ["![A nerve and its brake]", "![]"]],
  ["a figure without words", leaflet, [' alt="A nerve and its brake"', ""]],
  ["a missing picture", brakes, ["/figures/nerve.svg", "/figures/nerves.svg"]],
  ["a picture from elsewhere", leaflet, ["/figures/nerve.svg", "https://example.org/nerve.svg"]],
  ["an unknown claim in a lesson", brakes, ['id="boosts-gaba"', 'id="boost-gaba"']],
  ["a link to no page", brakes, ["/course/staff/risks/sleepy#", "/course/staff/risks/sleep#"]],
  ["a link to no place", brakes, ["#how-sleepy", "#how-sleepi"]],
  ["a link to a file", brakes, ["/course/staff/risks/sleepy#how-sleepy", "../staff.mdx"]],
  ["a link that is code", brakes, ["/course/staff/risks/sleepy#how-sleepy", "javascript:alert(1)"]],
  ["no check", brakes, ['<Check question="N-S01" />', ""]],
  [
    "two checks",
    brakes,
    ['<Check question="N-S01" />', '<Check question="N-S01" />\n\n<Check question="N-S02" />'],
  ],
  ["a check of an unknown question", brakes, ["N-S01", "N-S10"]],
  ["a check for the other voice", brakes, ["N-S01", "N-P01"]],
  ["another id in the other voice", leaflet, ["id: brakes", "id: breaks"]],
  ["a voice left out", leaflet, null],
  ["a lesson id twice", "02-risks/01-sleepy/staff.mdx", ["id: sleepy", "id: brakes"]],
  ["a dose for patients", leaflet, ["Signals slow down.", "Signals slow down after **10** mg."]],

  // Numbers of people.
  ["a group on its own", brakes, spoken('<Risk events="3" of="10" who="on it" />')],
  ["groups of nobody", brakes, spoken(risks(""))],
  ["text among the groups", brakes, spoken(risks(`${group("3", "10")}and more\n`))],
  ["half a person", brakes, spoken(risks(group("2.5", "10")))],
  ["more events than people", brakes, spoken(risks(group("11", "10")))],
  ["a group that is hard to see", brakes, spoken(risks(group("3", "37")))],
  ["mixed denominators", brakes, spoken(risks(`${group("3", "10")}${group("22", "100")}`))],
  ["a sum with one group", brakes, spoken(risks(group("3", "10"), ' assumed="true"'))],
  ["a count from another source", brakes, spoken(risks(group("3", "10")).replace("LABEL", "TRIAL"))],
  ["a ratio without people", brakes, spoken("Sleep is **2.4** times as common.")],
  ["an odds ratio without people", brakes, spoken("The gain was clear (OR 7.7).")],
  ["a ratio with one group", brakes, spoken(`Twice as likely.\n\n${risks(group("3", "10"))}`)],
  ["a ratio for patients", leaflet, ["<Figure", "Sleep is twice as likely. <NoCount />\n\n<Figure"]],

  // Modules and their order.
  ["a module that course.yaml does not name", "course.yaml", ["[nerves, risks]", "[nerves]"]],
  ["a module that has no folder", "course.yaml", ["[nerves, risks]", "[nerves, risks, more]"]],
  ["a module named twice", "course.yaml", ["[nerves, risks]", "[nerves, risks, risks]"]],
  ["folders in another order", "course.yaml", ["[nerves, risks]", "[risks, nerves]"]],
  ["an objective twice", "02-risks/module.yaml", ['id: "2.1"', 'id: "1.1"']],
  ["a folder without a number", "01-nerves/more/staff.mdx", lessonText("more")],
  ["a folder with the number of another", "01-nerves/01-more/staff.mdx", lessonText("more")],

  // Plain language.
  [
    "a part that is too hard for patients",
    leaflet,
    ["It helps the brakes of your nerves.", "Potentiation necessitates individual consideration."],
  ],
  [
    "a question that is too hard for patients",
    bank,
    ["What slows down?", "Enumerate physiological alterations."],
  ],
  ["a word of the trade for patients", leaflet, ["Signals slow down.", "It brings sedation."]],
  [
    "a word of the trade in a lead",
    leaflet,
    ["lead: What the tablet does.", "lead: A nurse may administer a dose of it."],
  ],
  ["a word of the trade in a question for patients", bank, ["text: Your hair", "text: Sedation"]],
  [
    "a word of the trade in a summary for patients",
    "02-risks/module.yaml",
    ["patient: How signals slow down", "patient: How sedation comes"],
  ],
  ["a list of plain words with a slip", "plain-words.yaml", ["instead:", "insted:"]],
  ["a rating of no lesson", "pemat.yaml", rating("breaks", "by: null, on: null", "")],
  ["a rating on no day", "pemat.yaml", rating("brakes", "by: A. Nurse, on: null", "1: agree")],
  ["a rating that nobody has signed", "pemat.yaml", rating("brakes", "by: null, on: null", "1: agree")],
  ["a rating of an item for film", "pemat.yaml", rating("brakes", "by: null, on: null", "13: agree")],

  // Choices.
  ["a choice that is all of the others", bank, ["text: It blocks GABA", "text: All of the above"]],
  [
    "an absolute word in a wrong choice alone",
    bank,
    ["text: It acts in the liver", "text: It never acts in the liver"],
  ],
  [
    "choices that are nearly the same",
    bank,
    ["text: It acts in the liver", "text: It acts in the spinal cords"],
  ],
  [
    "a right choice that is far longer",
    bank,
    ["text: It acts in the spinal cord", "text: It acts in the spinal cord and in the brain"],
  ],

  // What was released.
  [
    "a released question taken out",
    "released.yaml",
    ["questions:\n", "questions:\n  N-S07: {voice: staff, kind: single, choices: []}\n"],
  ],
  ["a released lesson taken out", "released.yaml", ["[brakes]", "[brakes, clutch]"]],
  ["a released claim taken out", "released.yaml", ["[boosts-gaba]", "[boosts-gaba, boosts-mood]"]],
  ["a released choice taken out", bank, ["id: tv", "id: bc"]],
  [
    "a retired choice that is back",
    bank,
    [
      "      feedback: No. It is the other way round.\n",
      "      feedback: No.\n    - {id: zz, text: Nothing, feedback: No.}\n",
    ],
  ],
  ["a retired question that is back", bank, ["id: N-S02", "id: N-S99"]],
  ["an id re-used for another kind of question", "released.yaml", ["kind: single", "kind: multiple"]],
]

function rating(lesson: string, rated: string, items: string): string {
  return `${lesson}:\n  rated: { ${rated} }\n  items: { ${items} }\n`
}

function lessonText(id: string): string {
  return `---\nid: ${id}\ntitle: More\nlead: More.\nminutes: 1\n---\n\nMore.\n\n<Check question="N-S02" />\n`
}

function group(events: string, of: string): string {
  return `\n<Risk events="${events}" of="${of}" who="on it" />\n`
}

function risks(groups: string, more = ""): string {
  return `<Risks claim="boosts-gaba" source="LABEL" outcome="slept"${more}>${groups}</Risks>`
}

/** Said in a part of the lesson. */
function spoken(text: string): Edit {
  return ["## What to say", `${text}\n\n## What to say`]
}

const edited = (edit: Edit) => (text: string) => text.replace(edit[0], () => edit[1])

let course: Folder
beforeAll(async () => {
  course = await smallCourse()
})

describe("a mistake in the course", () => {
  it("is found in none of a correct one", () => {
    expect(mistakesIn(course)).toEqual([])
  })

  it.each(mistakes)("is told: %s", (_what, file, edit) => {
    const told = mistakesIn(
      changed(course, file, Array.isArray(edit) ? edited(edit as Edit) : (edit as string | null)),
    )
    expect(told).not.toEqual([])
    expect(`\n${told.map(formatProblem).join("\n")}\n`).toMatchSnapshot()
  })

  it("is told together with all others, in the order of the files", () => {
    let folder = changed(course, brakes, edited(["N-S01", "N-S10"]))
    folder = changed(folder, brakes, edited(["boosts-gaba", "nothing"]))
    folder = changed(folder, "course.yaml", edited(["passMark", "passmark"]))
    const places = mistakesIn(folder).map(({ file, line }) => `${file}:${line}`)
    expect(places).toEqual([
      "modules/01-nerves/01-brakes/staff.mdx:12",
      "modules/01-nerves/01-brakes/staff.mdx:20",
      "modules/course.yaml:5",
    ])
  })
})
