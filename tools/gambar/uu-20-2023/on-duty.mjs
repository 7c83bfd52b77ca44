import { arms, cast } from '../kit/cast.mjs'
import { dye } from '../kit/dyes.mjs'
import { person } from '../kit/people.mjs'
import { counter, ground, hills, palm, sea, sky, sun, wall, weave, window } from '../kit/places.mjs'
import { at, circle, label, line, path, rect } from '../kit/shapes.mjs'
import { board, folder, outline, phone, sheet, writing } from '../kit/things.mjs'

const seat = (x) =>
  line(`M${x + 4} 136v30M${x + 36} 136v30`, dye.bark, 5) +
  rect(x, 86, 40, 62, dye.sogan, 8) +
  rect(x + 5, 94, 30, 30, dye.wheat, 4) +
  rect(x - 3, 128, 46, 10, dye.bark, 4)
const pillar = (x) => rect(x, 30, 14, 150, dye.sogan) + weave(x, 60, 14, dye.bark) + weave(x, 110, 14, dye.bark)
const banner = (x, dashes) =>
  line(`M${x} 40v70M${x + 48} 40v70`, dye.stone, 3) +
  rect(x, 40, 48, 20, dye.chalk) +
  line(`M${x + 6} 50h36`, dye.stone, 8, dashes)

const chairs = [0, 1, 2].map((x) => rect(22 + x * 48, 106, 34, 44, dye.khakiDark, 6)).join('')
const ribbon =
  line('M196 129h84', dye.clay, 5) +
  path('M238 128l-15-9v15zM238 128l15-9v15z', dye.clay) +
  circle(238, 127, 4, dye.rust)
const scissors = line('M292 128l18-9M292 119l18 9', dye.stone, 2.5) + line('M288 117h0M288 130h0', dye.khakiDark, 7)

/** Halls, fields and rooms where an officer is on duty or a guest. */
export const scenes = {
  'peluncuran-layanan':
    wall +
    rect(0, 128, 320, 52, '.g') +
    board(116, 34, 66, 44, dye.nilaDark) +
    label(149, 64, 'A 90', 19, dye.sand) +
    rect(20, 46, 26, 26, dye.leaf, 6) +
    line('M33 53v12M27 59h12', dye.paper, 4) +
    window(262, 36, 40, 30) +
    chairs +
    person(40, 110, {
      ...cast.mother,
      s: 0.9,
      turn: 1,
      mood: 'smile',
      arms: arms.hold,
      hold: rect(-7, 16, 14, 22, dye.ink, 3),
    }) +
    person(88, 110, { ...cast.grandfather, s: 0.9, turn: 1 }) +
    person(136, 112, {
      ...cast.youth,
      s: 0.86,
      turn: 1,
      tilt: 5,
      arms: arms.hold,
      hold: rect(-7, 16, 14, 22, dye.ink, 3),
    }) +
    person(234, 98, {
      ...cast.damian,
      turn: -1,
      mood: 'smile',
      arms: [
        [-34, 30, -44, 14],
        [28, 34, 14, 40],
      ],
      hold: at(-46, 4, phone(-8, -16, 18, 30), 1, -8),
    }) +
    counter(132, 186, 134) +
    ribbon +
    scissors,
  'diajak-jadi-kpps':
    sky +
    sun(262, 52) +
    sea(112, 130, 190) +
    palm(300, 140, 76) +
    ground(138) +
    rect(0, 0, 148, 150, dye.sand) +
    line('M0 40h148M0 66h148M0 92h148M0 118h148', dye.wheat, 1.5) +
    rect(14, 46, 34, 104, dye.sogan, 2) +
    rect(66, 50, 50, 36, dye.khakiDark, 2) +
    rect(70, 54, 42, 28, '.v') +
    rect(0, 0, 168, 28, dye.rust) +
    rect(156, 28, 8, 122, dye.sogan) +
    rect(0, 150, 320, 30, '.f') +
    person(92, 104, {
      ...cast.yosefa,
      turn: 1,
      mood: 'smile',
      arms: [
        [-28, 34, -10, 42],
        [28, 34, 14, 40],
      ],
    }) +
    person(228, 100, {
      ...cast.okta,
      wear: 'nila',
      turn: -1,
      mood: 'talk',
      h: 80,
      arms: [
        [-32, 28, -48, 20],
        [27, 36, 24, 56],
      ],
      hold: at(-64, 2, sheet(0, 0, 24, 32), 1, -6),
    }) +
    rect(66, 136, 120, 44, '.k') +
    rect(60, 134, 132, 8, dye.wheat, 3) +
    folder(78, 122, 36, 13, dye.clay) +
    line('M130 131l20-3', dye.nila, 3),
  'lapangan-yang-sama':
    sky +
    hills +
    ground(112) +
    banner(8, '1 14') +
    banner(264, '14 12') +
    outline(20, 108, 0.9) +
    outline(100, 106, 0.8) +
    outline(60, 112, 0.95) +
    outline(300, 108, 0.9) +
    outline(222, 106, 0.8) +
    outline(262, 112, 0.95) +
    line('M124 130V54M196 130V54', dye.sogan, 5) +
    board(118, 40, 84, 26, dye.sand) +
    writing(128, 49, [26, 26], 8, dye.sogan) +
    writing(166, 49, [26, 26], 8, dye.khakiDark) +
    person(160, 110, { ...cast.tagor, s: 1.02, h: 80, arms: arms.hold, hold: sheet(-12, 14, 24, 30) }),
  'kursi-kehormatan-adat':
    wall +
    path('M0 0h320v20l-160 14L0 20z', dye.rust) +
    rect(0, 148, 320, 32, '.f') +
    rect(104, 44, 190, 60, '.f') +
    weave(104, 44, 190, dye.bark) +
    pillar(0) +
    pillar(306) +
    seat(118) +
    seat(178) +
    seat(238) +
    outline(198, 112, 1, 48) +
    person(258, 112, {
      ...cast.aunt,
      wear: 'wheat',
      turn: -1,
      arms: [
        [-27, 34, -7, 44],
        [27, 34, 7, 44],
      ],
    }) +
    rect(236, 152, 44, 14, '#c19f6c', 6) +
    rect(176, 152, 44, 14, dye.stone, 6) +
    person(68, 102, {
      ...cast.elder,
      turn: 1,
      mood: 'smile',
      h: 84,
      arms: [
        [-27, 36, -6, 42],
        [34, 32, 44, 24],
      ],
    }),
}
