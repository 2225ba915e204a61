import { describe, expect, it } from "vitest"
import { returnsToStory } from "@/ui/handout/story"

const lesson = (story: string, rest: string) => `<Scene>\n\n${story}\n\n</Scene>\n\n${rest}`

describe("a lesson's story", () => {
  it("is needed when the text comes back to somebody in it", () => {
    expect(returnsToStory(lesson("Mina’s back went last week.", "So Mina’s sister got better."))).toBe(true)
  })

  it("is not needed for a word that begins a sentence, nor for what only the notes say", () => {
    expect(returnsToStory(lesson("You hold the pen, she says.", "You may choose. Do what you can."))).toBe(
      false,
    )
    expect(returnsToStory(lesson("Mina asks.", "Rest.\n\n<Notes>\n\nAsk about Mina.\n\n</Notes>"))).toBe(
      false,
    )
  })

  it("is not needed when there is none", () => {
    expect(returnsToStory("## A part\n\nMina rests.")).toBe(false)
  })
})
