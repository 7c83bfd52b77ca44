import { arms, cast } from '../kit/cast.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { person } from '../kit/people.mjs'
import { appOpen, holding } from '../kit/phones.mjs'
import { deskTop, wall } from '../kit/places.mjs'
import { at, circle, label, line, outlined, path, rect } from '../kit/shapes.mjs'
import { bubble, cup, folder, glass, sheet } from '../kit/things.mjs'
import { banner, hand, poster } from './parts.mjs'
import { trio } from './trio.mjs'

/** Eyes that look out of a phone. */
const eyes = (middles) =>
  outlined(middles.map(([x, y]) => `M${x - 8} ${y}q8-8 16 0-8 8-16 0z`).join(''), '.p', dye.bark, 1.5) +
  line(middles.map(([x, y]) => `M${x} ${y}h0`).join(''), dye.ink, 4.5)

/** Lessons 5 to 8. */
export const scenes = {
  'grup-percakapan':
    wall +
    rect(0, 160, 320, 20, '.f') +
    rect(44, 4, 232, 176, dye.khakiDark, 2) +
    rect(54, 12, 212, 168, dye.sogan) +
    line('M66 24h30v132H66zM224 24h30v132h-30z', dye.bark, 2.5) +
    circle(240, 96, 7, dye.wheat) +
    circle(160, 60, 56, dye.wheat) +
    path('M116 70h88l12 106H104z', dye.wheat) +
    appOpen(121, 12, 78, 160, bubble(132, 40, 56, 52, dye.sand) + poster(142, 45, 36, 40, '6', 4)) +
    eyes([
      [136, 110],
      [152, 110],
      [168, 110],
      [184, 110],
      [136, 128],
      [152, 128],
      [168, 128],
      [184, 128],
      [144, 146],
      [160, 146],
      [176, 146],
    ]),
  'langkah-di-grup':
    deskTop +
    at(24, 26, sheet(0, 0, 56, 70), 1, -5) +
    cup(54, 138) +
    folder(252, 40, 54, 40, dye.wheat) +
    appOpen(98, -8, 128, 200, bubble(108, 26, 64, 52, dye.sand) + poster(116, 30, 48, 44, '6', 5)) +
    [86, 108, 130]
      .map(
        (y, index) =>
          circle(114, y + 9, 6, [dye.clay, dye.leaf, dye.rust][index]) +
          bubble(124, y, 44, 17, dye.sand) +
          label(146, y + 12, 'siap', 11),
      )
      .join('') +
    bubble(166, 153, 48, 18, dye.mist, true) +
    line('M180 162h0M190 162h0M200 162h0', dye.nila, 6) +
    holding(236, 146, skin.sawo[0], dye.khaki),
  'periksa-foto':
    deskTop +
    rect(14, 8, 292, 164, '.p', 3) +
    rect(24, 18, 272, 144, '.s') +
    rect(24, 112, 272, 50, '.f') +
    path('M52 28q12 4 24 0v14q0 10-12 15-12-5-12-15z', dye.wheat) +
    path('M57 33q7 2 14 0v9q0 6-7 9-7-3-7-9z', dye.sogan) +
    rect(94, 30, 62, 22, dye.sogan, 2) +
    line('M102 38h46M108 45h34', dye.wheat, 2.5) +
    banner(184, 28, 96, 36, 7) +
    person(112, 92, { ...cast.kinasih, s: 0.86, turn: 1, h: 60, mood: 'smile', arms: arms.rest }) +
    person(190, 92, {
      ...cast.tagor,
      s: 0.86,
      turn: -1,
      h: 60,
      mood: 'smile',
      arms: [
        [-28, 34, -12, 44],
        [32, 26, 30, 0],
      ],
    }) +
    hand('finger', 216, 88, 0.7) +
    rect(24, 132, 272, 30, '.k') +
    rect(24, 128, 272, 6, dye.wheat) +
    glass(62, 114) +
    path('M236 128q0-16 15-16t15 16z', dye.clay) +
    line('M234 128h40', dye.rust, 4) +
    rect(247, 117, 8, 6, dye.wheat, 1) +
    [
      [82, 26],
      [162, 28],
      [286, 26],
      [230, 72],
      [52, 112],
      [278, 112],
    ]
      .map(([x, y]) => circle(x, y, 6, dye.paper) + circle(x, y, 4, dye.nila))
      .join(''),
  'soal-pose':
    deskTop +
    [
      ['thumb', 8, 8],
      ['finger', 104, 8],
      ['fist', 200, 8],
      ['open', 8, 78],
      ['chest', 104, 78],
      ['down', 200, 78],
    ]
      .map(([sign, x, y]) => trio(x, y, sign))
      .join('') +
    rect(60, 146, 196, 30, '.p', 4) +
    [
      ['6', 'thumb'],
      ['7', 'finger'],
      ['8', 'fist'],
    ]
      .map(([number, sign], index) => label(84 + index * 62, 167, number, 15) + hand(sign, 106 + index * 62, 163, 0.75))
      .join(''),
}
