import { pair } from '../kit/candidates.mjs'
import { arms, cast } from '../kit/cast.mjs'
import { crowd } from '../kit/crowd.mjs'
import { dye } from '../kit/dyes.mjs'
import { heads } from '../kit/heads.mjs'
import { person } from '../kit/people.mjs'
import { opening, palm, planks, rain, sea, sky, sun, wall } from '../kit/places.mjs'
import { label, line, path, rect } from '../kit/shapes.mjs'
import { carton, healthSign, outline, table } from '../kit/things.mjs'
import { ticket } from './parts.mjs'

const stool = (x, y) =>
  line(`M${x + 4} ${y + 24}v20M${x + 22} ${y + 24}v20`, dye.bark, 4) +
  rect(x, y, 26, 20, dye.khakiDark, 5) +
  rect(x - 3, y + 18, 32, 7, dye.sogan, 3)

const phoneInHand = (x, y) => rect(x - 6, y, 13, 22, dye.ink, 3)

/** The clinic, its porch and its doctor's house. */
export const scenes = {
  'baju-kering-satu-satunya':
    sky +
    rain(6, 120, 8, 120) +
    sea(128, 0, 110) +
    planks(84, 20, 236, 140, 23) +
    path('M70 24L96 2h224v22z', dye.rust) +
    rect(70, 156, 250, 24, dye.khakiDark) +
    line('M70 168h250', dye.bark, 1.5) +
    opening(100, 48, 54, 108, '#c9d3dd') +
    rain(106, 150, 52, 100) +
    person(127, 92, {
      ...cast.mother,
      wear: 'chalk',
      s: 0.9,
      mood: 'worry',
      h: 72,
      hold: pair(0, 32, 4) + label(0, 60, '8', 17),
      arms: arms.down,
    }) +
    line('M103 110v5M151 118v5M146 132v5M106 134v5', dye.mist, 3) +
    stool(172, 112) +
    stool(207, 112) +
    stool(242, 112) +
    healthSign(186, 40) +
    table(282, 130, 50, 50) +
    rect(292, 112, 14, 14, '.p', 2) +
    line('M314 126v-12M310 114h8', dye.stone, 2.5),
  'calon-sakit-gigi':
    wall +
    rect(0, 118, 320, 62, '.f') +
    healthSign(104, 26) +
    [20, 58, 96, 134, 172, 210].map((x) => rect(x - 15, 112, 30, 42, dye.khakiDark, 5)).join('') +
    crowd(
      0.72,
      [
        [20, 104, cast.grandfather],
        [58, 104, cast.mother],
        [96, 104, cast.youth],
        [134, 104, cast.aunt],
        [172, 104, cast.elder],
        [210, 104, { ...cast.girl, wear: 'rust' }],
      ],
      {},
    ) +
    rect(0, 152, 320, 28, '.g') +
    outline(254, 84, 1, 50) +
    rect(232, 132, 44, 48, dye.sogan, 2) +
    line('M232 146h44M232 160h44M246 132v48M262 132v48', dye.khakiDark, 1.5) +
    line('M237 104L230 90L244 74', dye.stone, 8) +
    line('M271 106L262 120', dye.stone, 8) +
    ticket(248, 114) +
    person(300, 92, {
      ...cast.damian,
      s: 0.95,
      turn: -1,
      mood: 'smile',
      h: 92,
      hold: phoneInHand(-12, 20),
      arms: [
        [-24, 36, -12, 42],
        [26, 36, 22, 56],
      ],
    }),
  'rumah-dinas-dokter':
    sky +
    sun(280, 60, 22) +
    sea(106) +
    path('M0 150q100-34 230-12l90 6v36H0z', '.g') +
    palm(22, 150, 92) +
    line('M58 124v36M96 124v36M136 124v36M172 124v36', dye.bark, 7) +
    planks(48, 62, 132, 66, 16) +
    path('M34 66l34-40h92l34 40z', dye.rust) +
    rect(48, 124, 136, 8, dye.sogan) +
    rect(60, 78, 32, 22, '.v', 1) +
    opening(132, 76, 34, 50) +
    rect(53, 105, 72, 15, '.p', 2) +
    label(89, 116, 'Rumah Dinas', 9) +
    person(149, 92, { ...cast.kinasih, wear: 'paper', s: 0.56, turn: 1, h: 60, arms: arms.rest }) +
    line('M176 128L206 164M190 124L220 160', dye.sogan, 4) +
    line('M184 136l12-4M192 146l12-4M200 155l12-4', dye.sogan, 3) +
    crowd(
      0.58,
      [
        [212, 118, cast.youth],
        [242, 116, cast.aunt],
        [272, 116, { ...cast.elder, head: heads.cap(), wear: 'rust' }],
        [302, 118, cast.mother],
      ],
      { turn: -1, h: 108 },
      null,
    ) +
    carton(229, 136, 28, 22) +
    carton(288, 138, 28, 22),
  'wifi-teras-pustu':
    planks(0, 0, 320, 180, 24) +
    rect(0, 0, 320, 18, dye.rust) +
    rect(0, 150, 320, 30, '.g') +
    opening(16, 46, 64, 104, dye.mist) +
    rect(20, 100, 56, 6, dye.sogan) +
    line('M26 106v44M70 106v44', dye.bark, 4) +
    rect(24, 78, 26, 18, dye.ink, 2) +
    rect(26, 80, 22, 13, '.p', 1) +
    rect(35, 96, 4, 4, dye.ink) +
    rect(54, 88, 20, 12, dye.stone, 2) +
    rect(58, 82, 12, 7, '.p') +
    rect(150, 22, 32, 30, dye.nila, 4) +
    line('M156 34q10-9 20 0M160 40q6-5 12 0M166 45h0', dye.paper, 3) +
    rect(96, 128, 138, 8, dye.sogan, 2) +
    line('M104 136v20M226 136v20', dye.bark, 5) +
    crowd(
      0.8,
      [
        [118, 90, cast.youth, { turn: 1 }],
        [166, 90, cast.mother],
        [212, 90, cast.baharu],
      ],
      { wear: 'chalk', h: 52, hold: label(0, 30, '7', 15) + rect(-7, 34, 14, 20, dye.ink, 3) },
    ) +
    line('M108 134v26M126 134v26M156 134v26M174 134v26M202 134v26M220 134v26', dye.bark, 9) +
    person(258, 96, {
      ...cast.aunt,
      s: 0.9,
      turn: -1,
      h: 96,
      arms: [
        [-27, 36, -6, 34],
        [26, 36, 22, 58],
      ],
      hold: phoneInHand(-4, 18),
    }) +
    person(300, 94, { ...cast.grandfather, s: 0.9, turn: -1, h: 96 }),
}
