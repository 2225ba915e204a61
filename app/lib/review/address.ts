export const reviewHome = "/review"
export const reviewDone = `${reviewHome}/done`

/** Where one is in a sitting: question n of so many, counted from 1. */
export type Place = { n: number; of: number }

const query = ({ n, of }: Place) => `?n=${n}&of=${of}`

export const cardPath = (card: string, place: Place) => `${reviewHome}/${card}${query(place)}`

/** Leads on to whatever is due first. */
export const nextPath = (place?: Place) => `${reviewHome}/next${place ? query(place) : ""}`

/** Ends reminders by mail; the key is the one in the mail. */
export const mailOffPath = (key: string) => `${reviewHome}/mail-off?key=${key}`
