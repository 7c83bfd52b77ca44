import { cast, hanging } from '../kit/cast.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { heads } from '../kit/heads.mjs'
import { person } from '../kit/people.mjs'
import { ground, hills, palm, sky, sun } from '../kit/places.mjs'
import { circle, label, line, path, rect, ring } from '../kit/shapes.mjs'
import { bag, outline, seat } from '../kit/things.mjs'
import { banner, podium, stackedChairs } from './parts.mjs'

const bicycle = (x, y) =>
  ring(x, y, 17, dye.ink, 3) +
  ring(x + 54, y, 17, dye.ink, 3) +
  line(
    `M${x} ${y}l14-26h28l12 26M${x + 14} ${y - 26}l12 26h-26M${x + 26} ${y}l16-26M${x + 42} ${y - 26}l-4-14h-8M${x + 14} ${y - 26}l-3-9`,
    dye.rust,
    3,
  ) +
  line(`M${x + 4} ${y - 36}h14`, dye.ink, 5)

/** A name badge on a ribbon. */
const badge = (x, y) =>
  line(`M${x - 8} ${y - 16}l8 14 8-14`, dye.nilaDark, 1.5) +
  rect(x - 7, y - 2, 14, 17, '.p', 2) +
  rect(x - 4, y + 1, 8, 6, dye.mist, 1) +
  line(`M${x - 3} ${y + 11}h6`, dye.stone, 1.5)

/** Fields and streets that a campaign comes to. */
export const scenes = {
  'wasit-turnamen':
    sky +
    hills +
    palm(26, 118, 90) +
    rect(0, 112, 320, 68, dye.khaki) +
    path('M30 126h260l26 44H4z', dye.wheat) +
    line('M30 126h260l26 44H4zM160 126v44', dye.paper, 2.5) +
    line('M84 158V40', dye.sogan, 6) +
    line('M304 158V40', dye.sogan, 6) +
    line('M84 48h220M84 58h220M84 68h220M84 78h220M84 88h220M84 98h220', dye.stone, 1.5) +
    line('M84 46h220', dye.paper, 5) +
    line(Array.from({ length: 21 }, (_, index) => `M${94 + index * 10} 48v50`).join(''), dye.stone, 1) +
    banner(142, 52, 124, 44, 9) +
    circle(206, 150, 12, '.p') +
    line('M196 146q10 4 18-4M200 160q2-10 10-14', dye.stone, 2) +
    person(56, 84, {
      ...cast.okta,
      wear: 'nila',
      turn: 1,
      mood: 'worry',
      h: 100,
      hold: rect(16, 28, 14, 24, dye.ink, 3),
      arms: [
        [-28, 34, -10, 27],
        [28, 38, 22, 44],
      ],
    }) +
    line('M49 88L54 104M63 88L56 104', dye.bark, 1.5) +
    rect(52, 102, 20, 7, dye.rust, 2) +
    circle(56, 109, 8, dye.rust) +
    circle(56, 109, 3, dye.paper),
  'atur-kursi-sebentar':
    sky +
    hills +
    ground(118) +
    line('M196 118V64h100v54M196 64h100M220 64v14M246 64v14M272 64v14', dye.khakiDark, 4) +
    rect(186, 112, 120, 14, dye.bark) +
    stackedChairs(14, 176, 9) +
    stackedChairs(54, 178, 6) +
    person(144, 84, {
      ...cast.toding,
      turn: 1,
      mood: 'talk',
      h: 100,
      hold: rect(-26, 22, 24, 30, '.p', 2) + line('M-22 30h16M-22 37h12M-22 44h16', dye.stone, 2),
      arms: [
        [-28, 36, -16, 48],
        [34, 22, 54, 16],
      ],
    }) +
    person(258, 88, {
      ...cast.nirmala,
      wear: 'khaki',
      turn: -1,
      mood: 'worry',
      h: 96,
      hold: bag(14, 62, dye.rust),
      arms: [[-27, 36, -25, 58], hanging.right],
    }),
  'mendengar-dari-pinggir-lapangan':
    sky +
    sun(286, 50, 18) +
    hills +
    rect(0, 104, 320, 48, dye.leaf) +
    path('M0 148h320v32H0z', dye.stone) +
    line('M10 164h300', dye.paper, 3, '16 14') +
    rect(24, 26, 110, 74, dye.khakiDark, 1) +
    rect(29, 31, 100, 69, '.f') +
    outline(80, 66, 0.72, 50) +
    label(112, 58, '7', 20, dye.stone) +
    podium(80, 82) +
    rect(16, 98, 126, 16, dye.bark) +
    [16, 44, 72, 100, 128].map((x) => seat(x, 146, dye.khaki)).join('') +
    bicycle(200, 156) +
    person(272, 88, { ...cast.tagor, turn: -1, h: 96, arms: [[-32, 28, -36, 32], hanging.right] }),
  'satpol-pp-di-lokasi':
    sky +
    hills +
    ground(112) +
    line('M20 112V60h92v52', dye.khakiDark, 4) +
    rect(20, 60, 92, 20, '.c') +
    line('M34 70h64', dye.stone, 4, '12 8') +
    [
      [30, 112],
      [66, 110],
      [102, 112],
      [138, 110],
    ]
      .map(([x, y]) => outline(x, y, 0.62, 40))
      .join('') +
    line('M0 146h180', dye.wheat, 3) +
    line('M14 146v22M74 146v22M134 146v22', dye.sogan, 5) +
    person(204, 86, {
      ...cast.damian,
      wear: 'field',
      head: heads.cap(),
      turn: 1,
      h: 96,
      hold:
        badge(-9, 26) +
        rect(8, 20, 26, 32, '.p', 2) +
        line('M13 27h16M13 34h12M13 41h16', dye.stone, 2) +
        circle(28, 46, 3, dye.nila),
      arms: [
        [-27, 36, -25, 58],
        [28, 38, 16, 46],
      ],
    }) +
    person(288, 92, {
      ...cast.grandfather,
      head: heads.peci(),
      turn: -1,
      mood: 'talk',
      h: 90,
      arms: [
        [-34, 22, -50, 14],
        [26, 36, 22, 56],
      ],
    }) +
    line('M236 106l-7-2', skin.langsat[0], 4),
}
