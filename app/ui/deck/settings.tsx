import { lessonPath } from "@/lib/course/address"
import type { Lesson, Module, Voice } from "@/lib/course/schema"
import { handoutPath, teachModulePath } from "@/lib/teach/address"
import { RegionSwitch } from "@/ui/region/region-switch"
import styles from "./controls.module.css"

const KEYS = [
  ["→ or ←", "next or last slide"],
  ["Space, Page Down, ↓", "on: the rest of a long slide, then the next"],
  ["Page Up, ↑", "back"],
  ["Home, End", "first or last slide"],
  ["N", "show or hide your notes"],
  ["F", "full screen, slides only"],
] as const

type Props = { module: Module; lesson: Lesson; voice: Voice }

/** What an educator sets once, and where else this lesson is. */
export function Settings({ module, lesson, voice }: Props) {
  return (
    <>
      <h2>Keys</h2>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className={styles["letters"]}>
        <input type="checkbox" defaultChecked autoComplete="off" data-letter-keys="" /> Use the keys N and F
      </label>
      <RegionSwitch name="region-deck" />
      <ul>
        <li>
          <a href={teachModulePath(module.slug)}>All slides of this module</a>
        </li>
        <li>
          <a href={handoutPath(voice, module.slug, lesson.slug)}>Handout (print)</a>
        </li>
        <li>
          <a href={lessonPath(voice, module.slug, lesson.slug)}>The lesson to read alone</a>
        </li>
      </ul>
    </>
  )
}
