import type { Course } from "@/lib/course/schema"
import type { MythsFile } from "@/lib/figure/myths/schema"
import { EvidenceLine } from "../evidence-line"
import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"
import { OnPaper } from "./on-paper"
import { Pairs } from "./pairs"
import { Rewrite } from "../loaded"
import { SideBySide } from "./side-by-side"
import styles from "./myths.module.css"

/** Staff rewrite sentences of the document and compare; patients read what is better to say. */
export function Myths({ figure, ...frame }: FigureProps<"myths">) {
  const { course, voice } = frame
  if (voice === "patient")
    return (
      <FigureFrame name="myths" head={figure} claims={[]} {...frame}>
        <Pairs pairs={figure.pairs} course={course} />
      </FigureFrame>
    )
  const swaps = swapsOf(figure, course)
  const both = <SideBySide swaps={swaps} />
  const paper = <OnPaper swaps={swaps} />
  return (
    <FigureFrame
      name="myths"
      head={figure}
      claims={[]}
      twin={<div className={styles["twin"]}>{both}</div>}
      print={paper}
      {...frame}
    >
      <div className={styles["screen"]} data-needs-scripts="">
        <Rewrite swaps={swaps} />
      </div>
      <div className={styles["plain"]} data-without-scripts="">
        {both}
      </div>
      <div className={styles["paper"]}>{paper}</div>
    </FigureFrame>
  )
}

/** A sentence of the document with what belongs to it. */
export type SwapView = ReturnType<typeof swapsOf>[number]

function swapsOf({ swaps }: MythsFile, course: Course) {
  return swaps.flatMap(({ statement: id, claims, ...swap }) => {
    const statement = course.statements.find((each) => each.id === id)
    if (!statement) return []
    return [
      {
        id,
        said: plain(statement.said),
        evidence: <EvidenceLine course={course} claims={claims} />,
        ...swap,
      },
    ]
  })
}

/** A row of the document's table, "Mechanism | Acts … |", as a line: "Mechanism: Acts …". */
const plain = (said: string) =>
  said
    .split("|")
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(": ")
