import { arms, cast, hanging } from '../kit/cast.mjs'
import { crowd } from '../kit/crowd.mjs'
import { cloth, dye, skin } from '../kit/dyes.mjs'
import { heads, moustache } from '../kit/heads.mjs'
import { envelope } from '../kit/papers.mjs'
import { person } from '../kit/people.mjs'
import { ground, hall, hills, planks, sky, sun, wall, weave, window } from '../kit/places.mjs'
import { at, circle, label, line, path, rect } from '../kit/shapes.mjs'
import { board, bubble, glass, writing } from '../kit/things.mjs'

/** A picture on the wall; the last frame is still empty. */
const framed = (x, inside, isEmpty) =>
  rect(x, 30, 62, 70, dye.sogan, 3) + rect(x + 4, 34, 54, 62, isEmpty ? dye.chalk : '.p', 1) + inside

const island = (d) => path(d, dye.leaf)

/** A lamp on an island: lit where the message has arrived. */
const lamp = (x, y, isOn) =>
  isOn
    ? circle(x, y, 8, dye.sand) + circle(x, y, 4, dye.clay)
    : circle(x, y, 8, dye.leafDark) + circle(x, y, 4, dye.ink)

/** Lessons 1 to 5. */
export const scenes = {
  'mengingatkan-rekan':
    wall +
    rect(0, 146, 320, 34, '.f') +
    window(24, 22, 58, 42) +
    board(240, 22, 58, 40) +
    writing(250, 34, [38, 30], 11, dye.khakiDark) +
    rect(20, 116, 62, 7, dye.sogan, 2) +
    line('M28 123v44M74 123v44', dye.bark, 5) +
    path('M34 116q-10-14 4-28v-8h24v8q14 14 4 28z', dye.clay) +
    rect(35, 76, 30, 6, dye.rust, 2) +
    line('M38 98q12 5 24 0', dye.wheat, 2.5) +
    glass(68, 102) +
    person(136, 82, {
      ...cast.luhSari,
      turn: 1,
      mood: 'talk',
      h: 100,
      arms: [
        [-27, 36, -22, 58],
        [32, 32, 60, 28],
      ],
    }) +
    person(236, 82, { ...cast.farmer, head: heads.short(), wear: 'khaki', turn: -1, h: 100, arms: [hanging.right] }) +
    rect(176, 84, 22, 38, dye.ink, 4) +
    rect(179, 88, 16, 29, '.p', 2) +
    circle(187, 98, 5, dye.wheat) +
    line('M183 109h8', dye.stone, 2) +
    line('M154 92L166 122 180 116', cloth.khaki[1], 9) +
    line('M185 114h3', skin.langsat[0], 9) +
    line('M218 94L208 120 182 106', cloth.khaki[1], 9) +
    line('M178 105l-3 5', skin.gelap[0], 9),
  'atasan-yang-tahu':
    wall +
    rect(0, 112, 320, 68, '.f') +
    weave(0, 8, 320) +
    framed(
      14,
      path('M36 80q10 6 12-4 1-8 7-14 8-20-12-22-17 0-16 20', dye.wheat) +
        line('M27 60q-1-20 16-20 18 2 12 22-6 6-7 14-3 10-12 4', dye.clay, 3.5) +
        line('M35 60q0-11 8-11 8 2 4 11-5 3-5 8', dye.clay, 3),
    ) +
    framed(
      91,
      rect(106, 46, 32, 40, dye.nila, 2) +
        rect(106, 46, 7, 40, dye.nilaDark, 2) +
        line('M119 56h12M119 64h9', dye.mist, 2.5) +
        line('M130 88l14-28', dye.clay, 4),
    ) +
    framed(168, at(179, 48, envelope(0, 6, 40, 28)) + line('M187 90h24', dye.stone, 2)) +
    framed(245, '', true) +
    line('M80 65h6M157 65h6M234 65h6', dye.sogan, 4) +
    path('M24 126h272l14 54H10z', '.k') +
    rect(14, 122, 292, 8, dye.wheat, 3) +
    rect(40, 108, 54, 14, dye.clay, 2) +
    rect(44, 100, 46, 8, dye.nila, 2) +
    glass(256, 108) +
    path('M136 122l8-10h40l8 10z', '.p') +
    circle(218, 106, 8, dye.leaf) +
    line('M218 114v8M210 122h16', dye.bark, 3),
  'teruskan-ke-semua':
    rect(0, 0, 320, 180, dye.nila) +
    line(
      'M20 24q8-6 16 0t16 0M240 20q8-6 16 0t16 0M150 164q8-6 16 0t16 0M30 130q8-6 16 0t16 0M284 122q8-6 16 0',
      dye.mist,
      2,
    ) +
    island('M94 96q-4-36 36-40 30-26 58 2 34 6 28 38 2 34-40 32-24 20-48 2-34 0-34-34z') +
    island('M26 62q8-22 28-12 16 14 2 28-26 8-30-16z') +
    island('M254 56q-4-22 22-22 26 4 20 24-10 18-42-2z') +
    island('M248 112q16-14 30 0 12 18-8 26-26 2-22-26z') +
    island('M40 102q18-8 24 8 0 16-18 14-18-6-6-22z') +
    island('M212 24q12-8 20 2 2 14-12 14-14-4-8-16z') +
    island('M84 26q14-8 20 4 0 14-14 12-14-4-6-16z') +
    line('M156 94L48 66M156 94L276 46M156 94L126 76M156 94L188 118M156 94L50 112M156 94L196 74', dye.sand, 1.5, '3 5') +
    at(
      142,
      104,
      rect(0, -14, 28, 16, dye.sand) + path('M-6-13l8-12h24l8 12z', dye.rust) + rect(10, -10, 8, 12, dye.sogan),
    ) +
    [
      [48, 64, 1],
      [276, 46, 1],
      [222, 30, 0],
      [126, 76, 1],
      [188, 120, 1],
      [50, 112, 1],
      [264, 124, 0],
      [94, 32, 0],
      [198, 72, 1],
    ]
      .map(([x, y, isOn]) => lamp(x, y, isOn))
      .join('') +
    rect(14, 146, 118, 26, '.p', 5) +
    label(73, 164, '5.200 pegawai', 13),
  'siapa-ikut-menjaga':
    sky +
    sun(280, 34, 16) +
    hills +
    ground(100) +
    hall(112, 84, 96) +
    crowd(
      0.74,
      [
        [102, 92, cast.kinasih, { wear: 'khaki' }],
        [218, 92, cast.tagor, { wear: 'khaki', over: moustache }],
        [62, 102, { ...cast.elder }],
        [258, 102, { ...cast.mother }],
        [24, 114, { ...cast.youth, tan: 'sawo', wear: 'bark' }],
        [296, 114, { ...cast.farmer }],
      ],
      { h: 118, arms: arms.rest },
      null,
    ) +
    line('M132 128v46M188 128v46', dye.bark, 5) +
    rect(112, 96, 96, 42, dye.khakiDark, 3) +
    rect(117, 101, 86, 32, '.p', 1) +
    label(160, 124, 'Ikrar', 20),
  'perintah-memihak':
    planks(0, 0, 320, 180, 30) +
    rect(0, 166, 320, 14, '.g') +
    rect(98, -20, 124, 112, dye.ink, 10) +
    rect(104, -14, 112, 100, '.p', 5) +
    rect(104, 0, 112, 14, dye.nila) +
    writing(114, 7, [44], 1, dye.mist) +
    bubble(111, 20, 84, 56, dye.sand) +
    rect(118, 26, 70, 44, '.p', 1) +
    circle(128, 35, 5, dye.khakiDark) +
    line('M138 33h36M138 38h26M124 44h58', dye.khakiDark, 2) +
    writing(124, 52, [52, 58, 40], 6, dye.stone, 2) +
    [
      [10, 'jalankan'],
      [230, 'simpan bukti'],
    ]
      .map(
        ([x, w]) =>
          rect(x, 82, 80, 86, dye.khakiDark, 2) +
          rect(x + 5, 87, 70, 81, dye.sogan) +
          rect(x + 12, 118, 24, 40, dye.bark, 1) +
          rect(x + 44, 118, 24, 40, dye.bark, 1) +
          circle(x + 40, 140, 2.5, dye.wheat) +
          rect(x - 4, 92, 88, 20, '.p', 3) +
          label(x + 40, 106, w, 10),
      )
      .join(''),
}
