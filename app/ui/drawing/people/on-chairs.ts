import { limb, shape } from "../pen"
import { coloured, type Part, shoe } from "./part"

/** From the side; its back at x, or with `left` its back on the right. */
const chair = (x: number, left = false): Part => {
  const to = (dx: number) => x + (left ? -dx : dx)
  return {
    of: [`M${to(0)} 128L${to(8)} 208L${to(4)} 281M${to(8)} 208H${to(58)}L${to(62)} 281`],
    look: "wood",
  }
}

export const rising: Part[] = [
  chair(412),
  coloured("ochre", limb([450, 180, 15], [500, 202, 12], [494, 262, 8])),
  shoe(486),
  coloured("ochre", limb([444, 180, 18], [490, 200, 13], [480, 262, 8.5])),
  shoe(471),
  coloured("deep", limb([486, 110, 7], [496, 94, 7])),
  coloured("deep", limb([478, 172, 5.5], [486, 180, 5.5], [494, 184, 5])),
  coloured(
    "teal",
    shape(
      [488, 102],
      [500, 112],
      [500, 130],
      [482, 162],
      [468, 190],
      [440, 196],
      [426, 180],
      [440, 144],
      [464, 112],
    ),
    limb([480, 122, 10], [460, 152, 9.5], [482, 176, 7]),
  ),
  coloured(
    "deep",
    shape([506, 60], [519, 68], [520, 82], [514, 96], [502, 100], [491, 92], [488, 76], [494, 64]),
  ),
  coloured(
    "black",
    shape([506, 56], [520, 64], [518, 70], [504, 72], [500, 84], [493, 90], [486, 80], [488, 66], [496, 58]),
  ),
]

export const sitting: Part[] = [
  chair(668, true),
  coloured("slate", limb([636, 196, 15], [590, 206, 12], [572, 262, 8])),
  shoe(581, true),
  coloured("slate", limb([640, 194, 17], [592, 196, 13], [596, 262, 8.5])),
  shoe(605, true),
  coloured("tan", limb([642, 110, 7], [635, 96, 7])),
  coloured("teal", "M588 140H603V158C603 163 588 163 588 158Z"),
  coloured("tan", limb([616, 166, 6], [606, 160, 5.5], [600, 153, 5])),
  coloured(
    "rose",
    shape(
      [642, 104],
      [656, 114],
      [662, 140],
      [662, 176],
      [660, 206],
      [636, 208],
      [620, 196],
      [624, 168],
      [622, 136],
      [628, 112],
    ),
    limb([646, 124, 11], [643, 164, 10], [614, 167, 7]),
  ),
  coloured(
    "tan",
    shape([628, 58], [640, 62], [646, 76], [642, 92], [630, 99], [618, 94], [614, 80], [617, 64]),
  ),
  coloured(
    "brown",
    shape(
      [628, 52],
      [644, 56],
      [652, 70],
      [654, 92],
      [648, 112],
      [638, 110],
      [638, 92],
      [634, 72],
      [620, 68],
      [615, 62],
    ),
  ),
]
