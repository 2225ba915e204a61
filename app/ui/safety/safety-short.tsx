import { BACK, TABLET } from "./signs"
import styles from "./safety-short.module.css"

/** The safety card as it stands on paper; a country's number only where nobody chose the other. */
export function SafetyShort() {
  return (
    <section className={styles["safety"]} aria-labelledby="safety-short">
      <h2 id="safety-short">Get help now</h2>
      <p className={styles["numbers"]}>
        <span data-only="uk">
          UK: call <b>999</b> or go to A&amp;E
        </span>
        <span data-only="us">
          US: call <b>911</b> or go to the ER
        </span>
      </p>
      <div className={styles["two"]}>
        <Signs title="Back pain, and any one of these" signs={BACK} />
        <div>
          <Signs title="Someone took diazepam, and" signs={[...TABLET, "They have a fit."]} />
          <p className={styles["soon"]}>
            <b>This week:</b> see a doctor<span data-only="uk">, or call 111 in the UK,</span> if you have
            back pain and a fever, weight loss, a lump or a change of shape, or it is much worse at night.
          </p>
        </div>
      </div>
    </section>
  )
}

function Signs({ title, signs }: { title: string; signs: string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </div>
  )
}
