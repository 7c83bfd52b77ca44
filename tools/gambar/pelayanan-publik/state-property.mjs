import { pair } from '../kit/candidates.mjs'
import { arms, cast, hanging } from '../kit/cast.mjs'
import { crowd } from '../kit/crowd.mjs'
import { cloth, dye, skin } from '../kit/dyes.mjs'
import { heads } from '../kit/heads.mjs'
import { fromBehind, person } from '../kit/people.mjs'
import { appOpen } from '../kit/phones.mjs'
import { door, ground, night, opening, planks, sea, sky, sun } from '../kit/places.mjs'
import { at, circle, label, line, path, rect, ring } from '../kit/shapes.mjs'
import { bag, board, bubble, car, healthSign, sheet, writing } from '../kit/things.mjs'
import { ambulance, generator } from './parts.mjs'

/** Somebody whose shirt bears a pair's number. */
const volunteer = (x, y, number, look) => person(x, y, { ...look, wear: 'chalk', hold: label(0, 34, number, 18) })

/** What belongs to the state: boat, generator, hall, car and ambulance. */
export const scenes = {
  'perahu-puskesmas':
    sky +
    sun(50, 60, 20) +
    path('M0 98q60-22 130 0z', '.f') +
    sea(98) +
    line('M44 60v60M152 60v60', dye.khakiDark, 4) +
    rect(30, 52, 138, 10, dye.rust, 3) +
    healthSign(87, 66) +
    rect(64, 104, 66, 14, dye.clay, 6) +
    circle(70, 102, 7, skin.langsat[0]) +
    path('M62 102q1-9 10-7-5 2-6 7z', dye.stone) +
    rect(58, 108, 14, 8, '.p', 3) +
    person(30, 94, { ...cast.damian, s: 0.68, turn: 1, h: 34, small: true }) +
    person(164, 94, { ...cast.kinasih, s: 0.68, turn: -1, h: 34, small: true }) +
    path('M4 116h188q-4 24-24 38H30Q10 142 4 116z', '.p') +
    path('M8 128h180l-3 8H11z', dye.leaf) +
    sea(150, 0, 200) +
    rect(200, 148, 120, 12, dye.sogan) +
    line('M212 160v20M258 160v20M304 160v20', dye.bark, 7) +
    line('M214 126v20M226 126v20M254 126v20M266 126v20M294 126v20M306 126v20', dye.bark, 9) +
    crowd(
      0.74,
      [
        [220, 86, cast.youth],
        [260, 84, cast.mother],
        [300, 86, { ...cast.elder, head: heads.cap() }],
      ],
      { wear: 'chalk', h: 58, turn: -1 },
      [22, 40],
    ) +
    [220, 260, 300].map((x) => label(x, 116, '6', 15)).join('') +
    bag(230, 133) +
    bag(271, 133, dye.nila),
  'genset-untuk-panggung':
    night +
    rect(0, 132, 320, 48, dye.ink) +
    circle(44, 30, 10, dye.sand) +
    circle(49, 27, 9, dye.nilaDark) +
    line('M16 108V66h74v42M16 74h74M34 74v14M54 74v14M74 74v14', dye.khakiDark, 3) +
    rect(8, 106, 92, 10, dye.khakiDark) +
    rect(12, 116, 84, 18, dye.bark) +
    at(224, 110, generator, 1.25) +
    path('M206 68l20-30h94v30z', dye.bark) +
    rect(216, 68, 104, 26, cloth.nila[1]) +
    rect(230, 74, 18, 14, dye.ink, 1) +
    rect(266, 74, 18, 14, dye.ink, 1) +
    appOpen(
      114,
      6,
      92,
      190,
      bubble(122, 36, 70, 40, dye.sand) +
        at(129, 42, generator, 0.45) +
        writing(158, 50, [26, 20, 26], 8, dye.khakiDark, 2) +
        bubble(150, 86, 48, 18, dye.mist, true) +
        writing(157, 95, [30], 1, dye.nila) +
        bubble(122, 114, 48, 18, dye.sand) +
        writing(129, 123, [28], 1, dye.khakiDark) +
        rect(124, 142, 72, 12, dye.chalk, 6),
    ),
  'aula-satu-satunya':
    sky +
    path('M0 90q60-76 150-40 60-30 170 30v60H0z', '.f') +
    ground(134) +
    planks(14, 56, 148, 88, 22) +
    path('M0 60l34-42h108l34 42z', dye.rust) +
    rect(60, 74, 56, 70, dye.sogan, 1) +
    line('M88 74v70', dye.bark, 2) +
    line('M80 106h16M82 114v-6q0-6 6-6t6 6v6', dye.stone, 3) +
    rect(80, 112, 16, 13, dye.khakiDark, 2) +
    rect(24, 78, 24, 22, '.v', 1) +
    rect(128, 78, 24, 22, '.v', 1) +
    person(176, 100, {
      ...cast.okta,
      s: 0.88,
      turn: 1,
      h: 92,
      arms: [hanging.left, [30, 34, 38, 12]],
      hold: ring(38, 20, 6, dye.bark, 2.5) + line('M36 26l-3 14M33 39h4M40 26l3 12M43 37h-4', dye.bark, 2.5),
    }) +
    volunteer(246, 100, '6', {
      ...cast.youth,
      s: 0.9,
      turn: -1,
      mood: 'talk',
      h: 92,
      arms: [
        [-30, 32, -38, 46],
        [26, 36, 22, 56],
      ],
    }) +
    volunteer(294, 102, '6', { ...cast.aunt, s: 0.88, turn: -1, h: 92, arms: arms.down }) +
    fromBehind(20, 150, { s: 0.7, wear: 'clay', h: 50 }) +
    fromBehind(50, 154, { s: 0.7, wear: 'nila', covered: true, hair: dye.leaf, h: 50 }) +
    fromBehind(126, 156, { s: 0.7, wear: 'wheat', hair: dye.stone, h: 50 }),
  'stiker-semalam':
    sky +
    sun(290, 40, 16) +
    ground(136) +
    planks(0, 20, 104, 124, 20) +
    path('M0 26V0h96l28 26z', dye.rust) +
    rect(100, 26, 7, 118, dye.sogan) +
    door(16, 62, 34, 82) +
    circle(78, 56, 16, dye.khakiDark) +
    circle(78, 56, 13, '.p') +
    line('M78 56l-2 7M78 56l-9 5', dye.ink, 2.2) +
    rect(62, 76, 32, 14, '.p', 2) +
    label(78, 86.5, '06.40', 10) +
    at(144, 88, car(dye.khaki), 1.35) +
    rect(188, 110, 26, 28, '.c', 2) +
    pair(201, 117, 3) +
    label(201, 137, '6', 13) +
    person(116, 92, {
      ...cast.nirmala,
      wear: 'khaki',
      s: 0.95,
      turn: 1,
      mood: 'worry',
      h: 92,
      arms: [
        [-27, 36, -24, 60],
        [34, 26, 34, 0],
      ],
      hold: bag(-36, 62, dye.sogan) + line('M36-4v-12M36-15h5M36-10h4', dye.bark, 2.5),
    }),
  'ambulans-di-rapat-umum':
    sky +
    ground(134) +
    planks(0, 24, 130, 116, 20) +
    path('M0 28V6h126l16 22z', dye.rust) +
    healthSign(12, 36) +
    opening(48, 46, 76, 94, dye.mist) +
    crowd(
      0.52,
      [
        [66, 94, cast.grandfather],
        [96, 95, cast.mother],
      ],
      { h: 80 },
    ) +
    rect(48, 122, 76, 18, dye.khakiDark, 2) +
    line('M162 60v74M226 60v74', dye.khakiDark, 4) +
    board(148, 22, 92, 42, '.p') +
    label(194, 41, 'rapat umum', 11) +
    writing(162, 52, [64], 1, dye.stone) +
    at(222, 94, ambulance, 0.84) +
    person(136, 104, { ...cast.damian, s: 0.9, turn: 1, h: 90, arms: [hanging.left, [28, 34, 34, 32]] }) +
    person(204, 104, {
      ...cast.youth,
      wear: 'chalk',
      tan: 'langsat',
      s: 0.9,
      turn: -1,
      mood: 'talk',
      h: 90,
      arms: [[-30, 32, -38, 32], hanging.right],
      hold: sheet(-50, 18, 20, 26),
    }),
}
