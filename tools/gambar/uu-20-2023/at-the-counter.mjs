import { arms, cast } from '../kit/cast.mjs'
import { dye } from '../kit/dyes.mjs'
import { person } from '../kit/people.mjs'
import { counter, hills, sky, wall, window } from '../kit/places.mjs'
import { at, circle, line, path, rect } from '../kit/shapes.mjs'
import { board, clock, desk, folder, glass, sheet } from '../kit/things.mjs'

const schoolDesk = (x, y) =>
  rect(x, y, 46, 5, dye.sogan, 1) + line(`M${x + 6} ${y + 5}v30M${x + 40} ${y + 5}v30`, dye.bark, 3)
const roller =
  rect(0, 0, 30, 14, dye.khakiDark, 3) +
  path('M8 0v-14h16v14z', dye.wheat) +
  circle(0, 14, 10, dye.nilaDark) +
  circle(0, 14, 4, dye.mist) +
  circle(27, 16, 8, dye.ink)
/** Somebody stands before the learner's counter, desk or table. */
export const scenes = {
  'ibu-guru-pilih-siapa':
    wall +
    board(16, 26, 132, 66, dye.leafDark) +
    line('M32 62h42v22h-42zM28 54h50v8h-50zM44 58h18M46 53v-13h14v13', dye.sand, 2) +
    window(250, 30, 52, 40) +
    person(292, 106, { ...cast.boy, s: 0.68, turn: -1 }) +
    schoolDesk(266, 136) +
    person(116, 100, {
      ...cast.luhSari,
      turn: 1,
      mood: 'smile',
      tilt: 4,
      arms: [
        [-28, 32, -8, 36],
        [28, 32, 12, 36],
      ],
    }) +
    rect(26, 134, 176, 46, '.k') +
    rect(20, 130, 188, 7, dye.wheat, 2) +
    rect(36, 119, 40, 5, dye.nila, 1) +
    rect(40, 124, 36, 6, dye.clay, 1) +
    sheet(146, 122, 34, 8) +
    person(226, 106, {
      ...cast.girl,
      s: 0.86,
      turn: -1,
      mood: 'talk',
      h: 66,
      legs: 'rust',
      skirt: true,
      arms: [
        [-26, 34, -16, 18],
        [27, 36, 24, 56],
      ],
      short: true,
    }),
  'jalan-ini-jasa-siapa':
    sky +
    hills +
    path('M176 180q-16-44 26-60 20-10 8-24h12q22 18-10 36-22 14-8 48z', dye.stone) +
    at(206, 92, roller) +
    rect(0, 0, 320, 30, dye.rust) +
    rect(0, 28, 320, 6, dye.bark) +
    rect(8, 34, 9, 110, dye.sogan) +
    rect(304, 34, 9, 110, dye.sogan) +
    board(26, 44, 74, 62, '.p') +
    path('M44 100q-4-20 18-26 14-4 6-20h8q10 18-8 26-16 6-10 20z', dye.stone) +
    circle(84, 62, 6, dye.leaf) +
    circle(42, 64, 6, dye.leaf) +
    person(136, 100, {
      ...cast.kinasih,
      turn: 1,
      mood: 'smile',
      arms: [
        [-32, 28, -48, 4],
        [28, 34, 12, 42],
      ],
    }) +
    counter(134) +
    glass(44, 121) +
    sheet(160, 128, 30, 8) +
    person(272, 110, {
      ...cast.farmer,
      s: 1.06,
      turn: -1,
      mood: 'talk',
      h: 70,
      arms: [
        [-27, 36, -22, 60],
        [33, 22, 29, -12],
      ],
    }),
  'dua-rekan-bertengkar':
    wall +
    rect(0, 104, 320, 40, '.f') +
    window(130, 32, 60, 38) +
    clock(224, 54, 12) +
    desk(8, 96, 54) +
    rect(22, 76, 26, 18, dye.bark, 2) +
    desk(196, 96, 44) +
    rect(204, 88, 26, 8, dye.khaki) +
    person(88, 98, { ...cast.tagor, turn: -1, tilt: -4, mood: 'cross', arms: arms.folded }) +
    person(168, 98, { ...cast.meilan, turn: 1, tilt: 4, mood: 'cross', arms: arms.folded }) +
    counter(134) +
    folder(112, 112, 34, 22, dye.wheat) +
    folder(110, 118, 36, 17, dye.khaki) +
    person(304, 112, { ...cast.youth, s: 0.92, turn: -1, h: 80, small: true }) +
    person(248, 106, {
      ...cast.mother,
      s: 1.08,
      turn: -1,
      mood: 'worry',
      h: 76,
      arms: [
        [-32, 30, -34, 14],
        [27, 36, 10, 34],
      ],
      hold: sheet(2, 22, 20, 16),
    }),
}
