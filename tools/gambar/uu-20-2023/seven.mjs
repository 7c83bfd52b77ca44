import { cast } from '../kit/cast.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { person } from '../kit/people.mjs'
import { line, path } from '../kit/shapes.mjs'

/** The seven of the lesson, each with a card; what is alike on all is one path. */
const row = [cast.luhSari, cast.toding, cast.meilan, cast.baharu, cast.kinasih, cast.nirmala, cast.lasmo]
const each = (draw) => row.map((_, index) => draw(25 + index * 45)).join('')
const hands = (tan) =>
  line(row.map((who, index) => (who.tan === tan ? `M${15.5 + index * 45} 100h0m19 0h0` : '')).join(''), skin[tan][0], 6)
export const seven =
  row.map((who, index) => person(25 + index * 45, 76, { ...who, s: 0.7, h: 60, small: true, mood: 'blank' })).join('') +
  line(
    each((x) => `M${x - 3} 63.5h0m6 0h0`),
    dye.ink,
    1.8,
  ) +
  line(
    each((x) => `M${x - 2.2} 69.5q2.2 1.5 4.4 0`),
    dye.bark,
    1,
  ) +
  path(
    each((x) => `M${x - 9} 92h18v12h-18z`),
    '.p',
  ) +
  line(
    each((x) => `M${x - 5} 96h10m-10 4h6`),
    dye.stone,
    1.5,
  ) +
  Object.keys(skin).map(hands).join('')
