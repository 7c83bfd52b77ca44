import { pair } from '../kit/candidates.mjs'
import { arms, cast, hanging } from '../kit/cast.mjs'
import { crowd } from '../kit/crowd.mjs'
import { cloth, dye } from '../kit/dyes.mjs'
import { heads } from '../kit/heads.mjs'
import { fromBehind, person } from '../kit/people.mjs'
import { ground, hills, opening, pickets, sea, sky, sun } from '../kit/places.mjs'
import { at, label, line, path, rect } from '../kit/shapes.mjs'
import { carton } from '../kit/things.mjs'
import { banner, house, shirt } from './parts.mjs'

/** A jersey with a 7 that is nobody's number. */
const shirtSeven = shirt('.p', label(0, 14, '7', 18))

const megaphone = (x, y, s) =>
  at(x, y, path('M0-4h8l22-12v32L8 4H0z', dye.clay) + rect(-4, -6, 8, 12, dye.bark, 2) + line('M4 6v9', dye.bark, 4), s)

/** Shirts, colours, numbers and banners. */
export const scenes = {
  'jersey-nomor-7':
    sky +
    sun(276, 54, 18) +
    hills +
    rect(0, 110, 320, 70, dye.leaf) +
    line('M0 136h320M0 168h320', dye.mist, 2) +
    line('M16 124V74h72v50M28 74v44M40 74v44M52 74v44M64 74v44M76 74v44M16 88h72M16 102h72', dye.paper, 2) +
    person(128, 90, { ...cast.okta, s: 0.86, turn: -1, h: 104, mood: 'worry', arms: arms.down }) +
    person(178, 90, { ...cast.kinasih, s: 0.86, turn: -1, h: 104, arms: arms.rest }) +
    person(228, 90, {
      ...cast.rukmini,
      s: 0.86,
      turn: -1,
      h: 104,
      mood: 'smile',
      hold: at(0, 38, shirtSeven, 0.9),
      arms: [
        [-28, 30, -24, 22],
        [28, 30, 24, 22],
      ],
    }) +
    person(280, 90, { ...cast.damian, s: 0.86, turn: -1, h: 104, arms: arms.down }) +
    person(56, 98, {
      ...cast.youth,
      wear: 'rust',
      s: 0.94,
      turn: 1,
      mood: 'talk',
      h: 90,
      hold:
        rect(-22, 20, 48, 8, dye.chalk, 3) +
        rect(-22, 28, 48, 8, '.p', 3) +
        rect(-22, 36, 48, 8, dye.chalk, 3) +
        at(2, 50, shirtSeven, 0.95),
      arms: [
        [-30, 34, -22, 46],
        [30, 34, 26, 46],
      ],
    }),
  'warna-kebetulan-sama':
    sky +
    sun(40, 36, 16) +
    hills +
    ground(110) +
    path('M40 180q60-50 160-66h30q-60 30-80 66z', dye.chalk) +
    house(28, 112, 70, 32) +
    line('M186 124V62M306 124V62', dye.sogan, 6) +
    path('M172 66l24-36h100l24 36z', dye.rust) +
    rect(192, 66, 108, 58, '.f') +
    opening(206, 78, 34, 46, dye.bark) +
    rect(206, 52, 50, 20, '.p', 3) +
    label(231, 67, 'TPS', 14) +
    line('M264 154v18M296 154v18M298 120v36', dye.bark, 5) +
    person(278, 104, {
      ...cast.farmer,
      head: heads.short(),
      wear: 'wheat',
      s: 0.86,
      turn: -1,
      h: 52,
      hold: line('M0 6v52', cloth.wheat[1], 2),
      arms: arms.rest,
    }) +
    line('M268 150l-10 24M288 150l-8 24', dye.bark, 11) +
    person(108, 82, {
      ...cast.luhSari,
      wear: 'wheat',
      s: 0.96,
      turn: 1,
      h: 62,
      legs: 'bark',
      arms: [
        [-28, 34, -22, 54],
        [28, 36, 30, 54],
      ],
    }),
  'kaos-gratis-ke-kebun':
    sky +
    path('M0 76q80-60 170-30t150-30v100H0z', '.f') +
    path('M0 108q90-40 320-20v92H0z', dye.leaf) +
    line('M6 122q80-30 160-28M0 140q90-34 170-30M0 158q80-30 160-28', dye.leafDark, 4, '2 10') +
    rect(150, 26, 170, 130, dye.sand) +
    line('M150 50h170M150 74h170M150 98h170M150 122h170', dye.wheat, 1.5) +
    path('M132 30L156 6h164v24z', dye.rust) +
    rect(142, 30, 7, 128, dye.sogan) +
    rect(112, 154, 208, 26, dye.khakiDark) +
    line('M112 166h208', dye.bark, 1.5) +
    line('M186 48h60', dye.bark, 3) +
    path('M190 50h26l9 12-6 5-4-4v34h-24V63l-4 4-6-5z', dye.khakiDark) +
    path('M228 62q16-24 32 0z', dye.wheat) +
    line('M231 61h26', dye.khakiDark, 2) +
    opening(274, 54, 34, 102) +
    person(92, 90, {
      ...cast.baharu,
      wear: 'clay',
      turn: 1,
      mood: 'smile',
      h: 100,
      hold: at(54, 28, shirt('.c', pair(0, -1, 3.2)), 1.1),
      arms: [
        [-26, 38, 34, 34],
        [32, 20, 44, 12],
      ],
    }) +
    fromBehind(238, 128, { s: 1.15, wear: 'leaf', hair: dye.ink, h: 60 }),
  'jalan-santai-berhadiah':
    sky +
    sun(36, 38, 16) +
    sea(84) +
    path('M0 96q60-22 130-4t190-8v30H0z', '.f') +
    rect(0, 112, 320, 68, '.g') +
    path('M92 112h136l74 68H18z', dye.chalk) +
    line('M72 130V40M248 130V40', dye.sogan, 6) +
    rect(66, 28, 188, 26, dye.nila, 3) +
    label(160, 46, 'Mulai', 16, dye.paper) +
    rect(66, 128, 188, 7, '.p') +
    line('M74 131h176', dye.ink, 6, '0 18') +
    crowd(
      0.56,
      [
        [112, 96, cast.grandfather],
        [146, 94, cast.mother],
        [180, 96, { ...cast.girl, wear: 'nila' }],
        [210, 94, cast.damian],
      ],
      { h: 60 },
      null,
    ) +
    person(44, 96, {
      ...cast.farmer,
      wear: 'rust',
      s: 0.9,
      turn: 1,
      mood: 'talk',
      h: 94,
      hold: megaphone(30, -4, 1.1),
      arms: [hanging.left, [34, 30, 30, 2]],
    }) +
    person(276, 98, {
      ...cast.aunt,
      s: 0.9,
      turn: -1,
      h: 92,
      hold: at(-34, 32, shirt('.c', pair(0, -2, 3.2)), 1),
      arms: [
        [-32, 22, -52, 18],
        [26, 34, -16, 22],
      ],
    }) +
    carton(222, 146, 48, 30) +
    rect(228, 138, 36, 5, '.c', 2) +
    rect(230, 142, 32, 5, dye.stone, 2),
  'baliho-di-pagar-saya':
    sky +
    hills +
    ground(124) +
    house(10, 118, 112, 46) +
    pickets(6, 150, 144, 42) +
    banner(24, 102, 112, 46, 8) +
    pickets(208, 142, 110, 36) +
    path('M224 142h28l-4 34h-20z', dye.nila) +
    rect(220, 138, 36, 6, dye.nilaDark, 2) +
    line('M232 150v18M244 150v18', dye.mist, 2) +
    person(182, 86, {
      ...cast.damian,
      wear: 'leaf',
      turn: -1,
      mood: 'worry',
      h: 100,
      hold: line('M34-34L-4 52', dye.khakiDark, 4) + path('M26-34l20 6-2 10-20-8z', dye.stone),
      arms: [
        [-28, 34, -4, 40],
        [30, 34, 12, 20],
      ],
    }),
}
