import type { ReactNode } from "react"
import { Mark } from "./mark"
import { SafetyLink } from "./safety-link"
import { SkipLink } from "./skip-link"
import styles from "./bar.module.css"

export type Place = "home" | "course" | "record" | "sources" | "safety" | "about" | "manage"

const PLACES: { place: Place; href: string; name: string }[] = [
  { place: "home", href: "/", name: "Home" },
  { place: "course", href: "/course", name: "Course" },
  { place: "record", href: "/record", name: "My record" },
  { place: "sources", href: "/sources", name: "Sources" },
]

type Props = { current?: Place | undefined; children?: ReactNode }

/** The same for everyone, so that prerendered pages hold nothing personal. Children sit before the menu: the voice switch. */
export function Bar({ current, children }: Props) {
  return (
    <header className={styles["bar"]} data-screen-only>
      <SkipLink />
      <SafetyLink current={current === "safety"} />
      <a className={styles["home"]} href="/" aria-label="Backwise: home">
        <Mark />
        <span className={styles["name"]}>Backwise</span>
      </a>
      {children ? <div className={styles["slot"]}>{children}</div> : null}
      <button type="button" className={styles["menu"]} popoverTarget="places" aria-label="Menu">
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path
            d="M4 7.5h16M4 12h16M4 16.5h16"
            stroke="currentColor"
            strokeWidth="1.8"
            strokeLinecap="round"
          />
        </svg>
      </button>
      <nav className={styles["places"]} id="places" popover="auto" aria-label="Main">
        {PLACES.map(({ place, href, name }) => (
          <a key={place} href={href} aria-current={place === current ? "page" : undefined} data-place={place}>
            {name}
          </a>
        ))}
      </nav>
    </header>
  )
}
