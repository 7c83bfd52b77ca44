import { cast } from '../kit/cast.mjs'
import { dye } from '../kit/dyes.mjs'
import { person } from '../kit/people.mjs'
import { like } from '../kit/phones.mjs'
import { ground, hills, hut, opening, planks, sky, sun, wall, weave, window } from '../kit/places.mjs'
import { at, circle, label, line, path, rect } from '../kit/shapes.mjs'
import { motorbike, pollingTent } from './parts.mjs'

const lap = [
  [-27, 30, -10, 40],
  [27, 30, 10, 40],
]

/** The inside of an open box, behind what lies in it. */
const boxInside = (x, y) => path(`M${x - 48} ${y}h96l-10-14h-76z`, dye.bark)

/** The flaps and the front of the box, with a word on it. */
const boxFront = (x, y, words) =>
  path(`M${x - 48} ${y}l-18 12 6 6 12-6zM${x + 48} ${y}l18 12-6 6-12-6z`, dye.khakiLight) +
  rect(x - 48, y, 96, 44, dye.wheat, 2) +
  line(`M${x - 48} ${y}h96`, dye.khakiDark, 2) +
  rect(x - 40, y + 13, 80, 19, '.p', 3) +
  label(x, y + 27, words, 12)

/** A weight, k times as large. */
const weight = (x, y, k) =>
  line(`M${x} ${y - 18 * k}v-6`, dye.bark, 6 * k) +
  path(`M${x - 10 * k} ${y - 18 * k}h${20 * k}l${5 * k} ${18 * k}h-${30 * k}z`, dye.khakiDark)

/** The spine of a regulation on its shelf. */
const spine = (x, y, w, h, fill, words, size = 12, band = dye.wheat) =>
  rect(x, y, w, h, fill, 2) +
  line(`M${x + 4} ${y + 10}h${w - 8}M${x + 4} ${y + h - 10}h${w - 8}`, band, 2.5) +
  at(x + w / 2 + 4, y + h / 2, label(0, 0, words, size, dye.paper), 1, -90)

