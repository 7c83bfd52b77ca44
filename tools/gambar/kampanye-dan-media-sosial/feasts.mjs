import { arms, cast } from '../kit/cast.mjs'
import { crowd } from '../kit/crowd.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { heads } from '../kit/heads.mjs'
import { fromBehind, person } from '../kit/people.mjs'
import { palm, sky, weave } from '../kit/places.mjs'
import { at, circle, line, path, rect } from '../kit/shapes.mjs'
import { outline } from '../kit/things.mjs'
import { banner, dish, house, mat } from './parts.mjs'

/** Feasts that a campaign comes to. */
export const scenes = {
  'foto-di-hajatan':
    sky +
    rect(0, 132, 320, 48, '.g') +
    path(
      'M0 0h320v24q-13 12-27 0-13 12-27 0-13 12-27 0-13 12-27 0-13 12-26 0-13 12-27 0-13 12-26 0-13 12-27 0-13 12-27 0-13 12-26 0-13 12-27 0-13 12-26 0z',
      dye.clay,
    ) +
    line('M8 24v116M312 24v116', dye.khakiDark, 4) +
    path('M96 132V64q0-22 54-22t54 22v68z', dye.wheat) +
    path('M106 132V68q0-16 44-16t44 16v64z', dye.rust) +
    line('M104 58q46-24 92 0', dye.paper, 5, '0 9') +
    rect(90, 128, 120, 12, dye.sogan, 2) +
    person(134, 90, {
      ...cast.baharu,
      s: 0.62,
      wear: 'bark',
      head: heads.headcloth(),
      h: 62,
      mood: 'smile',
      arms: arms.rest,
    }) +
    person(168, 90, {
      ...cast.meilan,
      s: 0.62,
      wear: 'paper',
      head: heads.bun(),
      h: 62,
      mood: 'smile',
      arms: arms.rest,
    }) +
    crowd(
      0.56,
      [
        [28, 116, cast.elder],
        [60, 116, cast.mother],
        [222, 100, cast.aunt],
        [250, 98, cast.youth],
        [72, 158, { ...cast.girl, wear: 'rust' }],
        [104, 160, cast.farmer],
      ],
      { h: 62 },
      null,
    ) +
    line('M14 150h60M14 150v22M74 150v0', dye.bark, 4) +
    person(272, 108, {
      ...cast.okta,
      s: 1.05,
      wear: 'nila',
      turn: -1,
      mood: 'smile',
      h: 70,
      hold: at(
        -34,
        34,
        rect(-24, -16, 48, 34, dye.ink, 4) +
          rect(-18, -11, 30, 24, '.v', 2) +
          path('M-10 13v-6q0-6 7-6t7 6v6z', dye.clay) +
          circle(-3, -4, 5, skin.langsat[0]) +
          circle(18, -6, 2.5, dye.stone),
      ),
      arms: [
        [-30, 30, -54, 48],
        [28, 38, -14, 50],
      ],
    }),
  'sambutan-di-hari-besar':
    sky +
    rect(0, 112, 320, 68, '.g') +
    path(
      'M38 18h244v14q-12 10-24 0-12 10-24 0-12 10-24 0-12 10-24 0-12 10-26 0-12 10-24 0-12 10-24 0-12 10-24 0-12 10-24 0-14 10-26 0z',
      dye.clay,
    ) +
    line('M44 30v84M276 30v84', dye.sogan, 5) +
    rect(30, 112, 260, 16, dye.sogan) +
    weave(30, 116, 260, dye.bark, dye.khakiDark) +
    path('M178 76h48l-8 38h-32z', dye.khakiDark) +
    rect(174, 71, 56, 7, dye.wheat, 2) +
    line('M206 71V52', dye.ink, 2) +
    circle(206, 50, 4, dye.ink) +
    person(146, 70, {
      ...cast.hafizan,
      s: 0.78,
      turn: -1,
      h: 56,
      arms: [
        [-27, 36, -10, 40],
        [27, 34, 10, 42],
      ],
    }) +
    person(104, 70, {
      ...cast.aunt,
      s: 0.76,
      wear: 'rust',
      turn: 1,
      tilt: 10,
      mood: 'talk',
      h: 56,
      arms: [
        [-27, 36, -22, 54],
        [24, 22, 18, 0],
      ],
    }) +
    [
      [44, 'wheat', 0, dye.stone],
      [160, 'nila', 1, dye.leaf],
      [218, 'clay', 0, dye.ink],
      [276, 'leaf', 1, dye.rust],
    ]
      .map(([x, wear, covered, hair]) => fromBehind(x, 146, { s: 0.86, wear, covered: !!covered, hair, h: 50 }))
      .join('') +
    outline(102, 146, 0.86, 50),
  'syukuran-yang-berbelok':
    sky +
    house(14, 92, 96, 48) +
    palm(290, 100, 76) +
    rect(0, 88, 320, 92, '.g') +
    banner(130, 52, 128, 54, 10) +
    person(118, 62, {
      ...cast.baharu,
      wear: 'chalk',
      s: 0.8,
      turn: 1,
      h: 76,
      mood: 'talk',
      arms: [
        [-27, 36, -24, 56],
        [30, 22, 26, 0],
      ],
    }) +
    person(270, 62, {
      ...cast.girl,
      wear: 'chalk',
      s: 0.8,
      turn: -1,
      h: 76,
      mood: 'talk',
      arms: [
        [-30, 22, -26, 0],
        [27, 36, 24, 56],
      ],
    }) +
    mat(26, 130, 268, 50) +
    dish(150, 144) +
    dish(186, 152, dye.clay) +
    dish(222, 142, dye.wheat) +
    dish(166, 166, dye.clay) +
    dish(236, 166) +
    person(78, 112, {
      ...cast.rukmini,
      wear: 'nila',
      turn: 1,
      mood: 'worry',
      h: 50,
      hold: rect(6, 20, 30, 22, '.p', 2) + line('M12 27h18M12 34h12', dye.stone, 2),
      arms: [
        [-27, 34, 4, 42],
        [28, 38, 36, 34],
      ],
    }) +
    line('M58 164h40l-24 8', dye.bark, 14),
}
