import { dye } from '../kit/dyes.mjs'
import { circle, line, path, rect } from '../kit/shapes.mjs'
import { wheel } from '../kit/things.mjs'

/** The ticket of a queue. */
export const ticket = (x, y) =>
  rect(x, y, 16, 18, '.p', 2) + line(`M${x + 4} ${y + 6}h8M${x + 4} ${y + 11}h8`, dye.stone, 2)

/** A generator on wheels. */
export const generator =
  rect(0, 0, 56, 32, dye.khakiDark, 4) +
  rect(6, 6, 24, 20, dye.khaki, 2) +
  line('M11 11v10M16 11v10M21 11v10M26 11v10', dye.bark, 2) +
  circle(43, 13, 6, '.p') +
  line('M43 13l3-3', dye.ink, 1.5) +
  line('M6-4h44M8-4v4M48-4v4', dye.bark, 3) +
  circle(10, 36, 6, dye.ink) +
  circle(46, 36, 6, dye.ink)

/** An ambulance from its side, its roof at y -16 and its wheels at y 42. */
export const ambulance =
  rect(0, -10, 84, 50, '.p', 4) +
  path('M84 0h16q4 0 6 4l10 16v20H84z', '.p') +
  path('M89 5h11l8 15H89z', '.v') +
  rect(0, 24, 116, 6, dye.leaf) +
  rect(26, -4, 24, 24, dye.leaf, 3) +
  line('M38 2v12M32 8h12', dye.paper, 4) +
  rect(66, -16, 16, 6, dye.mist, 2) +
  wheel(26, 42) +
  wheel(92, 42)
