import { dye } from '../kit/dyes.mjs'
import { line, rect } from '../kit/shapes.mjs'

export const bench = (x, y, w) =>
  rect(x, y, w, 8, dye.sogan, 2) + line(`M${x + 10} ${y + 8}v34M${x + w - 10} ${y + 8}v34`, dye.bark, 6)

export const lap = [
  [-27, 32, -10, 42],
  [27, 32, 10, 42],
]
