import { dye } from './dyes.mjs'
import { circle, line, n, outlined, path, rect } from './shapes.mjs'

/** Lines of writing nobody can read. */
export const writing = (x, y, widths, gap = 8, colour = dye.khaki, w = 2.5) =>
  line(widths.map((width, row) => `M${n(x)} ${n(y + row * gap)}h${n(width)}`).join(''), colour, w)

export const sheet = (x, y, w = 30, h = 38) =>
  rect(x, y, w, h, '.p', 2) +
  writing(x + 5, y + 8, [w - 10, w - 14, w - 10].slice(0, h > 28 ? 3 : 2), h > 28 ? 8 : 6, dye.stone, 2)

/** A board on the wall. */
export const board = (x, y, w, h, fill = dye.sand) =>
  rect(x, y, w, h, dye.khakiDark, 3) + rect(x + 4, y + 4, w - 8, h - 8, fill, 1)

export const clock = (x, y, r = 13) =>
  circle(x, y, r + 3, dye.khakiDark) +
  circle(x, y, r, '.p') +
  line(`M${x} ${y}v-${n(r * 0.6)}M${x} ${y}h${n(r * 0.45)}`, dye.ink, 2)

export const desk = (x, y, w, h = 40) =>
  rect(x + 6, y + 4, 6, h, dye.bark) + rect(x + w - 12, y + 4, 6, h, dye.bark) + rect(x, y, w, 7, dye.sogan, 2)

export const chair = (x, y, fill = dye.khakiDark, w = 30) =>
  line(`M${x + 3} ${y + 36}v20M${x + w - 3} ${y + 36}v20`, dye.bark, 4) +
  rect(x, y, w, 34, fill, 6) +
  rect(x - 3, y + 32, w + 6, 8, dye.sogan, 3)

export const glass = (x, y) =>
  path(`M${x} ${y}h12l-1.5 14h-9z`, dye.clay) + line(`M${x} ${y}h12l-1.5 14h-9z`, dye.chalk, 1.5)

export const folder = (x, y, w, h, fill = dye.khaki) =>
  path(`M${x} ${y}h${n(w * 0.4)}l5 6h${n(w * 0.6 - 5)}v${h - 6}h-${w}z`, fill) +
  line(`M${x} ${y + 12}h${w}`, dye.khakiDark, 1.5)

/** A phone standing upright, with `inside` on its screen. */
export const phone = (x, y, w, h, inside = '') =>
  rect(x, y, w, h, dye.ink, w > 40 ? 10 : w / 6) +
  rect(x + w / 20, y + w / 10, w * 0.9, h - w / 5, '.p', w > 40 ? 5 : w / 9) +
  inside

export const bubble = (x, y, w, h, fill, right = false) =>
  rect(x, y, w, h, fill, 6) +
  path(right ? `M${n(x + w - 11)} ${n(y + h - 1)}h9l1 7z` : `M${n(x + 2)} ${n(y + h - 1)}h9l-10 7z`, fill)

export const ballotBox = (x, y, w = 64) =>
  rect(x, y, w, n(w * 0.74), dye.khaki, 3) +
  rect(x - 4, y - 7, w + 8, 13, dye.khakiDark, 3) +
  line(`M${n(x + w * 0.3)} ${y - 0.5}h${n(w * 0.4)}`, dye.ink, 3)

/** Somebody who belongs to a candidate: grey outline, no face, no colour. */
export const outline = (x, y, s = 1, h = 110) =>
  `${outlined(
    `M${n(x - 20 * s)} ${n(y + h * s)}v-${n((h - 22) * s)}q0-${n(18 * s)} ${n(20 * s)}-${n(18 * s)}t${n(20 * s)} ${n(18 * s)}v${n((h - 22) * s)}z`,
    '.c',
    dye.stone,
  )}<circle class="c" cx="${n(x)}" cy="${n(y - 16 * s)}" r="${n(13 * s)}" stroke="${dye.stone}" stroke-width="2"/>`

