import { dye } from '../kit/dyes.mjs'
import { circle, label, line, path, rect } from '../kit/shapes.mjs'
import { wheel } from '../kit/things.mjs'

/** The tent of a polling place; (x, y) is the middle of its foot. */
export const pollingTent = (x, y, w = 72, h = 44) =>
  line(`M${x - w / 2 + 4} ${y}v-${h - 14}M${x + w / 2 - 4} ${y}v-${h - 14}`, dye.sogan, 4) +
  path(`M${x - w / 2 - 6} ${y - h + 16}L${x} ${y - h - 10}l${w / 2 + 6} 26z`, dye.rust) +
  rect(x - 15, y - h + 20, 30, 15, '.p', 2) +
  label(x, y - h + 32, 'TPS', 11)

/** A private motorbike, its wheels at y 36. */
export const motorbike = (fill = dye.clay) =>
  wheel(12, 36) +
  wheel(70, 36) +
  line('M56 8L70 36M12 36h26', dye.stone, 4) +
  path('M4 25q10-8 30-4h10l9-13 8 2-5 18q-3 10-12 10H30q-8-10-26-13z', fill) +
  path('M58 26q12-8 22 4-10-2-20 4z', fill) +
  rect(10, 13, 30, 8, dye.ink, 4) +
  line('M56 8l-8-8', dye.bark, 4) +
  circle(60, 10, 4, dye.sand)
