import { pair } from '../kit/candidates.mjs'
import { arms, cast } from '../kit/cast.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { heads } from '../kit/heads.mjs'
import { person } from '../kit/people.mjs'
import { counter, planks, rain, sea, sky, wall, window } from '../kit/places.mjs'
import { at, circle, label, line, path, rect, ring } from '../kit/shapes.mjs'
import { board, bubble, clock, outline, plant, writing } from '../kit/things.mjs'
import { ticket } from './parts.mjs'

const stool = (x, y) =>
  line(`M${x + 4} ${y + 26}v20M${x + 24} ${y + 26}v20`, dye.bark, 4) +
  rect(x, y, 28, 22, dye.khakiDark, 5) +
  rect(x - 3, y + 20, 34, 7, dye.sogan, 3)

/** One measure of a service, alike for all who wait. */
const ruler = (x, words) =>
  rect(x, 140, 92, 26, dye.wheat, 2) +
  line(
    `M${x + 6} 140v8M${x + 16} 140v5M${x + 26} 140v8M${x + 36} 140v5M${x + 46} 140v8M${x + 56} 140v5M${x + 66} 140v8M${x + 76} 140v5M${x + 86} 140v8`,
    dye.bark,
    1.5,
  ) +
  label(x + 46, 161, words, 11)

/** Lessons 1 to 4. */
export const scenes = {
  'kaos-di-loket':
    sky +
    rect(0, 96, 320, 50, '.f') +
    sea(92, 180, 140) +
    rain(176, 320, 4, 80) +
    planks(0, 0, 176, 150, 25) +
    rect(0, 0, 320, 12, dye.rust) +
    rect(172, 12, 8, 138, dye.sogan) +
    rect(0, 148, 320, 32, dye.khakiDark) +
    line('M0 158h320M0 169h320', dye.bark, 1.5) +
    rect(14, 34, 24, 24, dye.leaf, 5) +
    line('M26 40v12M20 46h12', dye.paper, 4) +
    stool(20, 106) +
    stool(70, 106) +
    stool(120, 106) +
    person(238, 76, {
      ...cast.girl,
      s: 1.15,
      wear: 'chalk',
      tan: 'sawo',
      mood: 'worry',
      h: 96,
      hold: pair(0, 25, 4) + label(0, 56, '8', 18),
      short: true,
      arms: [
        [-30, 36, -24, 60],
        [30, 36, 24, 60],
      ],
    }) +
    line('M219 52q-3 5 0 6M258 50q-3 5 0 6M206 130v6M270 126v6M206 146v5', dye.mist, 3),
  'ukuran-layanan-sama':
    wall +
    rect(0, 96, 320, 40, '.f') +
    window(134, 18, 52, 32) +
    outline(58, 84, 1, 60) +
    line('M44 120L40 112', dye.stone, 8) +
    ticket(32, 92) +
    person(160, 84, {
      ...cast.aunt,
      wear: 'chalk',
      turn: 0,
      hold: label(0, 38, '7', 18) + ticket(-36, 2),
      arms: [
        [-30, 32, -30, 16],
        [28, 34, 24, 52],
      ],
    }) +
    person(262, 84, {
      ...cast.farmer,
      hold: ticket(-36, 2),
      arms: [
        [-30, 32, -30, 16],
        [28, 34, 24, 52],
      ],
    }) +
    rect(0, 130, 320, 50, '.k') +
    rect(0, 126, 320, 6, dye.khakiDark) +
    ruler(12, 'urutan') +
    ruler(114, 'syarat') +
    ruler(216, 'waktu'),
  'loket-bersih':
    wall +
    board(20, 18, 44, 52, '.p') +
    pair(42, 34, 5) +
    line('M28 58h28', dye.stone, 3, '0 6') +
    rect(80, 22, 40, 48, '.p', 2) +
    rect(80, 22, 40, 9, dye.nila, 2) +
    writing(86, 40, [28, 22, 28], 9, dye.stone) +
    clock(160, 34, 13) +
    rect(200, 22, 40, 48, '.p', 2) +
    rect(207, 28, 26, 18, dye.sand, 1) +
    line('M214 40l12-8', dye.bark, 3) +
    writing(206, 54, [28, 20], 8, dye.stone) +
    board(256, 16, 44, 54, dye.mist) +
    path('M266 66v-6q0-10 12-10t12 10v6z', dye.ink) +
    circle(278, 40, 8, skin.langsat[0]) +
    path('M269 36q9-8 18 0l-1-6h-16z', dye.ink) +
    counter(128) +
    rect(58, 90, 20, 38, dye.mist, 5) +
    rect(62, 82, 12, 9, dye.nilaDark, 2) +
    rect(58, 100, 20, 18, '.c') +
    label(68, 114, '7', 13) +
    ring(150, 117, 7, dye.khakiDark, 2.5) +
    rect(155, 108, 26, 18, dye.wheat, 2) +
    line('M159 112h18M159 117h18M159 122h18', dye.khakiDark, 2, '4 3') +
    path('M232 106h46v22h-46z', dye.clay) +
    path('M246 106q2-14 9-12t8 12z', '.p'),
  'kata-di-ruang-layanan':
    wall +
    rect(0, 100, 320, 80, '.f') +
    window(14, 28, 50, 34) +
    person(118, 88, {
      ...cast.hafizan,
      h: 60,
      turn: -1,
      arms: [
        [-34, 32, -46, 44],
        [28, 36, 12, 46],
      ],
      hold: at(-50, 38, plant(0, 0)),
    }) +
    person(226, 92, { ...cast.nirmala, wear: 'khaki', turn: -1, mood: 'talk', arms: arms.rest }) +
    bubble(246, 14, 66, 40, '.p') +
    rect(256, 24, 46, 20, dye.sand, 3) +
    line('M262 36h34', dye.khakiDark, 1.5, '3 4') +
    circle(279, 24, 2, dye.bark) +
    rect(92, 146, 228, 34, '.k') +
    rect(86, 142, 234, 7, dye.wheat) +
    [158, 252, 276, 300].map((x) => plant(x, 130)).join('') +
    person(28, 102, {
      ...cast.farmer,
      wear: 'rust',
      head: heads.bald(),
      turn: 1,
      mood: 'smile',
      h: 90,
      arms: [
        [-26, 36, -8, 46],
        [24, 34, 34, 30],
      ],
    }),
}
