import { arms, cast, hanging } from '../kit/cast.mjs'
import { crowd } from '../kit/crowd.mjs'
import { cloth, dye, skin } from '../kit/dyes.mjs'
import { person } from '../kit/people.mjs'
import { door, ground, night, opening, planks, rain, sky, window } from '../kit/places.mjs'
import { at, circle, line, path, rect } from '../kit/shapes.mjs'
import { bag, table } from '../kit/things.mjs'
import { flag } from './parts.mjs'

/** A stack of chairs behind one that stands. */
const chairStack = (x, y) =>
  [0, 6, 12, 18].map((d) => rect(x, y - d, 30, 4, d % 12 ? dye.mist : dye.nila, 2)).join('') +
  line(`M${x + 4} ${y}v20M${x + 26} ${y}v20`, dye.nila, 3) +
  rect(x + 2, y - 44, 26, 24, dye.nila, 4)

/** A cone of rice on a tray: a feast. */
const tumpeng = (x, y) =>
  path(`M${x - 14} ${y}q12-14 14-36 2 22 14 36z`, dye.wheat) +
  path(`M${x - 24} ${y}h48l-6 7h-36z`, dye.khakiDark) +
  line(`M${x - 20} ${y - 2}h6M${x + 14} ${y - 2}h6`, dye.leaf, 5)

/** A house and its fence. */
export const scenes = {
  'rumah-jadi-tempat-kumpul':
    sky +
    ground(132) +
    planks(120, 50, 190, 86, 20) +
    path('M100 54l40-42h160l20 16v26z', dye.rust) +
    opening(136, 78, 40, 58, dye.wheat) +
    rect(140, 112, 32, 16, dye.clay, 4) +
    window(202, 72, 66, 34) +
    chairStack(250, 136) +
    chairStack(284, 138) +
    line(
      'M0 140h86M0 156h86M8 128v44M28 128v44M48 128v44M68 128v44M88 124v50M320 152h-96M320 166h-96M228 144v32M250 144v32M272 144v32M294 144v32M314 144v32',
      dye.khakiDark,
      4,
    ) +
    person(196, 94, { ...cast.nirmala, wear: 'clay', turn: -1, h: 92, s: 0.94, arms: arms.rest }) +
    person(44, 94, { ...cast.youth, wear: 'chalk', turn: 1, h: 92, s: 0.94, arms: arms.down }) +
    person(104, 96, {
      ...cast.aunt,
      wear: 'leaf',
      turn: 1,
      mood: 'talk',
      h: 92,
      s: 0.94,
      arms: [hanging.left, [32, 18, 42, -4]],
    }),
  'menginap-karena-ombak':
    night +
    rain(4, 316, 4, 130) +
    path('M0 104q30-34 56-8t50-8q24-26 52 0t44 0v92H0z', dye.nila) +
    path('M0 134q30-20 60-4t60-4 60 0 60 0v54H0z', cloth.nila[1]) +
    path('M0 156h320v24H0z', dye.bark) +
    planks(222, 30, 98, 130, 24, dye.khaki) +
    path('M202 36l22-28h96v28z', dye.rust) +
    opening(240, 62, 50, 98, dye.wheat) +
    crowd(
      0.84,
      [
        [28, 96, { ...cast.youth, wear: 'wheat' }],
        [80, 94, cast.mother],
        [132, 96, { ...cast.farmer, wear: 'rust' }],
        [184, 96, cast.aunt],
      ],
      { turn: 1, h: 78, arms: [] },
      [22, 62],
    ) +
    bag(42, 142, dye.nila) +
    bag(94, 142) +
    bag(146, 142, dye.leaf) +
    bag(196, 142, dye.sogan) +
    line('M12 88v5M44 92v5M100 106v6M116 112v6M150 92v5M168 110v6M200 108v6', dye.mist, 2.5) +
    person(270, 96, {
      ...cast.luhSari,
      wear: 'clay',
      s: 0.92,
      turn: -1,
      mood: 'worry',
      h: 70,
      arms: [
        [-30, 30, -36, 22],
        [27, 36, 22, 58],
      ],
      hold:
        line('M-36 24v8', dye.bark, 2) +
        rect(-46, 32, 20, 26, dye.sand, 6) +
        circle(-36, 46, 5, dye.clay) +
        line('M-45 32h18M-45 58h18', dye.bark, 4),
    }),
  'ulang-tahun-partai-depan-rumah':
    sky +
    ground(110) +
    path('M8 64Q90 10 176 64z', '.c') +
    line('M16 64v70M168 64v70', dye.stone, 4) +
    line('M8 64h168', dye.stone, 3) +
    line('M24 70l8 8 8-8 8 8 8-8 8 8 8-8 8 8 8-8 8 8 8-8 8 8 8-8 8 8 8-8 8 8 8-8 8 8', dye.stone, 2) +
    crowd(
      0.72,
      [
        [
          34,
          104,
          cast.youth,
          {
            arms: [
              [26, 6, 28, -26],
              [-26, 34, -8, 40],
            ],
          },
        ],
        [80, 100, { ...cast.mother, wear: 'leaf' }],
        [
          150,
          104,
          { ...cast.farmer, wear: 'wheat' },
          {
            arms: [
              [28, 8, 34, -24],
              [-26, 34, -8, 40],
            ],
          },
        ],
      ],
      { turn: 1, h: 90 },
      null,
    ) +
    line('M54 85h0M172 87h0', skin.langsat[0], 7) +
    table(64, 146, 92, 34) +
    at(114, 138, tumpeng(0, 0), 1.15) +
    path('M176 180l20-70h18l-6 70z', '.f') +
    rect(230, 66, 90, 62, dye.sand) +
    path('M214 70l22-32h84v32z', dye.rust) +
    door(286, 88, 24, 40) +
    rect(240, 84, 26, 20, '.v', 1) +
    line('M208 134h112M208 148h112M216 126v34M238 126v34M260 126v34M282 126v34M304 126v34', dye.khakiDark, 3.5) +
    person(252, 96, { ...cast.rukmini, s: 0.8, turn: -1, h: 66, wear: 'nila', arms: arms.rest }),
  'bendera-di-pagar-bersama':
    sky +
    ground(128) +
    planks(96, 40, 214, 92, 22) +
    path('M76 44l40-38h184l20 20v18z', dye.rust) +
    opening(206, 62, 48, 70, dye.bark) +
    window(130, 64, 44, 32) +
    person(230, 86, {
      ...cast.baharu,
      wear: 'khaki',
      s: 0.86,
      turn: -1,
      h: 54,
      arms: [
        [-27, 36, -24, 50],
        [27, 36, 24, 50],
      ],
      hold: line('M14 4L-20 44', dye.bark, 2.5) + rect(-32, 38, 24, 18, dye.sogan, 3),
    }) +
    line('M0 138h320M0 160h320', dye.khakiDark, 5) +
    line(
      'M12 126v50M40 126v50M148 126v50M176 126v50M204 126v50M232 126v50M260 126v50M288 126v50M312 126v50',
      dye.khakiDark,
      6,
    ) +
    flag(110, 172, 130) +
    person(66, 98, {
      ...cast.grandfather,
      over: '',
      wear: 'leaf',
      turn: 1,
      h: 90,
      arms: [
        [-22, 40, 38, 42],
        [30, 28, 42, 14],
      ],
    }),
}
