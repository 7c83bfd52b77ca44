import { bust, pair } from '../kit/candidates.mjs'
import { cast } from '../kit/cast.mjs'
import { crowd } from '../kit/crowd.mjs'
import { dye } from '../kit/dyes.mjs'
import { calendar } from '../kit/papers.mjs'
import { person } from '../kit/people.mjs'
import { appOpen } from '../kit/phones.mjs'
import { deskTop, ground, hills, pickets, sky, wall } from '../kit/places.mjs'
import { at, circle, label, line, path, rect } from '../kit/shapes.mjs'
import { board, seat, sheet, writing } from '../kit/things.mjs'
import { banner, dish, house, mat, podium, shirt, stackedChairs, television } from './parts.mjs'

/** Somebody far away. */
const tiny = (x, y, who, more) => person(x, y, { ...who, s: 0.4, small: true, h: 54, ...more })

/** A flag in the ground that says whether one may; dotted below it where one may not, lined where one may. */
const marker = (x, top, words, forbids) => {
  const written = forbids
    ? line(`M${x + 6} ${top + 21}h36M${x + 9} ${top + 26}h30`, dye.khakiDark, 3, '0 6')
    : line(`M${x + 5} ${top + 20}h36M${x + 5} ${top + 24}h36M${x + 5} ${top + 28}h36`, dye.khakiDark, 1.5)
  return (
    line(`M${x} ${top}V112`, dye.bark, 3) +
    path(`M${x} ${top}h46v32h-46z`, '.p') +
    label(x + 23, top + 13, words, 11) +
    written
  )
}

/** Lessons 9 to 12. */
export const scenes = {
  'hajatan-dan-hari-besar':
    deskTop +
    [8, 114, 220]
      .map((x) => rect(x, 26, 92, 140, '.p', 4) + rect(x + 5, 31, 82, 130, '.s', 2) + rect(x + 5, 108, 82, 53, '.f'))
      .join('') +
    [8, 114, 220]
      .map(
        (x, index) =>
          circle(x + 46, 26, 17, dye.khakiDark) +
          circle(x + 46, 26, 14, '.p') +
          line(`M${x + 46} 26v-9M${x + 46} 26${['l-6 4', 'v7', 'l6 4'][index]}`, dye.ink, 2),
      )
      .join('') +
    mat(18, 122, 72, 30) +
    dish(40, 132) +
    dish(66, 132, dye.clay) +
    dish(52, 144, dye.wheat) +
    crowd(
      0.44,
      [
        [30, 88, cast.mother],
        [54, 86, cast.elder],
        [78, 88, cast.youth],
      ],
      { h: 72 },
      null,
    ) +
    mat(124, 122, 72, 30) +
    dish(146, 138) +
    dish(172, 138, dye.clay) +
    banner(130, 66, 60, 34, 5) +
    tiny(126, 84, cast.baharu, { wear: 'chalk', h: 90 }) +
    tiny(194, 84, cast.aunt, { wear: 'chalk', h: 90 }) +
    banner(240, 58, 52, 26, 4) +
    [
      [242, 102, cast.aunt],
      [266, 98, cast.baharu],
      [290, 102, cast.boy],
    ]
      .map(([x, y, who]) =>
        person(x, y, {
          ...who,
          s: 0.52,
          h: 112,
          wear: 'chalk',
          small: true,
          mood: 'talk',
          arms: [
            [-28, 6, -22, -22],
            [28, 6, 22, -22],
          ],
        }),
      )
      .join('') +
    line('M230 74l-6-5M302 74l6-5M266 90v-4', dye.khakiDark, 2),
  'baliho-dan-kaos':
    sky +
    hills +
    ground(126) +
    rect(78, 18, 164, 150, dye.sogan, 3) +
    rect(88, 28, 144, 130, '.s') +
    rect(88, 112, 144, 46, '.g') +
    house(112, 112, 92, 46) +
    pickets(98, 154, 124, 40) +
    banner(112, 104, 96, 42, 7) +
    line('M40 172V84M12 104h56', dye.khakiDark, 5) +
    circle(40, 78, 11, dye.wheat) +
    path('M24 76q16-20 32 0z', dye.khakiDark) +
    at(40, 122, shirt('.c', pair(0, -2, 4) + label(0, 19, '7', 14)), 1.3) +
    line('M10 176v-12M22 178v-10M58 178v-12M70 176v-10', dye.leaf, 5) +
    stackedChairs(268, 172, 7),
  'hadir-di-kampanye':
    wall +
    rect(0, 112, 320, 68, '.f') +
    rect(6, 112, 308, 36, '.p', 4) +
    line('M12 112h296', dye.sogan, 5) +
    marker(18, 66, 'boleh') +
    marker(66, 26, 'boleh') +
    marker(112, 66, 'tidak', true) +
    marker(160, 26, 'boleh') +
    marker(208, 66, 'boleh') +
    marker(262, 26, 'tidak', true) +
    line('M18 112h0M66 112h0M112 112h0M160 112h0M208 112h0M262 112h0', dye.wheat, 10) +
    label(24, 132, '2018', 11) +
    label(89, 132, '2019', 11) +
    label(160, 132, '2020', 11) +
    label(212, 132, 'Juli 2024', 10) +
    label(278, 132, '30 Okt', 10) +
    label(278, 144, '2024', 10) +
    [40, 96, 152, 208, 264].map((x) => seat(x, 188, dye.khaki)).join(''),
  'mencari-tahu':
    wall +
    rect(0, 138, 320, 42, '.k') +
    rect(0, 134, 320, 6, dye.wheat) +
    at(
      12,
      84,
      rect(0, 0, 64, 84, '.p', 2) +
        rect(6, 6, 52, 8, dye.ink, 1) +
        rect(6, 20, 24, 22, dye.mist, 1) +
        writing(36, 22, [22, 22, 18], 8, dye.stone, 2) +
        writing(6, 50, [52, 46, 52, 40], 8, dye.stone, 2),
      1,
      -3,
    ) +
    line('M104 134l8-10M164 134l-8-10', dye.ink, 4) +
    television(88, 58, 92, 66, [112, 134, 156].map((x) => bust(x, 80, 6) + podium(x, 100)).join('')) +
    line('M198 138V40M246 138V40', dye.bark, 4) +
    board(190, 22, 64, 74) +
    label(222, 39, 'KPU', 12) +
    calendar(198, 44, 22, 28) +
    sheet(226, 44, 20, 28) +
    writing(200, 82, [44], 8, dye.khakiDark) +
    appOpen(264, 52, 48, 110, circle(288, 90, 9, dye.chalk) + bust(288, 88, 3)) +
    rect(269, 110, 38, 18, dye.nila, 9) +
    label(288, 123, 'Ikuti', 10, dye.paper) +
    line('M268 130l40-22', dye.rust, 4),
}
