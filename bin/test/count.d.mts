export type Count = { passed: number; failed: number }
export function sum(counts: Count[]): Count
export function step(code: number): Count
export function countVitest(path: string, code: number): Count
export function countPlaywright(path: string, code: number): Count
export function conclude(count: Count): void
