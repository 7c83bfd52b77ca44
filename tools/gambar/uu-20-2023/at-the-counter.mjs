import { arms, cast } from '../kit/cast.mjs'
import { dye } from '../kit/dyes.mjs'
import { person } from '../kit/people.mjs'
import { counter, hills, sky, wall, window } from '../kit/places.mjs'
import { at, circle, label, line, path, rect } from '../kit/shapes.mjs'
import { board, clock, desk, folder, glass, phone, sheet, writing } from '../kit/things.mjs'

const schoolDesk = (x, y) =>
  rect(x, y, 46, 5, dye.sogan, 1) + line(`M${x + 6} ${y + 5}v30M${x + 40} ${y + 5}v30`, dye.bark, 3)
const roller =
  rect(0, 0, 30, 14, dye.khakiDark, 3) +
  path('M8 0v-14h16v14z', dye.wheat) +
  circle(0, 14, 9, dye.stone) +
  circle(27, 15, 8, dye.bark)
const chairs = [0, 1, 2].map((x) => rect(22 + x * 48, 106, 34, 44, dye.nila, 6)).join('')
const ribbon =
  line('M206 128q18 8 34 0t34 0', dye.clay, 5) +
  path('M236 128l-14-8v14zM236 128l14-8v14z', dye.clay) +
  circle(236, 128, 4, dye.rust)
const scissors = line('M282 128l14-12M282 116l14 12', dye.stone, 2.5) + line('M278 112h0M278 131h0', dye.khakiDark, 8)

/** Somebody stands before the learner's counter, desk or table. */
export const scenes = {
  'ibu-guru-pilih-siapa':
    wall +
    board(16, 26, 132, 66, dye.leafDark) +
    line('M34 56h34v22h-34zM30 56h42M44 56h14', dye.sand, 2) +
    line('M92 44h38M92 54h28M92 64h34', dye.leaf, 2.5) +
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
    path('M176 180q-12-44 30-58 30-10 12-28h14q26 20-8 38-22 12-4 48z', dye.stone) +
    path('M178 138q4-10 16-14 10 4 14 14z', dye.khakiDark) +
    at(246, 92, roller) +
    rect(0, 0, 320, 30, dye.rust) +
    rect(0, 28, 320, 6, dye.bark) +
    rect(8, 34, 9, 110, dye.sogan) +
    rect(304, 34, 9, 110, dye.sogan) +
    board(26, 44, 74, 62, '.p') +
    path('M44 100q-4-20 18-26 14-4 6-20h8q10 18-8 26-16 6-10 20z', dye.stone) +
    circle(84, 62, 6, dye.leaf) +
    circle(42, 64, 6, dye.leaf) +
    person(140, 100, {
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
    person(254, 110, {
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
  'peluncuran-layanan':
    wall +
    rect(0, 128, 320, 52, '.g') +
    board(116, 34, 66, 44, dye.nilaDark) +
    label(149, 64, 'A 90', 19, dye.sand) +
    rect(20, 46, 26, 26, dye.leaf, 6) +
    line('M33 53v12M27 59h12', dye.paper, 4) +
    window(262, 36, 40, 30) +
    chairs +
    person(40, 110, {
      ...cast.mother,
      s: 0.9,
      turn: 1,
      mood: 'smile',
      arms: arms.hold,
      hold: rect(-7, 16, 14, 22, dye.ink, 3),
    }) +
    person(88, 110, {
      ...cast.grandfather,
      s: 0.9,
      turn: 1,
      arms: [
        [-27, 36, -8, 50],
        [27, 36, 8, 50],
      ],
    }) +
    person(136, 112, {
      ...cast.youth,
      s: 0.86,
      turn: 1,
      tilt: 5,
      arms: arms.hold,
      hold: rect(-7, 16, 14, 22, dye.ink, 3),
    }) +
    person(234, 98, {
      ...cast.damian,
      turn: -1,
      mood: 'smile',
      arms: [
        [-34, 30, -44, 14],
        [28, 34, 14, 40],
      ],
      hold: at(-46, 4, phone(-8, -16, 18, 30), 1, -8),
    }) +
    counter(132, 186, 134) +
    ribbon +
    scissors,
  'dua-rekan-bertengkar':
    wall +
    rect(0, 104, 320, 40, '.f') +
    window(130, 32, 60, 38) +
    clock(224, 54, 12) +
    desk(8, 96, 54) +
    rect(22, 76, 26, 18, dye.bark, 2) +
    desk(108, 96, 44) +
    desk(196, 96, 44) +
    rect(204, 88, 26, 8, dye.khaki) +
    person(88, 98, { ...cast.tagor, turn: -1, tilt: -4, mood: 'cross', arms: arms.folded }) +
    person(168, 98, { ...cast.meilan, turn: 1, tilt: 4, mood: 'cross', arms: arms.folded }) +
    counter(134) +
    folder(112, 112, 34, 22, dye.wheat) +
    folder(110, 118, 36, 17, dye.khaki) +
    person(304, 112, { ...cast.youth, s: 0.92, turn: -1, h: 80, arms: arms.down }) +
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
