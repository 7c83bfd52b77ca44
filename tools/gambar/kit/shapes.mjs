import { dye } from './dyes.mjs'

/** A number as short as a picture needs it: one decimal, no leading zero. */
export const n = (value) => `${Math.round(value * 10) / 10}`.replace(/^(-?)0\./, '$1.')

// Where an attribute is zero SVG needs none.
const place = (names, values) =>
  names.map((name, index) => (values[index] ? ` ${name}="${n(values[index])}"` : '')).join('')
export const rect = (x, y, w, h, fill, r = 0) =>
  `<rect${place(['x', 'y', 'width', 'height', 'rx'], [x, y, w, h, r])}${paint(fill)}/>`
export const circle = (x, y, r, fill) => `<circle${place(['cx', 'cy', 'r'], [x, y, r])}${paint(fill)}/>`
/** A circle's line alone. */
export const ring = (x, y, r, stroke, w = 2) =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" stroke="${stroke}" stroke-width="${w}"/>`
export const ellipse = (x, y, rx, ry, fill) =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}"${paint(fill)}/>`
export const path = (d, fill) => `<path d="${d}"${paint(fill)}/>`
/** A stroke with round ends; `dashes` makes it stitches. */
export const line = (d, stroke, w = 2, dashes = '') =>
  `<path d="${d}" stroke="${stroke}" stroke-width="${n(w)}"${dashes && ` stroke-dasharray="${dashes}"`}/>`
/** A shape that is outline and fill at once. */
export const outlined = (d, fill, stroke, w = 2) =>
  `<path d="${d}"${paint(fill)} stroke="${stroke}" stroke-width="${w}"/>`
export const at = (x, y, inside, scale = 1, turn = 0) =>
  `<g transform="translate(${n(x)} ${n(y)})${turn ? `rotate(${n(turn)})` : ''}${scale === 1 ? '' : `scale(${scale})`}">${inside}</g>`
export const mirrored = (x, inside) => `<g transform="translate(${n(x)} 0)scale(-1 1)">${inside}</g>`
/** A short word on a thing; what it says is in the picture's alternative text too. */
export const label = (x, y, words, size = 9, fill = dye.bark) =>
  `<text x="${n(x)}" y="${n(y)}" font-family="system-ui,sans-serif" font-size="${size}" font-weight="700" text-anchor="middle"${paint(fill)}>${words}</text>`

/** The woven mark of the course, over two, under two, on a grid of 24. */
export const mark =
  'M1.5 3h9M1.5 6h9M1.5 9h9M13.5 15h9M13.5 18h9M13.5 21h9M15 1.5v9M18 1.5v9M21 1.5v9M3 13.5v9M6 13.5v9M9 13.5v9'

/* What changes in the dark is a class and not a colour, written as a fill '.s': s wall and sky, f far, g ground, w water,
   v the view from a window, p paper, k dark wood, c what belongs to a candidate. */
const shades = {
  s: ['#f3e6cd', '#564638'],
  f: ['#e6d4b2', '#665242'],
  g: ['#d8c096', '#7a634a'],
  w: ['#8f9cbc', '#414e7c'],
  v: ['#c9d3dd', '#333f66'],
  p: ['#fffaf1', '#efe3cc'],
  k: [dye.sogan, '#2a1a0f'],
  c: [dye.chalk, '#9d9388'],
}
const rules = (which) =>
  Object.entries(shades)
    .map(([name, pair]) => `.${name}{fill:${pair[which]}}`)
    .join('')
const style = `<style>${rules(0)}@media(prefers-color-scheme:dark){${rules(1)}}</style>`

/** A whole picture. What all strokes share is said once. */
export const picture = (body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180" fill="none" stroke-linecap="round" stroke-linejoin="round">${style}${body}</svg>\n`
/** Pictures in one file, each shown by its fragment: `file.svg#name`. */
export const stack = (pictures) => {
  const groups = Object.entries(pictures).map(([name, body]) => `<g class="q" id="${name}">${body}</g>`)
  return picture(groups.join('')).replace('<style>', '<style>.q{display:none}.q:target{display:inline}')
}

function paint(fill) {
  return fill.startsWith('.') ? ` class="${fill.slice(1)}"` : ` fill="${fill}"`
}
