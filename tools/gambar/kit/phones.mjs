import { dye } from './dyes.mjs'
import { at, line, path, rect } from './shapes.mjs'
import { phone, writing } from './things.mjs'

/** A phone with an app open: the app's bar, and `inside` below it. */
export const appOpen = (x, y, w, h, inside = '') =>
  phone(
    x,
    y,
    w,
    h,
    rect(x + 5, y + 9, w - 10, 14, dye.nila) + writing(x + 14, y + 16, [Math.round(w * 0.35)], 1, dye.mist) + inside,
  )

/** The hand that holds it, from below right; (x, y) is where the thumb begins. */
export const holding = (x, y, light, sleeve) =>
  line(`M${x + 60} ${y + 40}L${x + 22} ${y + 14}`, sleeve, 30) +
  line(`M${x + 8} ${y + 4}L${x + 18} ${y + 10}`, light, 24) +
  line(`M${x + 4} ${y}l-14-14`, light, 10)

/** The thumb of a like button. */
export const like = (x, y, s = 1, fill = dye.nila) =>
  at(x, y, path('M-8-1h4v10h-4zM-2 0l4-9q4 0 3 4l-1 4h5q3 0 2 3l-2 6q-1 2-3 2h-8z', fill), s)

/** The arrows of a message that was passed on. */
export const forwarded = (x, y) => line(`M${x} ${y}l5 4-5 4M${x + 7} ${y}l5 4-5 4`, dye.stone, 2)
