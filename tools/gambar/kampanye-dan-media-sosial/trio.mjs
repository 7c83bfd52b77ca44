import { cloth, dye, skin } from '../kit/dyes.mjs'
import { circle, line, path, rect } from '../kit/shapes.mjs'

/** What sticks out of the fist at (x, y), and how thick it is. */
const fingers = {
  thumb: (x, y) => [`M${x - 2} ${y}v-8`, 4],
  finger: (x, y) => [`M${x} ${y}v-13`, 2.5],
  open: (x, y) => [`M${x} ${y}l-6-5M${x} ${y}l-3-9M${x} ${y}l1-10M${x} ${y}l5-8`, 2.2],
}
/** The arm from the shoulder, and the fist: across from the middle of the head, down from the photo's upper edge. */
const held = { shoulder: 37, arm: 'l3 7-2-9', fist: [11, 34] }
const elsewhere = {
  chest: { shoulder: 36, arm: 'l0 8-8-5', fist: [1, 38] },
  down: { shoulder: 36, arm: 'l1 17', fist: [11, 54] },
}
const tans = [skin.kuning[0], skin.langsat[0], skin.gelap[0]]

/**
 * A photo of three colleagues who all hold a hand alike: `thumb`, `finger`, `fist` or `open` before the shoulder, `chest`
 * where it lies on the chest, or `down`.
 */
export function trio(x, y, sign) {
  const middles = [x + 17, x + 44, x + 71]
  const [left, middle, right] = middles
  const each = (draw) => middles.map(draw).join('')
  const { shoulder, arm, fist } = elsewhere[sign] ?? held
  const face = y + 21
  const scarf = `M${middle - 10} ${face}q-1-12 10-12t10 12q5 14-2 16h-16q-7-2-2-16z`
  const hair = `M${left - 8} ${face}q-1-10 8-10t8 10q-4-6-8-5t-8 5zM${right - 8} ${face}q-3-4 0-7 1-6 8-5 7-1 8 5 3 3 0 7-3-5-8-4t-8 4z`
  return (
    rect(x, y, 88, 62, '.p', 3) +
    rect(x + 4, y + 4, 80, 54, '.v', 1) +
    path(
      each((m) => `M${m - 12} ${y + 58}v-18q0-9 12-9t12 9v18z`),
      dye.khaki,
    ) +
    path(scarf, dye.leaf) +
    each((m, index) => circle(m, face, m === middle ? 7 : 8, tans[index])) +
    path(hair, dye.ink) +
    line(
      each((m) => `M${m - 3} ${y + 20}h0m6 0h0`),
      dye.ink,
      2,
    ) +
    line(
      each((m) => `M${m + 10} ${y + shoulder}${arm}`),
      cloth.khaki[1],
      4,
    ) +
    each((m, index) => handAt(m + fist[0], y + fist[1], sign, tans[index]))
  )
}

function handAt(x, y, sign, tan) {
  const out = fingers[sign]?.(x, y)
  return line(`M${x} ${y}h0`, tan, sign === 'open' ? 5.5 : 8) + (out ? line(out[0], tan, out[1]) : '')
}
