import type { SwapView } from "./myths"
import styles from "./myths.module.css"

/** Every sentence beside its honest wording. */
export function SideBySide({ swaps }: { swaps: SwapView[] }) {
  return (
    <dl className={styles["sides"]}>
      {swaps.map(({ id, said, wording, evidence }) => (
        <div key={id}>
          <dt>
            <span>The document says</span> {said}
          </dt>
          <dd>
            <span>An honest wording</span> {wording}
            {evidence}
          </dd>
        </div>
      ))}
    </dl>
  )
}
