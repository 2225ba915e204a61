/**
 * The full address of one of our pages, as people type it.
 * @example publicAddress("https://course.example.org/", "/course/patient")
 */
export const publicAddress = (base: string, path: string): string => new URL(path, base).href

/** What somebody without a camera types to get near: "course.example.org". */
export const hostOf = (base: string): string => new URL(base).host
