import styles from "./private.module.css"

/** Says where the answers go: nowhere. */
export function Private({ children }: { children: string }) {
  return (
    <p className={styles["private"]} data-needs-scripts="" data-screen-only="">
      {children}
    </p>
  )
}
