import type { Control } from "@/lib/figure/accumulation/schema"
import styles from "./accumulation.module.css"

type Props = { id: string; control: Control; value: number; onMove: (value: number) => void }

const inWords = ({ value: words }: Control, value: number) => words.replace("%", String(value))

/** A number between two ends, with its value beside its name. */
export function Slider({ id, control, value, onMove }: Props) {
  const { label, least, most, step } = control
  return (
    <div data-needs-scripts="" data-screen-only="">
      <div className={styles["label"]}>
        <label htmlFor={id}>{label}</label>
        <span aria-hidden="true">{inWords(control, value)}</span>
      </div>
      <input
        id={id}
        type="range"
        className={styles["range"]}
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={inWords(control, value)}
        onChange={({ target }) => onMove(target.valueAsNumber)}
      />
    </div>
  )
}
