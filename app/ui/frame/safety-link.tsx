import styles from "./bar.module.css"

/** One tap away on every page, and the first stop of the Tab key after the skip link. */
export function SafetyLink({ current = false }: { current?: boolean }) {
  return (
    <a className={styles["safety"]} href="/safety" aria-current={current ? "page" : undefined}>
      <span className={styles["long"]}>When to get help now</span>
      <span className={styles["short"]}>Get help now</span>
    </a>
  )
}
