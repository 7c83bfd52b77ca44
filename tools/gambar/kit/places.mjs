import { dye } from './dyes.mjs'
import { circle, line, n, path, rect } from './shapes.mjs'

export const wall = rect(0, 0, 320, 180, '.s')
export const sky = wall
export const night = rect(0, 0, 320, 180, dye.nilaDark)
export const ground = (y = 140) => rect(0, y, 320, 180 - y, '.g')
export const hills = path('M0 112q44-34 92-10 36-36 92-8 44-26 136 12v74H0z', '.f')
export const sun = (x, y, r = 18) => circle(x, y, r, dye.wheat)

/** Water from `y` down, between x and x + w. */
export function sea(y, x = 0, w = 320) {
  const waves = Array(Math.ceil(w / 20) - 1)
    .fill('20 0')
    .join(' ')
  return path(`M${x} ${y}q10-6 20 0t${waves}V180H${x}z`, '.w')
}

export function palm(x, y, h) {
  const crown = [
    [-27, 9, -14, -6],
    [-22, -3, -10, -14],
    [22, -3, 10, -14],
    [27, 9, 14, -6],
  ].map(([a, b, c, d]) => `M${x} ${n(y - h)}q${c} ${d} ${a} ${b}`)
  return line(`M${x} ${y}q${n(h * 0.12)}-${n(h * 0.5)} 0-${h}`, dye.khakiDark, 5) + line(crown.join(''), dye.leaf, 6)
}

/** A low office under a wide roof; (x, y) is its lower left corner. */
export function hall(x, y, w) {
  const h = w * 0.36
  const windows = [0.1, 0.68].map((k) => rect(x + w * k, y - h * 0.72, w * 0.22, h * 0.36, '.v', 1))
  return (
    rect(x, y - h, w, h, dye.sand) +
    path(
      `M${n(x - 12)} ${n(y - h + 2)}l${n(w * 0.22)}-${n(h * 0.7)}h${n(w * 0.56 + 24)}l${n(w * 0.22)} ${n(h * 0.7)}z`,
      dye.rust,
    ) +
    windows.join('') +
    rect(x + w * 0.42, y - h * 0.75, w * 0.16, h * 0.75, dye.sogan, 1)
  )
}

/** A window with the sea behind it. */
export const window = (x, y, w, h) =>
  rect(x - 3, y - 3, w + 6, h + 6, dye.khakiDark, 2) +
  rect(x, y, w, h, '.v') +
  path(
    `M${x} ${n(y + h)}v-${n(h * 0.35)}q${n(w * 0.3)}-${n(h * 0.3)} ${n(w * 0.55)} 0t${n(w * 0.45)}-2v${n(h * 0.35 + 2)}z`,
    dye.leaf,
  ) +
  line(`M${n(x + w / 2)} ${y}v${h}`, dye.khakiDark, 2)

/** A woven band, the sign of the course: over two, under two. */
export const weave = (x, y, w, under = dye.khakiDark, over = dye.wheat) =>
  rect(x, y, w, 9, under) +
  `<path d="M${x} ${y + 2.5}h${w}M${x + 5} ${y + 6.5}h${w - 5}" stroke="${over}" stroke-width="2.5" stroke-linecap="butt" stroke-dasharray="7 3"/>`

/** A counter; people stand behind it when drawn before, and before it when drawn after. */
export const counter = (y = 130, x = 0, w = 320) =>
  rect(x, y, w, 180 - y, '.k') +
  weave(x, y + 16, w, dye.bark, dye.khakiDark) +
  rect(x - (x ? 4 : 0), y, w + (x ? 8 : 0), 7, dye.wheat, x ? 2 : 0)

/** The wood of a desk seen from above; papers and phones lie on it. */
export const deskTop =
  rect(0, 0, 320, 180, '.g') + line('M0 38h96M0 96h60M250 60h70M226 132h94M40 158h80', dye.khaki, 1.5)

/** A wall of planks, each `gap` high. */
export const planks = (x, y, w, h, gap = 24, fill = dye.sand) => {
  const seams = Array.from({ length: Math.ceil(h / gap) - 1 }, (_, row) => `M${x} ${y + (row + 1) * gap}h${w}`)
  return rect(x, y, w, h, fill) + line(seams.join(''), dye.wheat, 1.5)
}

export const door = (x, y, w, h) =>
  rect(x - 3, y - 3, w + 6, h + 3, dye.khakiDark, 1) +
  rect(x, y, w, h, dye.sogan, 1) +
  circle(x + w - 6, y + h / 2, 2, dye.wheat)

/** A doorway without a door. */
export const opening = (x, y, w, h, fill = dye.bark) =>
  rect(x - 4, y - 4, w + 8, h + 4, dye.khakiDark, 1) + rect(x, y, w, h, fill)

/** A small house with a door; (x, y) is its lower left corner. */
export const hut = (x, y, w, h, roof = dye.rust) =>
  rect(x, y - h, w, h, dye.sand) +
  path(
    `M${x - 6} ${y - h + 1}l${Math.round(w * 0.25)}-${Math.round(h * 0.6)}h${Math.round(w * 0.5) + 12}l${Math.round(w * 0.25)} ${Math.round(h * 0.6)}z`,
    roof,
  ) +
  rect(x + Math.round(w * 0.38), y - Math.round(h * 0.66), Math.round(w * 0.24), Math.round(h * 0.66), dye.sogan, 1)

/** A fence of pales; (x, y) is its lower left corner. */
export const pickets = (x, y, w, h = 34) => {
  const pales = Array.from({ length: Math.floor(w / 12) + 1 }, (_, index) => `M${x + index * 12} ${y}v-${h}`)
  return (
    line(pales.join(''), dye.sogan, 6) +
    line(`M${x - 3} ${y - h + 10}h${w + 6}M${x - 3} ${y - 8}h${w + 6}`, dye.bark, 4)
  )
}

/** Rain between two x and two y, every other column a little lower. */
export function rain(fromX, toX, fromY, toY) {
  let drops = ''
  for (let x = fromX, low = 0; x < toX; x += 26, low = 14 - low)
    for (let y = fromY + low; y < toY; y += 30) drops += `M${x} ${y}l-4 10`
  return line(drops, dye.mist, 2)
}
