import { arms, cast } from '../kit/cast.mjs'
import { dye } from '../kit/dyes.mjs'
import { person } from '../kit/people.mjs'
import { ground, hills, palm, sea, sky, sun, wall, weave } from '../kit/places.mjs'
import { at, circle, line, path, rect } from '../kit/shapes.mjs'
import { board, desk, folder, glass, outline, sheet, writing } from '../kit/things.mjs'

const seat = (x) =>
  rect(x, 88, 40, 60, dye.sogan, 8) + rect(x + 5, 94, 30, 30, dye.wheat, 4) + rect(x - 3, 128, 46, 10, dye.bark, 4)
const pillar = (x) => rect(x, 30, 14, 150, dye.sogan) + weave(x, 60, 14, dye.bark) + weave(x, 110, 14, dye.bark)
const banner = (x, dashes) =>
  line(`M${x} 40v70M${x + 48} 40v70`, dye.stone, 3) +
  rect(x, 40, 48, 20, dye.chalk) +
  line(`M${x + 6} 50h36`, dye.stone, 8, dashes)

/** Villages, fields and halls where an officer is a guest or on duty. */
export const scenes = {
  'diajak-jadi-kpps':
    sky +
    sun(262, 52) +
    sea(112, 130, 190) +
    palm(300, 140, 76) +
    ground(138) +
    rect(0, 0, 148, 150, dye.sand) +
    line('M0 40h148M0 66h148M0 92h148M0 118h148', dye.wheat, 1.5) +
    rect(14, 46, 34, 104, dye.sogan, 2) +
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
      wear: 'paper',
      turn: -1,
      mood: 'talk',
      h: 80,
      arms: [
        [-32, 28, -48, 20],
        [27, 36, 24, 56],
      ],
      hold: at(-64, 2, sheet(0, 0, 24, 32), 1, -6),
    }) +
    desk(64, 136, 124, 44) +
    folder(80, 124, 34, 13, dye.clay) +
    line('M126 134l18-4', dye.nila, 3),
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
    weave(0, 150, 320, dye.bark) +
    pillar(14) +
    pillar(292) +
    seat(116) +
    seat(172) +
    seat(228) +
    outline(192, 112, 1) +
    person(248, 112, {
      ...cast.aunt,
      wear: 'wheat',
      turn: -1,
      arms: [
        [-27, 34, -7, 44],
        [27, 34, 7, 44],
      ],
    }) +
    rect(169, 140, 102, 9, dye.bark, 4) +
    person(68, 102, {
      ...cast.elder,
      turn: 1,
      mood: 'smile',
      h: 84,
      arms: [
        [-27, 36, -6, 42],
        [32, 30, 50, 26],
      ],
    }) +
    line('M118 127l7 2', '#a86e4b', 5),
}
