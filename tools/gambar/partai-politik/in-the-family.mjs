import { bust } from '../kit/candidates.mjs'
import { arms, cast, hanging } from '../kit/cast.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { heads } from '../kit/heads.mjs'
import { person } from '../kit/people.mjs'
import { appOpen } from '../kit/phones.mjs'
import { deskTop, ground, opening, palm, planks, sky, sun, wall, window } from '../kit/places.mjs'
import { at, circle, line, path, rect } from '../kit/shapes.mjs'
import { bubble, car, cup, folder, glass, sack, sheet, table } from '../kit/things.mjs'
import { letter } from './parts.mjs'

/** A candidate in the family. */
export const scenes = {
  'sumbangan-lewat-adik':
    deskTop +
    at(
      28,
      44,
      rect(0, 0, 76, 48, dye.leaf, 5) +
        rect(0, 10, 76, 9, dye.leafDark) +
        rect(10, 26, 14, 10, dye.wheat, 2) +
        line('M32 31h34M32 38h20', dye.sand, 3, '6 5'),
      1,
      -8,
    ) +
    at(
      226,
      70,
      sack(0, 0, 74, 84, dye.khakiLight) +
        path('M22 4q0-14-8-18 23-6 46 0-8 4-8 18z', dye.khakiLight) +
        line('M20 5h34', dye.sogan, 5) +
        rect(18, 28, 38, 38, '.p', 3) +
        line('M37 60q-4-14 3-26', dye.leaf, 2.5) +
        line('M37 50l-7-5M37 44l-6-5M38 48l7-6M39 41l6-5', dye.khaki, 4),
      1,
      3,
    ) +
    appOpen(
      112,
      6,
      98,
      190,
      bubble(121, 38, 76, 54, dye.sand) +
        line('M130 50h54M130 60h40', dye.khakiDark, 2.5) +
        rect(129, 68, 60, 16, '.p', 3) +
        line('M136 76h46', dye.stone, 5, '7 6') +
        bubble(150, 106, 50, 16, dye.mist, true) +
        line('M158 114h30', dye.nila, 2.5) +
        rect(120, 152, 82, 13, dye.chalk, 6),
    ),
  'mengantar-suami-mendaftar':
    sky +
    sun(286, 44, 18) +
    ground(142) +
    planks(0, 0, 214, 150, 24) +
    rect(0, 0, 236, 24, dye.rust) +
    rect(222, 24, 8, 128, dye.sogan) +
    rect(0, 148, 240, 32, '.f') +
    opening(66, 46, 62, 104, dye.bark) +
    window(156, 56, 44, 34) +
    person(97, 92, { ...cast.luhSari, wear: 'clay', turn: 1, h: 58, arms: arms.hold, hold: letter(-14, 14, 28, 36) }) +
    person(264, 88, {
      ...cast.elder,
      head: heads.short(),
      tan: 'langsat',
      wear: 'nila',
      turn: -1,
      mood: 'smile',
      h: 100,
      arms: [[-28, 34, -14, 42], hanging.right],
      hold: folder(-26, 26, 38, 30, dye.clay),
    }) +
    palm(306, 142, 60),
  'poster-suami-di-status':
    deskTop +
    cup(48, 52) +
    rect(100, -8, 120, 204, dye.ink, 10) +
    rect(106, 0, 108, 184, dye.nilaDark, 6) +
    line('M114 14h44M166 14h42', dye.mist, 3) +
    rect(114, 24, 44, 64, dye.sand, 3) +
    bust(136, 46, 10) +
    line('M122 82h28', dye.stone, 3) +
    rect(164, 24, 44, 64, dye.wheat, 3) +
    circle(178, 48, 6, skin.gelap[0]) +
    circle(194, 48, 6, skin.sawo[0]) +
    circle(186, 62, 5, skin.sawo[0]) +
    path('M168 78q0-20 10-20t8 12q2-12 8-12 10 0 10 20z', dye.clay) +
    path('M178 80q0-11 8-11t8 11z', dye.leaf) +
    rect(114, 98, 94, 14, dye.nila, 7) +
    circle(194, 140, 13, dye.leaf) +
    path('M189 134l13 6-13 6 3-6z', dye.paper) +
    line('M300 190L252 164', dye.khaki, 32) +
    line('M244 158l10 6', skin.sawo[0], 26) +
    line('M238 152l-14-8', skin.sawo[0], 13),
  'adik-saya-calon':
    wall +
    rect(0, 146, 320, 34, '.f') +
    rect(222, 16, 92, 74, dye.khakiDark, 2) +
    rect(226, 20, 84, 66, '.v') +
    rect(226, 64, 84, 22, dye.leaf) +
    at(238, 50, car(dye.wheat), 0.56) +
    rect(40, 104, 142, 50, dye.clay, 8) +
    rect(30, 128, 162, 32, dye.rust, 8) +
    person(84, 90, {
      ...cast.tagor,
      over: '',
      head: heads.side(),
      wear: 'nila',
      turn: 1,
      h: 50,
      arms: [
        [-27, 34, -8, 30],
        [26, 34, 8, 40],
      ],
      hold: glass(-6, 14),
    }) +
    person(142, 90, {
      ...cast.tagor,
      over: '',
      head: heads.short(),
      wear: 'wheat',
      turn: -1,
      h: 50,
      arms: [
        [-26, 34, -8, 40],
        [27, 34, 8, 30],
      ],
      hold: glass(-6, 14),
    }) +
    person(20, 100, { ...cast.grandfather, s: 0.84, turn: 1, h: 92, small: true }) +
    person(222, 96, {
      ...cast.aunt,
      wear: 'leaf',
      turn: -1,
      mood: 'talk',
      h: 90,
      arms: [hanging.left, [34, 20, 50, -6]],
    }),
  'sablon-keluarga':
    planks(0, 0, 320, 180, 26) +
    rect(0, 148, 320, 32, '.g') +
    opening(242, 40, 56, 108, dye.bark) +
    window(20, 24, 56, 36) +
    person(270, 94, {
      ...cast.rukmini,
      head: heads.bob(),
      tan: 'sawo',
      wear: 'khaki',
      s: 0.92,
      turn: -1,
      mood: 'worry',
      h: 60,
      arms: arms.rest,
    }) +
    person(178, 88, {
      ...cast.youth,
      head: heads.cap(),
      wear: 'rust',
      turn: 1,
      h: 70,
      arms: [
        [-27, 36, -18, 50],
        [30, 30, 28, 22],
      ],
      hold: at(16, -2, sheet(0, 0, 28, 36)),
    }) +
    table(10, 132, 200, 48) +
    at(
      28,
      98,
      rect(0, 20, 72, 10, dye.khakiDark, 2) +
        path('M6 20l10-32h68l-10 32z', dye.sogan) +
        path('M16 15l7-22h50l-7 22z', '.p') +
        line('M20 8h44', dye.bark, 6) +
        bust(44, -4, 4),
    ) +
    [0, 7, 14, 21].map((d) => rect(126, 120 - d, 50, 6, d % 14 ? dye.chalk : dye.paper, 3)).join('') +
    path('M140 99l6-3h12l6 3-6 4h-12z', dye.stone),
}
