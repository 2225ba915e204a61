import { BACK, SOON, TABLET } from "./signs"
import styles from "./safety-card.module.css"

/** Emergency signs first, then what cannot wait long. UK and US side by side, and never blended; one alone for whoever chose it. */
export function SafetyCard() {
  return (
    <div className={styles["safety"]}>
      <section className={styles["now"]} aria-labelledby="now">
        <h2 id="now">Call now</h2>
        <div className={styles["numbers"]}>
          <p data-only="uk">
            <span>In the UK</span> <a href="tel:999">999</a> or go to A&amp;E
          </p>
          <p data-only="us">
            <span>In the US</span> <a href="tel:911">911</a> or go to the ER
          </p>
        </div>
        <div className={styles["two"]}>
          <Signs title="You have back pain and any of these" signs={BACK} />
          <div>
            <Signs title="Someone has taken diazepam and any of these" signs={TABLET} />
            <p className={styles["why"]}>
              It is most dangerous together with alcohol or with strong painkillers such as codeine or
              morphine. Say what was taken. Do not wait to see if it wears off.
            </p>
          </div>
        </div>
      </section>
      <section className={styles["soon"]} aria-labelledby="soon">
        <h2 id="soon">Get medical advice this week</h2>
        <div className={styles["numbers"]}>
          <p data-only="uk">
            <span>In the UK</span> <a href="tel:111">111</a> or your GP
          </p>
          <p data-only="us">
            <span>In the US</span> Your doctor
          </p>
        </div>
        <Signs title="You have back pain and any of these" signs={SOON} />
      </section>
      <section className={styles["soon"]} aria-labelledby="taking">
        <h2 id="taking">If you take diazepam every day</h2>
        <p>
          Do not stop all at once: that can cause a fit (a seizure), and a fit can kill. If somebody has a
          fit, call <span data-only="uk">999 in the UK</span>
          <span data-only="both"> or </span>
          <span data-only="us">911 in the US</span>. Talk to whoever prescribed it, or to a pharmacist, about
          how to come off it safely.
        </p>
      </section>
    </div>
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
