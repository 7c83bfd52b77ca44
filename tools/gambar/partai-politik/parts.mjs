import { dye } from '../kit/dyes.mjs'
import { stamp } from '../kit/papers.mjs'
import { label, line, outlined, rect } from '../kit/shapes.mjs'
import { sheet } from '../kit/things.mjs'

/** A candidate's or a party's flag; (x, y) is the foot of its pole. */
export const flag = (x, y, h) =>
  line(`M${x} ${y}v-${h}`, dye.bark, 3) +
  outlined(`M${x} ${y - h}h30l-5 9 5 9h-30z`, '.c', dye.stone, 1.5) +
  line(`M${x + 6} ${y - h + 6}h14M${x + 6} ${y - h + 12}h14`, dye.stone, 2)

/** A plate on the table of a meeting, with or without a party's invented name. */
export const namePlate = (x, y, words = '', w = 54) =>
  rect(x, y, w, 17, '.p', 3) +
  (words ? label(x + w / 2, y + 12, words, 10) : line(`M${x + 8} ${y + 8}h${w - 16}`, dye.stone, 5))

/** A sheet with a stamp. */
export const letter = (x, y, w, h) => sheet(x, y, w, h) + stamp(x + w - 7, y + h - 7, 4)