export function basket(x, y, w, h) {
  return (
    path(`M${x} ${y}h${w}l-7 ${h}h-${w - 14}z`, dye.khakiDark) +
    `<path d="M${x + 2} ${y + 12}h${w - 4}M${x + 4} ${y + h - 7}h${w - 10}" stroke="${dye.wheat}" stroke-width="4" stroke-linecap="butt" stroke-dasharray="8 4"/>` +
    rect(x - 3, y - 3, w + 6, 8, dye.wheat, 4)
  )
}

/** An open hand that reaches to the right, its sleeve to the left edge; (x, y) is the middle finger's tip. */
export const reaching = (x, y, light, sleeve) =>
  line(`M${x - 100} ${y + 22}L${x - 48} ${y + 4}`, sleeve, 24) +
  line(`M${x - 40} ${y + 2}l12-2`, light, 18) +
  line(
    `M${x - 26} ${y - 6}l18-4M${x - 24} ${y - 1}h24M${x - 26} ${y + 5}l22 3M${x - 28} ${y - 6}q4-10 14-11M${x - 28} ${y + 8}l16 6`,
    light,
    6,
  )

/** A cup seen from above. */
export const cup = (x, y) =>
  circle(x, y, 15, dye.sand) + circle(x, y, 11, dye.clay) + line(`M${x - 4} ${y - 5}q4-3 8 0`, dye.wheat, 2)

/** A table whose front reaches the ground; (x, y) is where its top begins. */
export const table = (x, y, w, h) => rect(x + 6, y, w - 12, h, '.k') + rect(x, y - 4, w, 8, dye.wheat, 3)

/** A plastic seat; (x, y) is the foot of its left leg. */
export const seat = (x, y, fill = dye.nila) =>
  line(`M${x + 3} ${y}v-14M${x + 19} ${y}v-14`, dye.bark, 3) +
  rect(x, y - 36, 22, 18, fill, 4) +
  rect(x - 1, y - 19, 24, 6, dye.nilaDark, 2)

export const plant = (x, y) =>
  line(`M${x} ${y}v-12`, dye.leafDark, 2) +
  path(`M${x} ${y - 9}q-10 0-10-10 10 0 10 10zM${x} ${y - 9}q10-2 10-13-10 2-10 13z`, dye.leaf) +
  path(`M${x - 7} ${y}h14l-3 12h-8z`, dye.bark)

export const bag = (x, y, fill = dye.rust) => line(`M${x + 5} ${y}v-5h10v5`, dye.bark, 2) + rect(x, y, 20, 15, fill, 3)

export const carton = (x, y, w = 30, h = 22) =>
  rect(x, y, w, h, dye.wheat, 1) + line(`M${x} ${y + 7}h${w}M${x + w / 2} ${y}v7`, dye.khakiDark, 1.5)

export const sack = (x, y, w = 34, h = 24, fill = dye.sand) =>
  path(
    `M${x + 3} ${y}q${w / 2 - 3} 5 ${w - 6} 0 6 ${h / 2} 0 ${h}q-${w / 2 - 3} 3-${w - 6} 0-6-${h / 2} 0-${h}z`,
    fill,
  ) + line(`M${x + 4} ${y + 1}q${w / 2 - 4} 4 ${w - 8} 0`, dye.khakiDark, 1.5)

/** A wheel of whatever drives. */
export const wheel = (x, y, r = 12, hub = 5) => circle(x, y, r, dye.ink) + circle(x, y, hub, dye.chalk)

/** A car from its side, its roof at y -8 and its wheels at y 40. */
export const car = (fill = dye.khaki) =>
  path('M0 38V22q0-6 8-8L30-4q3-4 10-4h38q6 0 10 5l14 17 18 3q6 2 6 9v12z', fill) +
  path('M22 13L34 1q2-2 6-2h12v14zM58-1h18q4 0 7 4l8 10H58z', '.v') +
  line('M55-2v36M62 20h6', dye.khakiDark, 1.5) +
  wheel(26, 40) +
  wheel(98, 40)

/** The sign of a clinic. */
export const healthSign = (x, y) =>
  rect(x, y, 22, 22, dye.leaf, 4) + line(`M${x + 11} ${y + 5}v12M${x + 5} ${y + 11}h12`, dye.paper, 4)
