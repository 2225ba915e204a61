import type { ItemCount } from "@/lib/statistics/schema"
import { aSealOf } from "./seals"

/**
 * How many of 1,000 people had each pattern of right and wrong in five questions of the Law School Admission
 * Test, section 6: 00000, 00001, 00010 … 11111 (Bock and Lieberman, Psychometrika 35:179-197, 1970; the table
 * as it is printed with the example "LSAT" of MultiBUGS).
 */
const patterns = [
  3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61,
  28, 298,
]

/** The seals of all 1,000. */
export const lsat = patterns.flatMap((people, pattern) => {
  const points = [16, 8, 4, 2, 1].map((bit) => (pattern & bit ? 1 : 0))
  return Array.from({ length: people }, () => aSealOf(points))
})

export const inOrder = (items: ItemCount[]) =>
  items.toSorted((a, b) => (a.questionId < b.questionId ? -1 : 1))
