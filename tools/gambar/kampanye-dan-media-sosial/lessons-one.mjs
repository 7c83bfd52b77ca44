import { bust, pair } from '../kit/candidates.mjs'
import { cast } from '../kit/cast.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { calendar } from '../kit/papers.mjs'
import { person } from '../kit/people.mjs'
import { appOpen, like } from '../kit/phones.mjs'
import { deskTop, ground, hills, palm, sky, sun, wall } from '../kit/places.mjs'
import { at, circle, ellipse, label, line, path, rect } from '../kit/shapes.mjs'
import { writing } from '../kit/things.mjs'
import { baby, hand, television } from './parts.mjs'

/** Lessons 1 to 4. */
export const scenes = {
  'bagikan-atau-jangan':
    deskTop +
    rect(12, 12, 296, 156, dye.ink, 14) +
    rect(24, 20, 272, 140, '.p', 6) +
    rect(24, 20, 272, 16, dye.nila, 4) +
    writing(34, 28, [50], 1, dye.mist) +
    [
      [34, 44],
      [122, 44],
      [210, 44],
      [78, 102],
      [166, 102],
    ]
      .map(([x, y]) => rect(x, y, 76, 52, dye.sand, 4))
      .join('') +
    calendar(52, 49, 40, 42) +
    pair(160, 58, 6) +
    label(160, 90, '6', 13) +
    baby(248, 72, 0.72) +
    television(92, 110, 48, 30, bust(108, 122, 3) + bust(116, 122, 3) + bust(124, 122, 3)) +
    line('M106 146h20', dye.ink, 4) +
    rect(178, 110, 52, 36, dye.nilaDark, 3) +
    path('M190 120v16l13-8z', dye.paper) +
    line('M214 136v-16l8-3v14', dye.wheat, 2.5) +
    circle(211, 136, 4, dye.wheat) +
    circle(219, 132, 4, dye.wheat),
  'satu-suka':
    wall +
    rect(0, 150, 320, 30, '.f') +
    rect(10, 14, 166, 166, '.p', 4) +
    line('M26 150V26M26 150h138', dye.bark, 3) +
    rect(40, 62, 44, 86, dye.nila) +
    rect(102, 54, 44, 94, dye.mist) +
    label(62, 56, '27,7 %', 13) +
    label(124, 48, '30,4 %', 13) +
    label(62, 164, 'KASN', 10) +
    label(62, 175, '2020', 10) +
    label(124, 164, 'KASN', 10) +
    label(124, 175, 'angka akhir', 9) +
    circle(278, 46, 32, dye.wheat) +
    hand('thumb', 278, 52, 2.1) +
    [
      [192, 156, 40],
      [206, 128, 40],
      [228, 134, 40],
      [236, 102, 40],
      [258, 112, 40],
    ]
      .map(([x, y, a]) =>
        at(
          x,
          y,
          ellipse(0, 4, 6, 8, dye.khakiDark) +
            ellipse(1, 15, 4, 4, dye.khakiDark) +
            line('M-5-7h0M-1-9h0M3-8h0M6-5h0', dye.khakiDark, 3.5),
          1,
          a,
        ),
      )
      .join(''),
  'akun-pribadi':
    sky +
    sun(58, 34, 18) +
    hills +
    ground(134) +
    palm(34, 152, 108) +
    palm(288, 152, 112) +
    path('M36 66q124 110 250 0-60 86-126 84T36 66z', dye.clay) +
    line('M36 66q124 110 250 0', dye.wheat, 3) +
    line('M66 96q90 60 190 0', dye.wheat, 2, '6 5') +
    person(132, 84, {
      ...cast.meilan,
      wear: 'nila',
      turn: 1,
      tilt: -6,
      h: 26,
      arms: [
        [-26, 26, -8, 32],
        [30, 26, 52, 8],
      ],
    }) +
    path('M92 122q60 34 108-2l12 12q-60 40-124 6z', dye.clay) +
    line('M176 118l34-12M172 124l38-4', dye.bark, 9) +
    at(190, 76, rect(-11, -20, 22, 40, dye.ink, 4) + rect(-9, -16, 18, 32, '.p', 2), 1, 8) +
    path('M214 148h50l-14 30h-56z', dye.sogan) +
    path('M230 142h16l-3 6h-16z', dye.sogan) +
    circle(222, 160, 6, dye.wheat) +
    path('M206 174q3-10 13-9 9 0 7 9z', dye.wheat) +
    line('M236 158h16M233 165h15M229 172h14', dye.wheat, 2.5),
  terlanjur:
    deskTop +
    [6, 84, 162].map((x) => rect(x, 24, 72, 132, '.p', 5)).join('') +
    `<rect x="240" y="24" width="74" height="132" rx="5" class="f" stroke="${dye.khakiDark}" stroke-width="2" stroke-dasharray="5 5"/>` +
    appOpen(18, 34, 48, 92, rect(25, 62, 34, 26, dye.sand, 2)) +
    like(42, 106, 1.1, dye.stone) +
    line('M30 118l24-24', dye.rust, 3) +
    line('M74 160L62 138', skin.langsat[0], 13) +
    line('M62 138l-8-14', skin.langsat[0], 8) +
    at(
      92,
      36,
      rect(0, 0, 46, 92, dye.wheat, 3) +
        rect(4, 0, 42, 92, '.p', 2) +
        writing(22, 16, [18, 18, 18], 18, dye.stone) +
        circle(13, 16, 5, dye.mist) +
        circle(13, 34, 5, dye.mist) +
        circle(13, 52, 5, dye.mist) +
        line('M13 16v-3M13 34v-3h2M13 52v-3M13 52h3', dye.ink, 1.2),
    ) +
    line('M118 112l14-16', dye.nila, 3) +
    line('M152 150L136 126', skin.langsat[0], 15) +
    line('M136 122l-10-2', skin.langsat[0], 8) +
    person(214, 76, {
      ...cast.rukmini,
      s: 0.62,
      turn: -1,
      h: 128,
      arms: [
        [-30, 30, -32, 46],
        [26, 36, 22, 56],
      ],
    }) +
    person(178, 88, {
      ...cast.meilan,
      s: 0.58,
      wear: 'khaki',
      turn: 1,
      h: 117,
      arms: [
        [-26, 36, -22, 56],
        [26, 32, 30, 28],
      ],
    }) +
    rect(188, 96, 18, 24, '.p', 1) +
    line('M191 102h12M191 108h12M191 114h8', dye.stone, 1.5) +
    rect(162, 146, 72, 10, '.p', 5),
}
