import styles from "./safety-card.module.css"

const BACK = [
  "You go numb around your private parts or your bottom.",
  "It is hard to pee, or you cannot.",
  "You lose control of pee or poo.",
  "Both legs hurt, go weak, go numb or tingle.",
  "You newly cannot get or keep an erection.",
  "You have chest pain.",
  "It began after a bad crash or fall.",
]

const TABLET = [
  "They are hard to wake, or you cannot wake them.",
  "They breathe slowly.",
  "They took too much and are very sleepy, slur their words or are unsteady.",
]

const SOON = [
  "You have a fever.",
  "You are losing weight without trying.",
  "There is a lump, or your back has changed shape.",
  "It is much worse at night.",
]

/** Emergency signs first, then what cannot wait long. UK and US side by side, and never blended. */
export function SafetyCard() {
  return (
    <div className={styles["safety"]}>
      <section className={styles["now"]} aria-labelledby="now">
        <h2 id="now">Call now</h2>
        <div className={styles["numbers"]}>
          <p>
            <span>In the UK</span> <a href="tel:999">999</a> or go to A&amp;E
          </p>
          <p>
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
          <p>
            <span>In the UK</span> <a href="tel:111">111</a> or your GP
          </p>
          <p>
            <span>In the US</span> Your doctor
          </p>
        </div>
        <Signs title="You have back pain and any of these" signs={SOON} />
      </section>
      <section className={styles["soon"]} aria-labelledby="taking">
        <h2 id="taking">If you take diazepam every day</h2>
        <p>
          Do not stop all at once: that can cause a fit (a seizure), and a fit can kill. If somebody has a
          fit, call 999 in the UK or 911 in the US. Talk to whoever prescribed it, or to a pharmacist, about
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
