import QRCode from "qrcode"

/** The light edge that scanners need, in modules: four, says the standard (ISO/IEC 18004). */
const quiet = 4

/** Width of a letter of the caption, as a share of its height; sans serif letters are half as wide as high. */
const letter = 0.56

/** The dark modules of a text's QR code as one SVG path, in modules from the code's corner; size is its side. */
export function drawPath(text: string): { path: string; size: number } {
  // M: a quarter of the words may be smudged or creased; paper is folded.
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: "M" }).modules
  const rows = Array.from({ length: size }, (_, row) => data.subarray(row * size, (row + 1) * size))
  return {
    size,
    path: rows
      .map((row, y) =>
        runsOf(row)
          .map(([x, long]) => bar(x, y, long))
          .join(""),
      )
      .join(""),
  }
}

const bar = (x: number, y: number, long: number) => `M${x} ${y}h${long}v1h-${long}z`

/** Where runs of dark modules begin in a row, and how long they are. */
function runsOf(row: ArrayLike<number>): [start: number, long: number][] {
  const runs: [number, number][] = []
  for (let x = 0; x < row.length; x++) {
    const last = runs.at(-1)
    if (!row[x]) continue
    if (last && last[0] + last[1] === x) last[1]++
    else runs.push([x, 1])
  }
  return runs
}

/** A picture for paper: the code of an address, black on white in any colour scheme, over a short caption. */
export function drawPicture(address: string, caption: string): string {
  const { path, size } = drawPath(address)
  const side = size + 2 * quiet
  const height = Math.min(3.4, side / (letter * caption.length))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side + 3}">`,
    `<path fill="#fff" d="M0 0h${side}v${side + 3}h-${side}z"/>`,
    `<path shape-rendering="crispEdges" transform="translate(${quiet} ${quiet})" d="${path}"/>`,
    `<text x="${side / 2}" y="${side + 1}" font-family="sans-serif" font-size="${height.toFixed(2)}" text-anchor="middle">`,
    `${escaped(caption)}</text></svg>`,
  ].join("")
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
