import styles from "./statistics.module.css"

/** What the numbers are, in a sentence each. */
export function HowToRead() {
  return (
    <details className={styles["how"]}>
      <summary>What these numbers mean</summary>
      <dl>
        <dt>Facility</dt>
        <dd>
          The share of its points that those who answered earned: 74% right, for most kinds. Leaving a
          question out is not a wrong answer; it is counted under “left out” and is in no facility.
        </dd>
        <dt>Discrimination</dt>
        <dd>
          How far those who do well on the rest of the paper do well here, from −1 to 1. From 0.20 on is
          usual. Where nearly everybody is right it is low without any fault.
        </dd>
        <dt>Best and worst third</dt>
        <dd>By the score of the whole paper. A wrong choice that the best third likes may be right.</dd>
        <dt>Reliability</dt>
        <dd>
          How far another paper would put people in the same order, up to 1. KR-20 and alpha are for a form
          that is the same for all; where each paper is drawn anew, a harder paper counts as error. What was
          left out counts nothing here, as in the score. Where most pass it is low for that reason alone: look
          at the next number.
        </dd>
        <dt>Judged alike twice</dt>
        <dd>
          How many would pass both times, or neither, on two such papers, by points; kappa is what of it is
          beyond chance.
        </dd>
        <dt>Standard error</dt>
        <dd>Two scores in three lie no farther than this from what the person really knows.</dd>
        <dt>Few answers</dt>
        <dd>
          Below 30 a number would say more about chance. Fewer than five attempts are not reported at all.
        </dd>
      </dl>
    </details>
  )
}
