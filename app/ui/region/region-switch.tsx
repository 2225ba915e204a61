import styles from "./region-switch.module.css"

const CHOICES = [
  { value: "both", words: "UK and US" },
  { value: "uk", words: "UK" },
  { value: "us", words: "US" },
]

/** Which country's law, numbers and names are shown. Works through public/before-paint.js; unseen without scripts. */
export function RegionSwitch({ name }: { name: string }) {
  return (
    <fieldset className={styles["switch"]} data-needs-scripts="" data-screen-only="">
      <legend>Show facts for</legend>
      {CHOICES.map(({ value, words }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            data-region-choice=""
            defaultChecked={value === "both"}
            autoComplete="off"
          />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
