type Component = { required: readonly string[]; optional: readonly string[] }

/** What a lesson may hold beside Markdown. The list is closed: each has its view on every surface. */
export const components: Record<string, Component> = {
  /** A short story that the lesson opens with. */
  Scene: { required: [], optional: [] },
  /** The sentence that a claim of claims.yaml supports. */
  Claim: { required: ["id"], optional: [] },
  /** The question that ends the lesson. */
  Check: { required: ["question"], optional: [] },
  /** Words to say to a patient. */
  Say: { required: [], optional: [] },
  /** What to take away, as a list. */
  Remember: { required: [], optional: [] },
  /** For the educator alone; not on the page. */
  Notes: { required: [], optional: [] },
  /** A picture from public/. */
  Figure: { required: ["src", "alt"], optional: ["caption"] },
  /** One of the figures of modules/figures/, to explore or to read. */
  Interactive: { required: ["figure"], optional: [] },
  /** A drawing that the product holds, such as the muscle loop. */
  Drawing: { required: ["of"], optional: ["caption"] },
  /** How often something happens in groups that are compared. */
  Risks: { required: ["claim", "source", "outcome"], optional: ["assumed"] },
  /** One group inside <Risks>: events of a hundred, a thousand, … */
  Risk: { required: ["events", "of", "who"], optional: [] },
  /** Says that only a ratio is known, and no count of people. */
  NoCount: { required: [], optional: [] },
  /** What holds in one country alone. */
  Region: { required: ["only"], optional: [] },
  /** A word that the two countries have different names for. */
  Name: { required: ["uk", "us"], optional: [] },
  // The few HTML tags that Markdown has no sign for.
  br: { required: [], optional: [] },
  sub: { required: [], optional: [] },
  sup: { required: [], optional: [] },
}

export const componentNames = Object.keys(components)
