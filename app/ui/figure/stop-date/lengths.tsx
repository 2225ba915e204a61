import { RegionBlock, Regions } from "@/ui/region/region"
import { Points } from "./points"
import type { Told } from "./told"
import styles from "./stop-date.module.css"

/** How short is short: what is said in each country, and what it is worth. */
export function Lengths({ figure, course }: Told) {
  const { uk, us, both } = figure.staff.lines
  return (
    <div className={styles["lengths"]}>
      <Regions>
        <RegionBlock only="uk">
          <Points points={uk} course={course} />
        </RegionBlock>
        <RegionBlock only="us">
          <Points points={us} course={course} />
        </RegionBlock>
      </Regions>
      <Points points={both} course={course} />
    </div>
  )
}
