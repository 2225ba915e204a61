import type { Course, Voice } from "@/lib/course/schema"
import type { DrivingFile } from "@/lib/figure/driving/schema"
import { type Country, RegionBlock, Regions } from "@/ui/region/region"
import { Grounds } from "../answers/grounds"
import styles from "./driving.module.css"

type Props = { figure: DrivingFile; course: Course; voice: Voice }

const countries: Country[] = ["uk", "us"]

/** The law of two countries side by side, never in one sentence. */
export function Law({ figure, course, voice }: Props) {
  return (
    <Regions>
      {countries.map((country) => (
        <RegionBlock key={country} only={country}>
          {figure.law[voice][country].map(({ words, claims }) => (
            <p key={words} className={styles["law"]}>
              {words} {claims.length > 0 ? <Grounds course={course} claims={claims} /> : null}
            </p>
          ))}
        </RegionBlock>
      ))}
    </Regions>
  )
}
