import type { ReactNode } from "react"
import styles from "./parts.module.css"

type Inside = { children?: ReactNode }

/** A short story that the lesson starts from. */
export function Scene({ children }: Inside) {
  return <div className={styles["scene"]}>{children}</div>
}

/** Words a member of staff can say to a patient as they stand. */
export function Say({ children }: Inside) {
  return (
    <figure className={styles["say"]}>
      <figcaption>Words you can use</figcaption>
      <blockquote>{children}</blockquote>
    </figure>
  )
}

/** What to take away. */
export function Remember({ children }: Inside) {
  return (
    <section className={styles["remember"]} aria-label="Remember">
      <p className={styles["label"]}>Remember</p>
      {children}
    </section>
  )
}

/** For the educator's slides only. */
export function Notes() {
  return null
}

/** Some studies give a ratio and nothing to count: that is said, not passed over. */
export function NoCount() {
  return (
    <span className={styles["noCount"]}>
      Only this ratio is given. How many people in a hundred that means was not found.
    </span>
  )
}

type FigureProps = { src: string; alt: string; caption?: string }

export function Figure({ src, alt, caption }: FigureProps) {
  return (
    <figure className={styles["figure"]}>
      <img src={src} alt={alt} loading="lazy" decoding="async" />
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  )
}

/** A wide table scrolls in its own box, by keyboard too. */
export function LessonTable({ children }: Inside) {
  return (
    <div className={styles["table"]} role="region" aria-label="Table" tabIndex={0}>
      <table>{children}</table>
    </div>
  )
}

export function LessonLink({ href = "", children }: Inside & { href?: string }) {
  const outside = /^https?:/.test(href)
  return (
    <a href={href} rel={outside ? "noreferrer" : undefined}>
      {children}
    </a>
  )
}
