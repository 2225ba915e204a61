import type { ReactNode } from "react"
import styles from "./region.module.css"

export type Country = "uk" | "us"

const NAMES: Record<Country, string> = { uk: "In the UK", us: "In the US" }

type Inside = { only: Country; children?: ReactNode }

/** Two countries side by side. */
export function Regions({ children }: { children?: ReactNode }) {
  return <div className={styles["regions"]}>{children}</div>
}

/** Paragraphs that hold in one country; hidden from a reader who chose the other. */
export function RegionBlock({ only, children }: Inside) {
  return (
    <section className={styles["block"]} data-only={only} aria-label={NAMES[only]}>
      <p className={styles["name"]} aria-hidden="true">
        {NAMES[only]}
      </p>
      {children}
    </section>
  )
}

/** The same inside a sentence. */
export function RegionWords({ only, children }: Inside) {
  return <span data-only={only}>{children}</span>
}

/** A word with two names: "paracetamol (acetaminophen in the US)", or the chosen country's alone. */
export function CountryName({ uk, us }: { uk: string; us: string }) {
  return (
    <>
      <span data-only="uk">{uk}</span>
      <span data-only="both">{` (${us} in the US)`}</span>
      <span data-only="us" data-alone="">
        {us}
      </span>
    </>
  )
}
