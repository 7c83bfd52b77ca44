import { bust } from '../kit/candidates.mjs'
import { cast, hanging } from '../kit/cast.mjs'
import { cloth, dye, skin } from '../kit/dyes.mjs'
import { pen } from '../kit/papers.mjs'
import { person } from '../kit/people.mjs'
import { wall, window } from '../kit/places.mjs'
import { at, circle, ellipse, line, path, rect } from '../kit/shapes.mjs'
import { board, chair, folder, healthSign, writing } from '../kit/things.mjs'
import { letter, namePlate } from './parts.mjs'

/** An office and a party that invites or is invited. */
export const scenes = {
  'undangan-silaturahmi-partai':
    wall +
    window(30, 22, 62, 42) +
    board(226, 18, 70, 44, dye.sand) +
    writing(238, 32, [46, 34], 12, dye.khakiDark) +
    person(196, 80, {
      ...cast.tagor,
      turn: -1,
      mood: 'talk',
      h: 60,
      arms: [
        [-32, 30, -40, 40],
        [27, 36, 14, 50],
      ],
    }) +
    rect(0, 126, 320, 54, '.k') +
    rect(0, 122, 320, 7, dye.wheat) +
    line('M168 110L150 128', cloth.khaki[1], 10) +
    line('M149 129l-7 6', skin.sawo[0], 7) +
    path('M62 172l10-40h40l-4 40zM108 172l4-40h42l8 40z', '.p') +
    line('M66 168l8-32h34l-3 32z', dye.clay, 2) +
    rect(118, 138, 26, 8, dye.chalk, 2) +
    line('M118 152h32M118 160h34', dye.stone, 2.5) +
    folder(206, 138, 60, 36, dye.clay) +
    pen(176, 168),
  'narasumber-stunting':
    wall +
    healthSign(16, 26) +
    rect(184, 14, 124, 84, dye.khakiDark, 2) +
    rect(188, 18, 116, 76, '.v') +
    rect(188, 80, 116, 14, dye.leaf) +
    rect(216, 50, 66, 36, dye.sand) +
    path('M206 52l14-18h58l14 18z', dye.rust) +
    rect(242, 64, 14, 22, dye.sogan) +
    rect(262, 54, 34, 30, '.c', 1) +
    bust(279, 63, 6) +
    line('M268 84h22', dye.stone, 2) +
    line('M264 84v6M294 84v6', dye.stone, 2) +
    person(116, 82, {
      ...cast.damian,
      wear: 'paper',
      turn: -1,
      h: 60,
      arms: [
        [-30, 32, -32, 40],
        [28, 36, 14, 48],
      ],
    }) +
    line('M106 84q0 22 10 22t10-22', dye.ink, 2) +
    circle(116, 108, 4, dye.stone) +
    person(36, 92, {
      ...cast.aunt,
      wear: 'leaf',
      turn: 1,
      mood: 'talk',
      h: 90,
      arms: [hanging.left, [28, 32, 36, 34]],
      hold: at(34, 14, rect(0, 0, 32, 24, '.p', 2) + line('M0 2l16 12 16-12', dye.khaki, 1.5)),
    }) +
    rect(72, 136, 248, 44, '.k') +
    rect(66, 132, 254, 7, dye.wheat) +
    rect(196, 120, 40, 12, dye.clay, 2) +
    rect(200, 112, 34, 8, dye.nila, 2),
  'rapat-bersama-semua-partai':
    wall +
    window(30, 18, 60, 36) +
    board(210, 18, 80, 36, dye.sand) +
    writing(222, 30, [56, 40], 10, dye.khakiDark) +
    rect(0, 104, 320, 76, '.f') +
    chair(28, 84, dye.khakiDark) +
    chair(262, 84, dye.khakiDark) +
    person(144, 62, {
      ...cast.meilan,
      turn: 1,
      h: 56,
      arms: [
        [-28, 34, -26, 22],
        [28, 36, 28, 36],
      ],
      hold: letter(-38, 4, 24, 32),
    }) +
    ellipse(160, 144, 144, 38, '.k') +
    ellipse(160, 136, 144, 36, dye.wheat) +
    folder(178, 112, 40, 18, dye.clay) +
    folder(100, 116, 40, 18, dye.clay) +
    line('M172 98L180 114', cloth.khaki[1], 9) +
    line('M182 117h0', skin.kuning[0], 9) +
    [
      [30, 128],
      [98, 148],
      [168, 148],
      [236, 128],
    ]
      .map(([x, y]) => namePlate(x, y))
      .join(''),
}
