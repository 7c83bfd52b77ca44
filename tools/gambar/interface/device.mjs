import { dye, skin } from '../kit/dyes.mjs'
import { ground, hills, palm, sea, sky, wall, weave } from '../kit/places.mjs'
import { at, circle, line, mark, path, rect } from '../kit/shapes.mjs'
import { phone, writing } from '../kit/things.mjs'

const parcel = (x, y, w, fill = dye.wheat) =>
  rect(x, y, w, w * 0.8, fill, 2) +
  rect(x, y, w, w * 0.2, dye.khaki, 2) +
  rect(x + w * 0.4, y, w * 0.2, w * 0.36, dye.clay)
const tower =
  line('M-18 70L0 0l18 70M-13 50h26M-9 34h18M-13 50L9 34M13 50L-9 34', dye.khakiDark, 3.5) + circle(0, -3, 5, dye.rust)
const padlock =
  line('M-13 0v-12a13 13 0 0126 0V0', dye.stone, 6) +
  rect(-20, -2, 40, 34, dye.clay, 6) +
  circle(0, 12, 5, dye.bark) +
  line('M0 12v8', dye.bark, 4)
const drawer = (y) => rect(106, y, 108, 38, dye.khaki, 3) + rect(146, y + 14, 28, 8, dye.bark, 4)
const page = (x) =>
  rect(x + 10, 50, 52, 30, dye.wheat, 4) +
  writing(x + 12, 94, [48, 38, 44], 10, dye.khaki) +
  rect(x + 10, 124, 52, 12, dye.sogan, 5)
const app = (x, y, fill) => rect(x, y, 22, 22, fill, 6)
/** What can happen to the phone, its store and its pages. */
export const deviceScenes = {
  'belum-luring':
    sky +
    hills +
    ground(140) +
    at(246, 70, tower) +
    line('M262 54q8 8 8 16M272 46q12 10 12 26M230 54q-8 8-8 16M220 46q-12 10-12 26', dye.clay, 3) +
    line('M146 96h50', dye.clay, 4, '1 10') +
    phone(56, 22, 76, 136, writing(68, 52, [44, 52, 36], 11, dye.khaki)) +
    rect(68, 96, 52, 9, dye.sand, 4) +
    rect(68, 96, 30, 9, dye.sogan, 4) +
    line('M94 116v16m-7-7l7 7 7-7', dye.sogan, 3.5),
  'penyimpanan-penuh':
    wall +
    rect(0, 146, 320, 34, '.f') +
    phone(116, 12, 88, 152) +
    parcel(124, 118, 34) +
    parcel(162, 118, 34, dye.sand) +
    parcel(128, 86, 32, dye.sand) +
    parcel(163, 90, 30) +
    parcel(124, 56, 36) +
    parcel(165, 62, 30, dye.sand) +
    parcel(140, 28, 32) +
    parcel(46, 118, 42) +
    at(248, 136, parcel(-22, -18, 42, dye.sand), 1, 8),
  'penyimpanan-terkunci':
    wall +
    rect(0, 146, 320, 34, '.f') +
    rect(98, 22, 124, 138, dye.khakiDark, 5) +
    drawer(30) +
    drawer(72) +
    drawer(114) +
    at(206, 118, padlock, 1.25),
  pembaruan:
    sky +
    hills +
    sea(118) +
    path('M30 112h116l-16 30H46z', '.p') +
    path('M34 120h108l-4 8H38z', dye.clay) +
    line('M62 112V66', dye.bark, 4) +
    path('M66 68l34 36H66z', dye.sand) +
    parcel(100, 88, 28) +
    sea(138) +
    rect(168, 144, 152, 9, dye.sogan) +
    rect(184, 153, 8, 27, dye.bark) +
    rect(296, 153, 8, 27, dye.bark) +
    palm(300, 144, 78) +
    parcel(206, 102, 52),
  'tab-lain':
    wall +
    rect(0, 152, 320, 28, '.f') +
    phone(60, 18, 72, 142, page(60)) +
    phone(188, 18, 72, 142, page(188)) +
    path('M192 25h64v128h-64z', '.c') +
    line('M206 78h36m-36 14h26', dye.stone, 3) +
    line('M146 80h28m-8-8l8 8-8 8M174 104h-28m8-8l-8 8 8 8', dye.clay, 4),
  hilang:
    wall +
    rect(0, 146, 320, 34, '.f') +
    rect(98, 22, 124, 138, dye.khakiDark, 5) +
    drawer(30) +
    drawer(118) +
    rect(106, 72, 108, 42, dye.ink, 3) +
    path('M104 104h112l12 28H92z', dye.bark) +
    path('M112 106h96l8 18H104z', dye.ink) +
    rect(88, 126, 144, 30, dye.khaki, 4) +
    rect(144, 136, 32, 9, dye.bark, 4),
  pasang:
    wall +
    weave(0, 164, 320) +
    phone(112, 10, 96, 180) +
    [0, 1, 2, 3, 4, 5]
      .map((cell) =>
        app(121 + (cell % 3) * 28, 34 + Math.floor(cell / 3) * 34, [dye.chalk, dye.mist, dye.wheat][cell % 3]),
      )
      .join('') +
    rect(134, 102, 52, 52, dye.sand, 13) +
    at(141, 109, line(mark, dye.sogan, 1.8), 1.6) +
    line('M262 190L206 156', dye.khaki, 30) +
    line('M196 148l8 6', skin.sawo[0], 22) +
    line('M188 142l-8-10', skin.sawo[0], 10),
}
