import { bust } from './candidates.mjs'
import { dye } from './dyes.mjs'
import { line, rect, ring } from './shapes.mjs'
import { writing } from './things.mjs'

const whole = Math.round

/** A leaf of a calendar; `mark` lies over its days. */
export const calendar = (x, y, w, h, mark = '') => {
  const weeks = [0, 1, 2, 3].map((row) => `M${x + 6} ${whole(y + h * 0.34 + row * h * 0.17)}h${w - 12}`)
  return (
    rect(x, y, w, h, '.p', 2) +
    rect(x, y, w, whole(h * 0.2), dye.rust, 2) +
    line(weeks.join(''), dye.stone, 3, '0 7') +
    mark
  )
}

/** An office's stamp. */
export const stamp = (x, y, r) => ring(x, y, r, dye.nila) + line(`M${x - r / 2} ${y}h${r}`, dye.nila, 2)

/** What somebody has drawn around a thing that matters. */
export const circled = (d) => line(d, dye.rust, 2.5)

export const idCard = (x, y, w, h) =>
  rect(x, y, w, h, dye.mist, 4) +
  bust(x + whole(w * 0.22), y + whole(h * 0.34), whole(h * 0.17)) +
  writing(
    x + whole(w * 0.46),
    y + whole(h * 0.28),
    [w * 0.4, w * 0.32, w * 0.4].map(whole),
    whole(h * 0.24),
    dye.stone,
    3,
  )

export const pen = (x, y) => line(`M${x} ${y}l20-8`, dye.nila, 3) + line(`M${x - 3} ${y + 1}h0`, dye.ink, 2)

export const envelope = (x, y, w = 32, h = 22) =>
  rect(x, y, w, h, '.p', 2) +
  line(`M${x + 1} ${y + 2}l${w / 2 - 1} ${whole(h * 0.5)} ${w / 2 - 1}-${whole(h * 0.5)}`, dye.khaki, 1.5)
