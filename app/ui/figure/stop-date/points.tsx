import type { Course } from "@/lib/course/schema"
import { Grounds } from "../answers/grounds"

type Props = { points: { words: string; claims: string[] }[]; course: Course }

/** Sentences, each with what it rests on. */
export function Points({ points, course }: Props) {
  return (
    <ul>
      {points.map(({ words, claims }) => (
        <li key={words}>
          {words} <Grounds course={course} claims={claims} />
        </li>
      ))}
    </ul>
  )
}
