import { dye } from './dyes.mjs'
import { circle, line, n, path, rect } from './shapes.mjs'

export const wall = rect(0, 0, 320, 180, '.s')
export const sky = wall
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
