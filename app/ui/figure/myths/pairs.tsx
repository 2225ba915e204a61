import type { Course } from "@/lib/course/schema"
import type { MythsFile } from "@/lib/figure/myths/schema"
import { EvidenceLine } from "../evidence-line"
import styles from "./myths.module.css"

type Props = { pairs: MythsFile["pairs"]; course: Course }

export function Pairs({ pairs, course }: Props) {
  return (
    <dl className={styles["sides"]}>
      {pairs.map(({ said, better, claims }) => (
        <div key={said}>
          <dt>
            <span>People say</span> “{said}”
          </dt>
          <dd>
            <span>Better to say</span> {better}
            <EvidenceLine course={course} claims={claims} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
