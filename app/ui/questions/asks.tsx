import type { Ask } from "@/lib/sheet/schema"
import styles from "./asks.module.css"

/** What a question asks, to be answered with a pen, or aloud. */
export function Asks({ asks }: { asks: Ask[] }) {
  return (
    <div className={styles["asks"]}>
      {asks.map((ask, index) => (
        <OneAsk key={index} ask={ask} />
      ))}
    </div>
  )
}

function OneAsk({ ask }: { ask: Ask }) {
  switch (ask.kind) {
    case "choose":
      return <Choose {...ask} />
    case "order":
      return <Order {...ask} />
    case "match":
      return <Match {...ask} />
    case "number":
      return (
        <p className={styles["hint"]}>
          Answer: <Blank /> {ask.unit}
        </p>
      )
    case "write":
      return (
        <div className={styles["write"]}>
          {[1, 2, 3].map((line) => (
            <span key={line} className={styles["line"]} />
          ))}
        </div>
      )
  }
}

type Of<K extends Ask["kind"]> = Extract<Ask, { kind: K }>

function Choose({ heading, many, choices }: Of<"choose">) {
  return (
    <div>
      {heading ? <p className={styles["heading"]}>{heading}</p> : null}
      {many ? <p className={styles["hint"]}>Tick all that are right.</p> : null}
      <ul className={styles["choices"]}>
        {choices.map(({ letter, text }) => (
          <li key={text}>
            <span className={styles["box"]} aria-hidden="true" />
            {letter ? <b>{letter}</b> : null} <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Order({ steps }: Of<"order">) {
  return (
    <div>
      <ul className={styles["choices"]}>
        {steps.map(({ letter, text }) => (
          <li key={letter}>
            <b>{letter}</b> <span>{text}</span>
          </li>
        ))}
      </ul>
      <p className={styles["hint"]}>
        In order:{" "}
        {steps.map(({ letter }) => (
          <Blank key={letter} />
        ))}
      </p>
    </div>
  )
}

function Match({ left, right }: Of<"match">) {
  return (
    <div className={styles["match"]}>
      <ul className={styles["choices"]}>
        {left.map(({ letter, text }) => (
          <li key={letter}>
            <Blank /> <b>{letter}</b> <span>{text}</span>
          </li>
        ))}
      </ul>
      <ul className={styles["choices"]}>
        {right.map(({ letter, text }) => (
          <li key={letter}>
            <b>{letter}</b> <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Room for a letter or a number. */
function Blank() {
  return <span className={styles["blank"]} />
}
