import { pair } from '../kit/candidates.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { at, circle, ellipse, label, line, outlined, path, rect } from '../kit/shapes.mjs'

export const baby = (x, y, s) =>
  at(
    x,
    y,
    path('M-16 10q0-10 16-10t16 10l4 22h-40z', dye.wheat) +
      circle(0, -10, 14, skin.langsat[0]) +
      path('M-6-22q6-6 10 0-5 0-10 0z', dye.ink) +
      line('M-5-10h0M5-10h0', dye.ink, 2.6) +
      line('M-3-4q3 3 6 0', dye.bark, 1.4) +
      path('M-14 8q14 10 28 0v6q-14 8-28 0z', dye.paper),
    s,
  )

export const television = (x, y, w, h, inside) =>
  rect(x, y, w, h, dye.ink, 4) + rect(x + 4, y + 4, w - 8, h - 8, '.v', 1) + inside

const signs = {
  thumb: (light, shade) =>
    line('M-6-3l2-13', light, 6.5) + rect(-9, -6, 19, 16, light, 6) + line('M-1-1h8M-1 4h8', shade, 1.3),
  finger: (light, shade) =>
    line('M-5-3v-16', light, 5.5) + rect(-9, -6, 18, 16, light, 6) + line('M-1-2v6M4-2v6', shade, 1.3),
  fist: (light, shade) => rect(-10, -9, 20, 18, light, 7) + line('M-4-6v7M1-6v7M6-5v6M-7 4h9', shade, 1.3),
}

/** A hand that makes a sign; (x, y) is the middle of its fist, some 20 wide at scale 1. */
export const hand = (sign, x, y, s = 1, [light, shade] = skin.sawo) => at(x, y, signs[sign](light, shade), s)

/** A pair's poster with its number, if it has one; r is the radius of a head. */
export const poster = (x, y, w, h, number, r) =>
  rect(x, y, w, h, '.p', 2) +
  pair(x + Math.round(w / 2), y + Math.round(h * 0.28), r) +
  (number
    ? label(x + Math.round(w / 2), y + h - Math.round(h * 0.1), number, Math.round(h * 0.26))
    : line(`M${x + Math.round(w * 0.2)} ${y + h - Math.round(h * 0.16)}h${Math.round(w * 0.6)}`, dye.stone, 3, '0 6'))

/** A pair's banner; r is the radius of a head. */
export const banner = (x, y, w, h, r) =>
  outlined(`M${x} ${y}h${w}v${h}h-${w}z`, '.c', dye.stone, 1.5) +
  pair(x + Math.round(w * 0.24), y + Math.round(h * 0.36), r) +
  line(
    `M${x + Math.round(w * 0.48)} ${y + Math.round(h * 0.36)}h${Math.round(w * 0.4)}M${x + Math.round(w * 0.48)} ${y + Math.round(h * 0.66)}h${Math.round(w * 0.3)}`,
    dye.stone,
    3,
  )

/** A mat on the ground, on which people sit and eat. */
export const mat = (x, y, w, h) =>
  path(`M${x + 10} ${y}h${w - 20}l10 ${h}h-${w}z`, dye.clay) +
  line(`M${x + 8} ${y + Math.round(h / 2)}h${w - 16}`, dye.wheat, 2, '6 5')

export const dish = (x, y, fill = dye.leaf) => ellipse(x, y, 11, 5, '.p') + ellipse(x, y - 2, 6, 3, fill)

/** A house with a window and a door; (x, y) is its lower left corner. */
export const house = (x, y, w, h) =>
  rect(x, y - h, w, h, dye.sand) +
  path(
    `M${x - 8} ${y - h + 2}l${Math.round(w * 0.2)}-${Math.round(h * 0.6)}h${Math.round(w * 0.6) + 16}l${Math.round(w * 0.2)} ${Math.round(h * 0.6)}z`,
    dye.rust,
  ) +
  rect(x + Math.round(w * 0.56), y - Math.round(h * 0.7), Math.round(w * 0.24), Math.round(h * 0.7), dye.sogan) +
  rect(x + Math.round(w * 0.14), y - Math.round(h * 0.72), Math.round(w * 0.26), Math.round(h * 0.34), '.v')

/** A shirt laid flat, `print` on its chest. */
export const shirt = (fill, print) =>
  outlined('M-11-20q11 8 22 0l17 10-7 13-7-4v26h-28V-1l-7 4-7-13z', fill, dye.stone, 1.5) + print

/** Plastic chairs in a stack, from the side; (x, y) is the foot of the lowest. */
export const stackedChairs = (x, y, count) => {
  const row = (_, index) => line(`M${x} ${y - 24 - index * 8}h26l6-30`, index % 2 ? dye.nilaDark : dye.nila, 6)
  return line(`M${x} ${y}l2-24M${x + 28} ${y}l-3-24`, dye.bark, 4) + Array.from({ length: count }, row).join('')
}

export const podium = (x, y) =>
  path(`M${x - 10} ${y}h20l-3 18h-14z`, dye.sogan) + rect(x - 12, y - 3, 24, 4, dye.wheat, 1)