/** Lessons 1 to 7. */
export const scenes = {
  'mengantar-ke-tps':
    sky +
    sun(178, 40, 16) +
    pollingTent(266, 66) +
    path('M132 180q34-104 108-118 46-6 80 14v104z', '.f') +
    path('M0 140h148l30 40H0z', '.g') +
    path('M204 180c10-30 60-30 42-60-12-18 10-36 16-57h10c-2 24-22 42-10 58 22 28-10 40-8 59z', dye.khaki) +
    planks(0, 44, 104, 94) +
    path('M0 48V8h86l34 40z', dye.rust) +
    opening(16, 62, 42, 76, dye.bark) +
    window(72, 66, 24, 24) +
    rect(2, 136, 74, 12, dye.khaki) +
    rect(-2, 148, 88, 12, dye.khakiDark) +
    rect(-4, 160, 100, 14, dye.bark) +
    line('M30 134l-2 24M46 134l2 24', dye.nilaDark, 10) +
    line('M28 160h-4M48 160h4', dye.ink, 6) +
    person(38, 98, { ...cast.grandfather, s: 0.86, turn: 1, h: 44, arms: lap }) +
    at(116, 120, motorbike()),
  'garis-waktu':
    sky +
    sun(262, 44, 18) +
    hills +
    ground(104) +
    line('M40 78v14', dye.sogan, 3) +
    rect(12, 20, 124, 58, '.p', 5) +
    label(74, 48, '47,1 %', 24) +
    label(74, 67, 'KASN, Pilkada 2020', 10) +
    rect(12, 92, 296, 24, dye.khakiDark, 4) +
    [0, 1, 2, 3, 4].map((index) => rect(15 + index * 58, 95, 56, 18, index % 2 ? dye.sand : dye.wheat, 3)).join('') +
    line('M72 86v36M130 86v36M188 86v36M246 86v36', dye.bark, 4) +
    at(12, 142, weave(0, 0, 148), 2),
  'dua-kotak-sanksi':
    wall +
    rect(0, 138, 320, 42, '.f') +
    [
      [86, 'bakal calon', 0.8],
      [234, 'calon', 1.5],
    ]
      .map(([x, w, k]) => boxInside(x, 58) + like(x - 6, 38, 2.6) + boxFront(x, 58, w) + weight(x, 138, k))
      .join('') +
    rect(54, 144, 212, 32, '.p', 3) +
    label(160, 157, 'PPPK: berlaku juga,', 10) +
    label(160, 170, 'tingkat hukumannya belum jelas', 10),
  'hitung-tanggal':
    wall +
    rect(0, 156, 320, 24, '.f') +
    line('M160 8l-50 18M160 8l50 18', dye.stone, 2) +
    circle(160, 8, 3, dye.bark) +
    rect(14, 26, 292, 100, '.p', 4) +
    rect(14, 26, 292, 24, dye.rust, 4) +
    rect(220, 30, 78, 16, '.p', 3) +
    label(259, 42, 'penetapan', 11) +
    line(
      [0, 1, 2, 3, 4, 5, 6]
        .map((index) => [0, 1, 2, 3].map((r) => `M${26 + index * 40} ${64 + r * 10}h28`).join(''))
        .join(''),
      dye.stone,
      3.4,
      '0 7',
    ) +
    line('M39 84a7 7 0 1014 0 7 7 0 10-14 0zM273 84a7 7 0 1014 0 7 7 0 10-14 0z', dye.rust, 2.5) +
    line('M280 77L264 46', dye.rust, 1.5) +
    label(48, 118, '22 Maret', 10) +
    label(262, 118, '22 September', 10) +
    line('M280 132v14H46v-10', dye.nila, 3) +
    line('M39 142l7-8 7 8', dye.nila, 3),
  'tangga-hukuman':
    wall +
    rect(0, 158, 320, 22, '.f') +
    circle(139, 66, 32, '.g') +
    [0, 1, 2, 3]
      .map(
        (index) =>
          rect(56 + index * 56, 132 - index * 28, 56, 28 + index * 28, '.c') +
          rect(56 + index * 56, 132 - index * 28, 56, 6, dye.stone),
      )
      .join('') +
    line('M112 138v22M168 110v50M224 82v78', dye.stone, 1.5) +
    line('M139 102V78', dye.bark, 4) +
    rect(129, 54, 20, 24, dye.paper, 3) +
    rect(127, 50, 24, 5, dye.bark, 2) +
    rect(127, 76, 24, 5, dye.bark, 2) +
    circle(139, 66, 6, dye.wheat) +
    line('M139 50v-6', dye.bark, 2) +
    line('M96 40l28 18', dye.bark, 1.5) +
    rect(18, 22, 90, 22, '.p', 4) +
    label(63, 37, 'belum pasti', 11),
  'beda-status-beda-sanksi':
    rect(0, 0, 320, 180, '.g') +
    line(
      'M60 120C120 116 116 23 166 23H250M60 120C120 112 126 67 166 67H250M60 120C120 118 130 112 166 112H250M60 120C110 124 116 156 166 156H250',
      dye.sand,
      15,
    ) +
    rect(8, 30, 72, 104, dye.rust, 3) +
    rect(14, 38, 60, 96, dye.khakiDark) +
    rect(19, 43, 50, 91, dye.bark) +
    path('M19 43l22 12v88l-22-9z', dye.wheat) +
    circle(36, 98, 2.5, dye.bark) +
    rect(4, 134, 80, 8, dye.khakiDark, 2) +
    [
      [23, 'PNS'],
      [67, 'PPPK'],
      [112, 'kontrak'],
      [156, 'desa'],
    ]
      .map(([y, w]) => rect(146, y - 10, 62, 20, '.p', 4) + label(177, y + 5, w, 13))
      .join('') +
    hut(240, 36, 56, 18) +
    rect(244, 56, 48, 24, dye.khakiLight) +
    path('M236 58l32-16 32 16z', dye.leafDark) +
    rect(262, 64, 12, 16, dye.sogan) +
    rect(240, 98, 56, 28, dye.mist, 2) +
    rect(236, 93, 64, 6, dye.nila, 2) +
    rect(261, 108, 14, 18, dye.nilaDark) +
    line('M248 108h5M284 108h5', dye.paper, 5) +
    rect(246, 152, 44, 20, dye.sand) +
    path('M234 154q20-4 34-20 14 16 34 20z', dye.sogan) +
    rect(262, 158, 12, 14, dye.bark),
  'skb-2-2022':
    wall +
    rect(20, 10, 280, 160, dye.sogan, 4) +
    rect(28, 18, 264, 130, dye.bark) +
    rect(20, 146, 280, 14, dye.wheat, 2) +
    spine(46, 32, 42, 114, dye.nila, 'UU', 20) +
    spine(92, 44, 38, 102, dye.rust, 'PP', 20) +
    spine(134, 36, 38, 110, dye.leaf, 'SKB 2022', 15) +
    at(
      196,
      28,
      spine(0, 0, 38, 118, dye.stone, 'SKB 2020, sejarah', 10, dye.chalk) +
        path('M-1-2q6-6 12-3 8-5 14 0 8-3 14 3v5h-40z', '.c') +
        line('M8 20h0M30 28h0M12 96h0M28 82h0M6 60h0M32 52h0', dye.chalk, 3),
      1,
      8,
    ) +
    line(
      'M292 20l-44 0M292 20l-34 24M292 20l-10 38M262 20q4 12 2 20M276 20q0 12 8 28M262 40q10 4 22 10',
      dye.stone,
      1.2,
    ) +
    line('M226 144h0M240 143h0M252 144h0', dye.chalk, 3),
}
