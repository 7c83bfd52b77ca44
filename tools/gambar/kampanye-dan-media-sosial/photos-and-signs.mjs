import { arms, cast } from '../kit/cast.mjs'
import { crowd } from '../kit/crowd.mjs'
import { cloth, dye, skin } from '../kit/dyes.mjs'
import { heads } from '../kit/heads.mjs'
import { fromBehind, person } from '../kit/people.mjs'
import { deskTop, ground, hall, pickets, sky, wall, window } from '../kit/places.mjs'
import { at, circle, ellipse, label, line, path, rect } from '../kit/shapes.mjs'
import { writing } from '../kit/things.mjs'
import { banner, hand } from './parts.mjs'

/** A rice mortar with its pestle. */
const mortar = (x, y) => path(`M${x - 8} ${y}h16l-3 8h-10z`, dye.wheat) + line(`M${x - 2} ${y}l7-10`, dye.wheat, 2.5)

const camera = (x, y, s) =>
  at(
    x,
    y,
    rect(-15, -9, 30, 20, dye.ink, 4) +
      rect(-6, -14, 12, 6, dye.ink, 2) +
      circle(0, 1, 7, dye.stone) +
      circle(0, 1, 4, dye.nilaDark),
    s,
  )

/** Photos, and the signs that hands make in them. */
export const scenes = {
  'periksa-sebelum-unggah':
    rect(0, 0, 320, 180, '.p') +
    rect(10, 10, 300, 160, '.s') +
    rect(10, 110, 300, 60, '.f') +
    banner(20, 20, 96, 44, 8) +
    rect(128, 22, 72, 24, dye.sogan, 2) +
    label(164, 38, 'Dinas', 13, dye.wheat) +
    path('M236 20q15 5 30 0v17q0 12-15 18-15-6-15-18z', dye.wheat) +
    path('M242 27q9 3 18 0v10q0 8-9 12-9-4-9-12z', dye.sogan) +
    person(112, 98, {
      ...cast.meilan,
      wear: 'khaki',
      s: 0.98,
      turn: 1,
      mood: 'smile',
      h: 60,
      arms: [
        [-28, 34, -12, 44],
        [28, 34, 6, 46],
      ],
    }) +
    person(214, 96, {
      ...cast.damian,
      s: 0.98,
      turn: -1,
      mood: 'smile',
      h: 60,
      arms: [
        [-34, 30, -34, 4],
        [28, 34, 8, 46],
      ],
    }) +
    hand('finger', 181, 94, 0.78, skin.gelap) +
    rect(10, 142, 300, 28, '.k') +
    rect(10, 138, 300, 6, dye.wheat) +
    path('M34 138q0-24 20-24t20 24z', dye.clay) +
    line('M30 138h52', dye.rust, 5) +
    mortar(54, 125) +
    rect(260, 120, 18, 18, '.p', 3) +
    line('M278 124q7 3 0 9', dye.stone, 2.5) +
    line('M150 134h26M150 130h22', dye.stone, 3),
  'pose-pelatihan':
    wall +
    rect(0, 126, 320, 54, '.f') +
    rect(70, 8, 180, 70, dye.khakiDark, 2) +
    rect(75, 13, 170, 60, '.p', 1) +
    rect(86, 22, 60, 8, dye.nila, 1) +
    writing(86, 38, [70, 54], 9, dye.stone) +
    rect(186, 22, 8, 24, dye.mist) +
    rect(200, 30, 8, 16, dye.nila) +
    rect(214, 18, 8, 28, dye.mist) +
    crowd(
      0.68,
      [
        [62, 80, cast.okta],
        [112, 78, cast.kinasih],
        [162, 78, cast.damian],
        [212, 80, cast.luhSari],
      ],
      { wear: 'khaki', h: 90 },
      null,
    ) +
    crowd(
      0.74,
      [
        [36, 114, cast.rukmini],
        [87, 114, cast.tagor],
        [138, 114, cast.meilan],
        [188, 114, cast.hafizan],
      ],
      { wear: 'khaki', h: 94, arms: arms.down },
      null,
    ) +
    fromBehind(288, 130, { s: 1.2, wear: 'nila', h: 50 }) +
    line('M266 154L246 132', cloth.nila[1], 10) +
    line('M244 128h0', skin.sawo[0], 9) +
    camera(246, 116, 1.05),
  'kepalan-lambang-paslon-8':
    sky +
    hall(6, 122, 116) +
    ground(116) +
    pickets(202, 118, 118, 34) +
    line('M262 108V56', dye.bark, 4) +
    rect(236, 14, 52, 62, '.p', 2) +
    hand('fist', 262, 38, 1.6) +
    label(262, 70, '8', 16) +
    person(116, 84, {
      head: heads.scarf(dye.rust, dye.clay),
      tan: 'langsat',
      turn: 1,
      mood: 'worry',
      h: 100,
      hold: rect(-14, 14, 28, 34, '.p', 2) + line('M-9 22h18M-9 29h14M-9 36h18', dye.stone, 2),
      arms: arms.hold,
    }) +
    fromBehind(190, 138, { s: 0.92, wear: 'khaki', h: 60 }) +
    fromBehind(236, 138, { s: 0.92, wear: 'khaki', covered: true, hair: dye.nila, h: 60 }) +
    fromBehind(282, 138, { s: 0.92, wear: 'khaki', tan: 'gelap', h: 60 }) +
    fromBehind(38, 142, { s: 0.92, wear: 'khaki', covered: true, hair: dye.leaf, h: 60 }),
  'jempol-di-meja-makan':
    deskTop +
    rect(14, 6, 292, 168, dye.ink, 14) +
    rect(26, 14, 268, 152, '.s', 6) +
    rect(26, 116, 268, 50, '.f') +
    line('M36 22h74M124 22h74M212 22h72', dye.khakiDark, 3) +
    rect(38, 34, 42, 52, '.p', 2) +
    hand('thumb', 59, 66, 1.5) +
    line('M46 82h26', dye.stone, 3, '0 6') +
    window(234, 36, 44, 28) +
    person(108, 90, {
      ...cast.grandfather,
      s: 0.8,
      turn: 1,
      mood: 'smile',
      h: 60,
      arms: [
        [-27, 36, -20, 50],
        [27, 34, 20, 18],
      ],
    }) +
    person(164, 88, {
      ...cast.nirmala,
      s: 0.82,
      h: 60,
      mood: 'smile',
      arms: [
        [-27, 36, -18, 50],
        [27, 34, 22, 18],
      ],
    }) +
    person(220, 92, {
      ...cast.boy,
      s: 0.72,
      turn: -1,
      mood: 'smile',
      h: 60,
      arms: [
        [-27, 36, -18, 50],
        [27, 34, 22, 18],
      ],
    }) +
    hand('thumb', 124, 102, 0.66, skin.langsat) +
    hand('thumb', 182, 101, 0.66) +
    hand('thumb', 236, 104, 0.6, skin.gelap) +
    rect(26, 138, 268, 28, '.k') +
    rect(26, 134, 268, 6, dye.wheat) +
    [84, 156, 228]
      .map(
        (x) =>
          ellipse(x, 134, 26, 6, '.p') +
          line(`M${x - 18} 133l34-8M${x - 14} 136l34-8`, dye.bark, 2) +
          line(`M${x - 10} 131l20-5M${x - 6} 134l20-5`, dye.clay, 6, '1 7'),
      )
      .join(''),
}
