import { bust } from '../kit/candidates.mjs'
import { arms, cast, hanging } from '../kit/cast.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { calendar } from '../kit/papers.mjs'
import { person } from '../kit/people.mjs'
import { appOpen, like } from '../kit/phones.mjs'
import { deskTop, opening, palm, sea, sky, sun, wall, window } from '../kit/places.mjs'
import { at, circle, label, line, path, rect } from '../kit/shapes.mjs'
import { cup, phone, sheet } from '../kit/things.mjs'
import { baby, house, mat } from './parts.mjs'

/** One's own phone, and what a thumb does on it. */
export const scenes = {
  'bagikan-jadwal-kpu':
    sky +
    sun(60, 40, 16) +
    path('M0 92q70-52 170-20l150-16v60H0z', '.f') +
    sea(100) +
    line('M26 96v26M66 96v26M104 98v24M140 98v24', dye.bark, 5) +
    house(22, 98, 48, 28) +
    house(98, 100, 46, 26) +
    palm(88, 100, 54) +
    path('M0 180l60-34h200l60 34z', dye.khakiDark) +
    line('M30 163h262M84 146l-40 34M160 146v34M236 146l40 34', dye.bark, 2) +
    line('M62 148v-22M110 148v-16', dye.bark, 7) +
    appOpen(
      178,
      8,
      96,
      168,
      rect(188, 40, 76, 58, dye.sand, 4) +
        calendar(196, 45, 60, 48) +
        rect(188, 104, 76, 54, dye.sand, 4) +
        line('M194 140q20-20 34-8t30-20M216 110l10 44', dye.paper, 5) +
        path('M240 118a8 8 0 0116 0q0 7-8 14-8-7-8-14z', dye.rust) +
        circle(248, 118, 3, dye.paper) +
        label(206, 121, 'TPS', 10),
    ) +
    line('M320 178L286 148', dye.khaki, 30) +
    line('M284 144L272 128', skin.gelap[0], 15) +
    line('M180 124h-4M180 140h-4', skin.gelap[0], 9),
  'semangat-pak':
    deskTop +
    cup(28, 136) +
    at(262, 30, sheet(0, 0, 46, 58), 1, 6) +
    appOpen(
      56,
      -10,
      196,
      210,
      circle(80, 30, 12, dye.chalk) + label(80, 36, '7', 16) + line('M100 30h54', dye.stone, 4),
    ) +
    rect(66, 46, 176, 88, '.s', 3) +
    rect(66, 104, 176, 30, '.f') +
    path('M66 46h176v16q-11 9-22 0-11 9-22 0-11 9-22 0-11 9-22 0-11 9-22 0-11 9-22 0-11 9-22 0-11 9-22 0z', dye.clay) +
    person(104, 96, { ...cast.mother, s: 0.56, turn: 1, mood: 'smile', h: 66, arms: arms.rest }) +
    person(206, 96, { ...cast.farmer, s: 0.56, turn: -1, mood: 'smile', h: 66, arms: arms.rest }) +
    person(156, 92, {
      ...cast.grandfather,
      s: 0.66,
      turn: 0,
      mood: 'smile',
      h: 64,
      arms: [
        [-32, 14, -36, -12],
        [26, 36, 22, 54],
      ],
    }) +
    rect(66, 118, 66, 16, dye.sogan) +
    rect(178, 118, 64, 16, dye.sogan) +
    line('M74 114h50', dye.leaf, 10, '0 12') +
    line('M188 114h48', dye.rust, 10, '0 12') +
    like(80, 149, 0.9, dye.stone) +
    rect(94, 140, 138, 20, dye.chalk, 10) +
    line('M106 145v10', dye.nila, 2),
  'ponsel-keluarga':
    wall +
    rect(0, 128, 320, 52, '.f') +
    opening(20, 26, 62, 110, '#c9d3dd') +
    path('M20 136v-40q30-18 62-6v46z', dye.leaf) +
    person(52, 70, {
      ...cast.mother,
      wear: 'clay',
      s: 0.92,
      turn: 1,
      mood: 'worry',
      h: 92,
      arms: [hanging.left, [27, 34, 10, 34]],
    }) +
    window(120, 24, 48, 32) +
    mat(96, 136, 136, 44) +
    rect(258, 92, 62, 60, dye.nila, 8) +
    rect(250, 118, 70, 34, dye.nilaDark, 8) +
    person(158, 104, {
      ...cast.boy,
      wear: 'rust',
      s: 0.86,
      turn: 1,
      tilt: 8,
      h: 46,
      arms: [
        [-26, 32, -12, 46],
        [28, 32, 26, 46],
      ],
    }) +
    line('M140 148h34l-20 10', dye.bark, 12) +
    path('M196 154h112l8 12H188z', dye.sogan) +
    line('M202 166v14M304 166v14', dye.bark, 6) +
    at(
      250,
      116,
      phone(
        -27,
        -44,
        54,
        84,
        rect(-20, -32, 40, 34, dye.sand, 3) + bust(0, -18, 6) + like(-9, 18, 1.05) + line('M6 18h12', dye.stone, 3),
      ),
      1,
      4,
    ),
  'menyukai-foto-cucu':
    deskTop +
    at(
      14,
      26,
      rect(0, 0, 66, 84, dye.leaf, 4) +
        rect(8, 12, 50, 26, '.p', 2) +
        line('M14 21h38M14 29h26', dye.stone, 2.5) +
        baby(33, 60, 0.7),
      1,
      -6,
    ) +
    line('M262 22q-10 40 10 56t30-14V28M272 78q2 40 22 54', dye.ink, 4) +
    circle(298, 138, 11, dye.stone) +
    circle(298, 138, 6, '.p') +
    appOpen(104, -26, 124, 220) +
    circle(124, 18, 8, dye.chalk) +
    bust(124, 16, 3) +
    line('M138 18h34', dye.stone, 3) +
    rect(114, 30, 104, 58, dye.mist, 3) +
    path('M120 88q0-30 22-34h46q22 4 24 34z', dye.rust) +
    baby(166, 62, 1) +
    line('M130 80q20 10 36 2M204 80q-20 10-36 2', skin.langsat[0], 9) +
    circle(124, 102, 8, dye.chalk) +
    bust(124, 100, 3) +
    line('M138 102h34', dye.stone, 3) +
    rect(114, 114, 104, 58, dye.sand, 3) +
    bust(166, 132, 12) +
    rect(126, 158, 80, 9, dye.khaki, 2),
}
