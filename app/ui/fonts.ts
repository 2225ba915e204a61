import localFont from "next/font/local"

/** For reading: drawn by the Braille Institute so that no two letters are taken for one another. */
export const read = localFont({
  src: "../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  variable: "--font-read",
  weight: "200 800",
  style: "normal",
  display: "swap",
  adjustFontFallback: "Arial",
})

/** Its own slanted letters, for scenes and stress. Fetched only where a page has some. */
export const readItalic = localFont({
  src: "../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2",
  variable: "--font-read-italic",
  weight: "200 800",
  style: "italic",
  display: "swap",
  preload: false,
  adjustFontFallback: "Arial",
})

/** For headings. The file with optical size: large headings get finer strokes than small ones. */
export const display = localFont({
  src: "../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2",
  variable: "--font-display",
  weight: "200 800",
  style: "normal",
  display: "swap",
  adjustFontFallback: "Times New Roman",
})
