/**
 * Whether a lesson comes back to somebody of its story, so that its text does not stand without it.
 * A name is a word with a capital that the lesson never writes small.
 */
export function returnsToStory(body: string): boolean {
  const [, story = "", rest = ""] = /<Scene>(.*?)<\/Scene>(.*)/s.exec(body) ?? []
  const text = rest.replace(/<Notes>.*?<\/Notes>/gs, "")
  const words = new Set(text.match(/\p{L}+/gu))
  const names = [...new Set(story.match(/\p{Lu}\p{Ll}+/gu))]
  return names.some((name) => words.has(name) && !new RegExp(`\\b${name.toLowerCase()}\\b`).test(body))
}
