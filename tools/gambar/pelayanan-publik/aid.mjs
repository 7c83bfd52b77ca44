import { bust } from '../kit/candidates.mjs'
import { arms, cast } from '../kit/cast.mjs'
import { crowd } from '../kit/crowd.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { calendar, circled, pen } from '../kit/papers.mjs'
import { person } from '../kit/people.mjs'
import { appOpen, holding } from '../kit/phones.mjs'
import { deskTop, ground, planks, sky, wall } from '../kit/places.mjs'
import { at, circle, line, path, rect } from '../kit/shapes.mjs'
import { bubble, carton, plant, sack, sheet, table, writing } from '../kit/things.mjs'

/** Seedlings, rice and parcels, and whose name is on them. */
export const scenes = {
  'bibit-dan-sebuah-nama':
    sky +
    path('M0 100q80-70 190-40t130-40v160H0z', '.f') +
    path('M0 138q120-40 320-34v76H0z', '.g') +
    line('M10 160q120-34 300-30M0 178q140-34 320-28', dye.khaki, 3, '10 8') +
    crowd(
      0.66,
      [
        [26, 112, cast.mother],
        [62, 108, cast.elder],
      ],
      { turn: 1, h: 80 },
      null,
    ) +
    person(110, 100, {
      ...cast.farmer,
      s: 0.95,
      turn: 1,
      mood: 'smile',
      h: 88,
      arms: [
        [-26, 36, -16, 52],
        [30, 32, 44, 34],
      ],
    }) +
    person(194, 94, {
      ...cast.kinasih,
      turn: -1,
      h: 90,
      arms: [
        [-30, 32, -38, 42],
        [28, 36, 22, 56],
      ],
      hold: at(-42, 34, plant(0, 0)),
    }) +
    person(268, 98, { ...cast.okta, turn: -1, mood: 'talk', h: 90, arms: arms.rest }) +
    bubble(206, 8, 72, 40, '.p', true) +
    rect(218, 18, 48, 20, dye.sand, 3) +
    line('M224 30h36', dye.khakiDark, 1.5, '3 4') +
    circle(242, 18, 2, dye.bark),
  'titipan-pengumuman':
    deskTop +
    at(
      32,
      96,
      rect(0, 0, 62, 74, '.p', 2) +
        rect(10, 10, 42, 6, dye.khakiDark, 1) +
        writing(10, 28, [42, 34, 42, 28], 11, dye.stone),
      1,
      -5,
    ) +
    path('M36 44h16l30-18v56l-30-18H36z', dye.khakiDark) +
    rect(28, 42, 10, 24, dye.bark, 2) +
    line('M46 66v16', dye.bark, 6) +
    line('M92 42q8 12 0 24M102 34q14 20 0 40', dye.stone, 3) +
    appOpen(124, 4, 108, 190) +
    bubble(133, 36, 86, 96, dye.sand) +
    sack(140, 50, 30, 22) +
    rect(148, 58, 14, 8, dye.stone, 1) +
    bust(196, 52, 7) +
    writing(140, 90, [70, 62, 70, 44], 10, dye.khakiDark) +
    bubble(163, 142, 60, 16, dye.mist, true) +
    writing(171, 150, [36], 1, dye.nila) +
    holding(240, 132, skin.langsat[0], dye.khaki),
  'stiker-di-karung-beras':
    sky +
    ground(128) +
    planks(0, 30, 128, 106, 20) +
    path('M0 34L12 8h112l16 26z', dye.rust) +
    rect(24, 56, 76, 80, dye.bark) +
    [
      [12, 140],
      [54, 140],
      [96, 140],
      [32, 112],
      [76, 112],
      [54, 84],
    ]
      .map(([x, y]) => sack(x, y, 42, 28) + rect(x + 13, y + 8, 16, 15, '.p', 1) + bust(x + 21, y + 13, 3))
      .join('') +
    person(172, 96, { ...cast.okta, s: 0.95, h: 92, arms: arms.hold, hold: sheet(-13, 16, 26, 34) }) +
    rect(204, 70, 64, 60, dye.khakiDark, 2) +
    line('M204 88h64M204 106h64', dye.bark, 1.5) +
    path('M268 78h26q4 0 6 4l12 24v28h-44z', dye.clay) +
    path('M274 84h18l10 22h-28z', '.v') +
    person(286, 98, { ...cast.farmer, s: 0.4, h: 20, small: true, turn: -1 }) +
    rect(268, 106, 44, 28, dye.clay) +
    rect(200, 128, 114, 8, dye.bark) +
    circle(224, 140, 14, dye.ink) +
    circle(224, 140, 6, dye.chalk) +
    circle(290, 140, 14, dye.ink) +
    circle(290, 140, 6, dye.chalk),
  'sembako-dua-minggu-sebelum-coblosan':
    wall +
    path(
      'M0 0h320v14q-20 12-40 0-16 18-36 4-20 8-44-4-20 20-40 2-18 10-44 2-14 18-36-2-20 12-44 0-16 14-36-2zM0 150v-34q16-2 22 12t26 22zM320 150v-26q-14 0-18 10t-24 16zM120 66q12-8 20 0t12 14-20 6-12-20zM272 70q16-6 18 6t-12 12-6-18z',
      '.g',
    ) +
    line('M64 32v8M150 36v9M232 34v8M292 30v8', dye.mist, 3) +
    rect(0, 150, 320, 30, '.f') +
    [
      [14, 122],
      [56, 122],
      [98, 122],
      [34, 92],
      [76, 92],
      [56, 62],
    ]
      .map(([x, y]) => carton(x, y, 40, 30) + circle(x + 20, y + 20, 5, dye.leaf))
      .join('') +
    calendar(186, 44, 72, 64, circled('M238 94a7 7 0 1014 0 7 7 0 10-14 0z') + line('M195 72h4', dye.rust, 6)) +
    table(170, 138, 132, 42) +
    path('M206 134l10-22h52l-8 22z', '.p') +
    line('M220 118h36', dye.stone, 2) +
    pen(270, 134),
}
