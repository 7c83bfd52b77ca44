import { arms, cast } from '../kit/cast.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { fromBehind, person } from '../kit/people.mjs'
import { counter, ground, sky, wall, weave, window } from '../kit/places.mjs'
import { at, circle, label, line, mirrored, path, rect } from '../kit/shapes.mjs'
import { ballotBox, basket, chair, clock, reaching, sheet, writing } from '../kit/things.mjs'
import { seven } from './seven.mjs'

const card = (x, y, turn, inside) => at(x, y, rect(-31, -43, 62, 86, '.p', 6) + inside, 1, turn)
const cone = path('M-8 12l6-20h4l6 20z', dye.clay) + line('M-4 3h8', dye.paper, 3)
const pan = (x) =>
  line(`M${x} 54l-26 50M${x} 54l26 50`, dye.khakiDark, 1.5) + path(`M${x - 34} 104h68q-6 18-34 18t-34-18z`, dye.wheat)

/** A ballot box with its word, and on it the officer's shadow: the same on each. */
const box = (x, words) =>
  ballotBox(x, 76, 84) +
  rect(x + 8, 84, 68, 15, '.p', 2) +
  label(x + 42, 95.5, words, 11) +
  path(`M${x + 12} 138v-3q2-9 20-10-3-4-3-9a13 13 0 0126 0q0 5-3 9 18 1 20 10v3z`, dye.khakiDark)

/** Lessons 1 to 5. */
export const scenes = {
  'putuskan-dulu':
    wall +
    rect(0, 20, 320, 160, '.k') +
    weave(0, 166, 320, dye.bark, dye.khakiDark) +
    rect(0, 16, 320, 6, dye.wheat) +
    card(
      44,
      92,
      -4,
      ballotBox(-15, -24, 30) +
        rect(-6, -33, 12, 8, dye.sand) +
        writing(-21, 12, [8, 8, 8], 10, dye.clay, 4) +
        writing(-5, 12, [26, 18, 24], 10, dye.stone),
    ) +
    card(
      121,
      88,
      3,
      path('M-24 30l14-62h20l14 62z', dye.stone) +
        line('M0-26v8M0-10v8', dye.paper, 3) +
        path('M-20 30q4-18 20-18t20 18z', dye.khakiDark) +
        at(-17, 4, cone) +
        at(18, 4, cone),
    ) +
    card(
      199,
      92,
      -3,
      rect(-24, -30, 48, 30, dye.sand, 8) +
        path('M0-7l-9-9q-2-7 4-8 4 0 5 4 1-4 5-4 6 1 4 8z', dye.rust) +
        line('M14 35L5 8', skin.langsat[0], 17) +
        line('M3.5 4l1.5 5', '#e3b596', 8),
    ) +
    card(
      276,
      88,
      4,
      at(-25, -34, chair(0, 0, dye.stone, 30), 0.5) +
        at(9, -34, chair(0, 0, dye.stone, 30), 0.5) +
        at(-14, -14, chair(0, 0, dye.clay, 28), 0.95),
    ),
  'tiga-fungsi-tiga-tugas':
    wall +
    rect(107, 0, 106, 180, '.f') +
    person(53, 88, {
      ...cast.kinasih,
      s: 0.95,
      tilt: 6,
      arms: [
        [-27, 34, -14, 44],
        [28, 34, 10, 46],
      ],
    }) +
    rect(8, 130, 91, 50, '.k') +
    path('M10 130l12-18h66l10 18z', '.p') +
    line('M22 128q10-12 24-8t32-6', dye.clay, 2.5) +
    line('M64 124l8-16', dye.nila, 3) +
    clock(134, 46, 10) +
    person(160, 88, {
      ...cast.kinasih,
      s: 0.95,
      mood: 'smile',
      arms: [
        [-28, 34, -16, 42],
        [28, 34, 12, 44],
      ],
    }) +
    rect(107, 128, 106, 52, '.k') +
    rect(107, 126, 106, 6, dye.wheat) +
    sheet(146, 118, 28, 10) +
    fromBehind(186, 142, { s: 0.86, wear: 'clay', h: 50 }) +
    person(230, 120, { ...cast.farmer, s: 0.68, turn: 1, h: 90, small: true }) +
    person(304, 120, { ...cast.aunt, wear: 'rust', s: 0.68, turn: -1, h: 90, small: true }) +
    person(267, 86, {
      ...cast.kinasih,
      s: 0.84,
      mood: 'smile',
      h: 120,
      arms: [
        [-26, 36, -13, 24],
        [26, 36, 13, 24],
      ],
    }),
  'siapa-yang-terikat':
    wall +
    rect(0, 104, 320, 76, '.g') +
    seven +
    [
      ['pegawai ASN', 12],
      ['non-ASN', 116],
      ['desa', 220],
    ]
      .map(([words, x]) => basket(x, 118, 88, 48) + rect(x + 5, 131, 78, 18, '.p', 2) + label(x + 44, 143.5, words, 10))
      .join(''),
  'arti-netral':
    sky +
    circle(160, 84, 62, '.f') +
    ground(150) +
    path('M132 152q0-14 28-14t28 14z', dye.sogan) +
    line('M160 140V48', dye.khakiDark, 7) +
    line('M88 54h144', dye.khakiDark, 5) +
    circle(160, 50, 9, dye.wheat) +
    pan(92) +
    pan(228) +
    reaching(50, 108, skin.sawo[0], dye.stone) +
    mirrored(320, reaching(50, 108, skin.langsat[0], dye.stone)),
  'satu-sikap-semua-pemilihan':
    wall +
    window(112, 24, 96, 56) +
    person(160, 90, { ...cast.baharu, wear: 'khaki', s: 1.06, h: 60, arms: arms.rest }) +
    counter(142) +
    box(28, 'bupati') +
    box(208, 'gubernur'),
}
