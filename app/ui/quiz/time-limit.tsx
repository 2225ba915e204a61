"use client"

import { useEffect, useState } from "react"
import { graceSeconds } from "@/lib/attempt/deadline/rules"
import type { TimeLeft } from "@/lib/attempt/deadline/schema"
import { Moment } from "@/ui/moment"
import { Notice } from "@/ui/notice"
import styles from "./question.module.css"

type Props = {
  time: TimeLeft
  /** Where the learner is led when the time is over. */
  result: string
  /** Where more time is asked for; null where a button of the page's form leads there, or none is left. */
  moreTime: string | null
}

/**
 * Says until when there is time, warns when it is nearly up, and leads to the result when it is. Counted from
 * when the server sent the page: the clock of the device may be wrong.
 */
export function TimeLimit({ time, result, moreTime }: Props) {
  const { deadline, milliseconds, warnBefore } = time
  const [near, setNear] = useState(milliseconds <= warnBefore)

  useEffect(() => {
    const warn = setTimeout(() => setNear(true), milliseconds - warnBefore)
    // A second more, so that the server has no doubt either.
    const over = setTimeout(() => location.replace(result), milliseconds + (graceSeconds + 1) * 1000)
    return () => {
      clearTimeout(warn)
      clearTimeout(over)
    }
  }, [milliseconds, warnBefore, result])

  return (
    <>
      <p className={styles["until"]}>
        Time until <Moment at={deadline} style="clock" />
        {moreTime ? (
          <>
            . <a href={moreTime}>More time</a>
          </>
        ) : null}
      </p>
      <div role="alert">{near ? <NearlyUp {...time} /> : null}</div>
    </>
  )
}

function NearlyUp({ warnBefore, extensions }: TimeLeft) {
  const minutes = warnBefore / 60_000
  const title =
    minutes < 1
      ? "Your time is nearly up"
      : `Less than ${minutes === 1 ? "a minute" : `${minutes} minutes`} left`
  return (
    <Notice tone="caution" title={title}>
      <p>
        What you have saved is handed in when the time is up.
        {extensions > 0 ? " If you need longer, choose “More time”." : null}
      </p>
    </Notice>
  )
}
