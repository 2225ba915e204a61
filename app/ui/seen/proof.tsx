import type { Sealed } from "@/lib/attempt/schema"
import { Notice } from "@/ui/notice"
import styles from "./seen.module.css"

/** What an inspector compares: the version of the course, and the seal's hash. */
export function Proof({ sealed: { courseHash, sealHash, isWhole } }: { sealed: Sealed }) {
  return (
    <section aria-labelledby="proof">
      <h2 id="proof">Proof</h2>
      {isWhole === false ? (
        <Notice tone="danger" title="This record was changed after it was sealed">
          <p>It no longer has the hash that was stored with it. Tell your administrator.</p>
        </Notice>
      ) : null}
      <dl className={styles["proof"]}>
        <Hash name="Version of the course" hash={courseHash} />
        <Hash name="Seal of this attempt (SHA-256)" hash={sealHash} />
      </dl>
      {isWhole ? <p>The record has just been compared with its seal, and is as it was handed in.</p> : null}
    </section>
  )
}

/** The short form to say aloud, and the whole to compare. */
function Hash({ name, hash }: { name: string; hash: string | null }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {hash === null ? (
          "None: it was handed in before seals were kept"
        ) : (
          <>
            <b>{hash.slice(0, 12)}</b>
            <code>{hash}</code>
          </>
        )}
      </dd>
    </div>
  )
}
