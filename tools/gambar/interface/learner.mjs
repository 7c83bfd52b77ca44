import { arms, cast } from '../kit/cast.mjs'
import { dye } from '../kit/dyes.mjs'
import { person } from '../kit/people.mjs'
import { counter, ground, hall, hills, palm, sea, sky, sun, wall, weave, window } from '../kit/places.mjs'
import { at, circle, line, path, rect } from '../kit/shapes.mjs'
import { clock, glass, phone, writing } from '../kit/things.mjs'

const seal = circle(0, 0, 9, dye.clay) + path('M-6 6l-3 14 9-4 9 4-3-14z', dye.clay) + circle(0, 0, 5, dye.wheat)
const proof =
  rect(-34, -22, 68, 48, '.p', 3) +
  weave(-34, -22, 68) +
  writing(-26, -4, [44, 34, 24], 9, dye.khaki) +
  at(22, 12, seal, 0.7)
const book =
  path('M0 6q-22-12-44-4v34q22-8 44 4 22-12 44-4V2Q22-6 0 6z', '.p') +
  line('M0 6v34M-36 12q14-4 28 2M-36 22q14-4 28 2M36 12q-14-4-28 2M36 22q-14-4-28 2', dye.khaki, 2)

/** The learner: at the start, after a test, and lost. */
export const learnerScenes = {
  'selamat-datang':
    sky +
    sun(272, 48) +
    hills +
    hall(22, 128, 112) +
    palm(206, 128, 84) +
    ground(126) +
    path('M206 127q40 5 60 25 20 16 54 18v-50q-10-6-20 0t-20 0-20 0-20 0-20 7z', '.w') +
    weave(0, 171, 320, dye.sogan) +
    person(98, 114, { ...cast.kinasih, turn: 1, mood: 'smile', h: 57, arms: arms.rest }) +
    person(236, 112, { ...cast.damian, turn: -1, mood: 'smile', h: 59, arms: arms.rest }) +
    person(167, 106, { ...cast.hafizan, s: 1.06, mood: 'smile', h: 61, arms: arms.hold, hold: phone(-9, 14, 18, 28) }),
  tersesat:
    sky +
    hills +
    ground(132) +
    path('M128 180q2-30 34-48 34 18 38 48z', '.f') +
    palm(46, 140, 88) +
    line('M162 150V34', dye.bark, 7) +
    path('M162 40H92L78 54l14 14h70z', dye.wheat) +
    path('M162 78h70l14 14-14 14h-70z', dye.khaki) +
    writing(100, 54, [46], 1, dye.khakiDark, 4) +
    writing(174, 92, [46], 1, dye.sogan, 4),
  'hasil-lulus':
    wall +
    window(28, 34, 62, 44) +
    clock(276, 52) +
    person(160, 94, {
      ...cast.luhSari,
      s: 1.1,
      mood: 'smile',
      arms: [
        [-36, 32, -35, 24],
        [36, 32, 35, 24],
      ],
      hold: at(0, 20, proof),
    }) +
    counter(148) +
    glass(62, 135) +
    rect(226, 139, 56, 5, dye.nila, 1) +
    rect(230, 144, 48, 5, dye.clay, 1),
  'hasil-belum':
    wall +
    window(230, 34, 62, 44) +
    person(150, 98, {
      ...cast.tagor,
      s: 1.08,
      tilt: 5,
      arms: [
        [-34, 38, -30, 44],
        [34, 38, 30, 44],
      ],
    }) +
    counter(144) +
    at(150, 112, book) +
    glass(62, 131) +
    line('M262 140l26-6', dye.nila, 3.5) +
    rect(36, 46, 54, 36, dye.khakiDark, 2) +
    rect(40, 50, 46, 28, dye.sand),
  'ulang-kosong':
    sky +
    sun(84, 58, 20) +
    hills +
    sea(122) +
    ground(142) +
    palm(272, 150, 96) +
    line('M92 146v24M228 146v24', dye.bark, 7) +
    rect(76, 134, 168, 10, dye.sogan, 4) +
    rect(84, 106, 152, 9, dye.sogan, 4) +
    line('M98 112v24M222 112v24', dye.bark, 5) +
    rect(166, 128, 50, 6, dye.clay, 1) +
    rect(170, 122, 44, 6, dye.nila, 1) +
    rect(168, 116, 46, 6, dye.wheat, 1) +
    glass(120, 120),
}
