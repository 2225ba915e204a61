import { arrange } from "@/lib/figure/guidelines/rules"
import { FigureFrame } from "../figure-frame"
import type { FigureProps } from "../props"
import { AdviceRow } from "./advice-row"
import { AdviceTable } from "./advice-table"
import { Arranged } from "../loaded"
import { InSentences } from "./in-sentences"

/** Which body advises what, for which pain, and when. */
export function Guidelines({ figure, ...frame }: FigureProps<"guidelines">) {
  const rows = arrange(figure.rows, "all", "newest")
  const drawn = rows.map((row) => ({
    id: row.id,
    year: row.year,
    pain: row.pain,
    row: <AdviceRow key={row.id} row={row} course={frame.course} />,
  }))
  return (
    <FigureFrame
      name="guidelines"
      head={figure}
      claims={figure.claims}
      twin={<InSentences rows={rows} kinds={figure.kinds} />}
      print={<AdviceTable>{drawn.map(({ row }) => row)}</AdviceTable>}
      {...frame}
    >
      <Arranged rows={drawn} kinds={figure.kinds} />
    </FigureFrame>
  )
}
