/** What a part is coloured with; each is a class of hand.module.css. */
type Wash =
  | "rose"
  | "slate"
  | "teal"
  | "sage"
  | "ochre"
  | "sand"
  | "grey"
  | "brown"
  | "black"
  | "shade"
  | "fair"
  | "tan"
  | "deep"
  | "dusk"

/** Lines that lie one over the other, and one wash over all of them. */
export type Part = { of: string[]; wash?: Wash; look?: "line" | "wood" }

export const coloured = (wash: Wash, ...of: string[]): Part => ({ of, wash })

/** A shoe that stands flat, its heel at the left; `left` turns it round. */
export const shoe = (x: number, left = false): Part => {
  const to = (dx: number) => x + (left ? -dx : dx)
  const d = `M${to(0)} 262H${to(17)}C${to(23)} 266 ${to(31)} 269 ${to(36)} 271C${to(40)} 273 ${to(39)} 279 ${to(35)} 281H${to(2)}C${to(-2)} 276 ${to(-2)} 268 ${to(0)} 262Z`
  return { of: [d], wash: "shade" }
}
