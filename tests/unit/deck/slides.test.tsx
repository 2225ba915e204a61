import type { ReactNode } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { slidesOf } from "@/ui/deck/slides"

type Inside = { children?: ReactNode }
const Part = ({ children }: Inside) => children
const Notes = ({ children }: Inside) => children
const Remember = ({ children }: Inside) => children
const Check = () => null

const split = (lesson: ReactNode) =>
  slidesOf(lesson, { Notes, Remember, Check }).map(({ body, notes, asks }) => ({
    body: renderToStaticMarkup(body),
    notes: renderToStaticMarkup(notes),
    asks,
  }))

describe("the slides of a lesson", () => {
  it("are its parts, with the notes set apart", () => {
    const lesson = (
      <>
        <Part>
          <p>A scene.</p>
          <Notes>Read it aloud.</Notes>
        </Part>
        {"\n"}
        <Part>
          <h2>Why not</h2>
          {"\n"}
          <p>Because.</p>
        </Part>
      </>
    )
    expect(split(lesson)).toEqual([
      { body: "<p>A scene.</p>", notes: "Read it aloud.", asks: false },
      { body: "<h2>Why not</h2><p>Because.</p>", notes: "", asks: false },
    ])
  })

  it("give what to remember a slide of its own, and its notes go with it", () => {
    const lesson = (
      <>
        <Part>
          <h2>The end</h2>
          <Remember>Ask first.</Remember>
          <Notes>Ask it back.</Notes>
        </Part>
      </>
    )
    expect(split(lesson)).toEqual([
      { body: "<h2>The end</h2>", notes: "", asks: false },
      { body: "Ask first.", notes: "Ask it back.", asks: false },
    ])
  })

  it("say which one asks the question", () => {
    const lesson = (
      <>
        <Part>
          <Check />
        </Part>
      </>
    )
    expect(split(lesson)).toEqual([{ body: "", notes: "", asks: true }])
  })

  it("lose nothing and double nothing", () => {
    const words = ["one", "two", "three", "four"]
    const lesson = (
      <>
        {words.map((word) => (
          <Part key={word}>
            <p>{word}</p>
            <Notes>{`note ${word}`}</Notes>
          </Part>
        ))}
      </>
    )
    const slides = split(lesson)
    expect(slides.map(({ body }) => body)).toEqual(words.map((word) => `<p>${word}</p>`))
    expect(slides.map(({ notes }) => notes)).toEqual(words.map((word) => `note ${word}`))
  })
})
