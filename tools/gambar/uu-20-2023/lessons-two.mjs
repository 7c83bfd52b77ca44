import { cast } from '../kit/cast.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { fromBehind, person } from '../kit/people.mjs'
import { counter, ground, hills, sea, sky, sun, wall, weave, window } from '../kit/places.mjs'
import { at, circle, label, line, path, rect } from '../kit/shapes.mjs'
import { ballotBox, basket, board, bubble, clock, desk, folder, outline, phone } from '../kit/things.mjs'

const [hand, crease] = skin.sawo
const fingers = 'M120 118L84 92M138 96L120 46M158 92V34M178 96L196 46M192 108L226 72'
const nails = line('M88 95l-6-4M121 50l-2-6M158 39v-6M195 50l2-6M222 76l5-5', '#d8a98a', 8)
const words = [
  ['setia', 66, 118],
  ['taat', 108, 68],
  ['nilai', 158, 55],
  ['netral', 208, 68],
  ['siap', 242, 94],
]
const boat =
  path('M64 96h112l-14 40H78z', '.p') +
  path('M68 108h104l-3 8H71z', dye.leaf) +
  rect(92, 66, 54, 30, dye.sand, 3) +
  rect(88, 60, 62, 7, dye.rust, 2) +
  rect(126, 74, 14, 12, '.v', 2) +
  line('M108 74v14M101 81h14', dye.leaf, 5)
const workplace = (x, y) =>
  desk(x, y, 54, 26) + rect(x + 12, y - 22, 30, 20, dye.bark, 2) + rect(x + 25, y - 4, 4, 4, dye.bark)
/** A desk chair from the side; its back is towards `side`. */
const turned = (x, side) =>
  line(`M${x} 118v14M${x - 11} 136h22`, dye.bark, 4) +
  rect(x - 16, 112, 32, 9, dye.rust, 4) +
  line(`M${x + side * 14} 108V88`, dye.clay, 10)

/** Lessons 6 to 10. */
export const scenes = {
  'lima-kewajiban-dan-sumpah':
    rect(0, 0, 320, 180, '.g') +
    line('M0 30h40M250 22h70M0 122h60M270 108h50', dye.khaki, 1.5) +
    rect(70, 8, 176, 172, '.f', 4) +
    weave(70, 14, 176) +
    at(
      24,
      40,
      line('M162 156v-8', hand, 46) +
        path('M124 104q4-20 30-18t46 12q6 22-4 52h-64z', hand) +
        line(fingers, hand, 19) +
        nails +
        line('M140 112q-6-6-10-2M180 112q6-4 10 0M158 108q4-4 8 0', crease, 1.5),
      0.85,
    ) +
    rect(136, 170, 52, 20, dye.khaki) +
    rect(133, 166, 58, 9, dye.khakiLight, 3) +
    words.map(([word, x, y]) => rect(x - 22, y - 10, 44, 17, '.p', 4) + label(x, y + 2.5, word, 11)).join(''),
  'program-bukan-jasa-calon':
    sky +
    hills +
    ground(136) +
    path('M176 180q0-30 46-40 40-8 46-28h14q10 28-26 40-30 10-34 28z', dye.stone) +
    path('M246 134q24-8 26-22h10q6 18-16 32z', dye.khakiDark) +
    line('M268 112q10-8 22-6', dye.khakiDark, 3, '1 7') +
    board(18, 44, 88, 76, '.p') +
    line('M30 124v40M94 124v40', dye.khakiDark, 5) +
    path('M38 112q0-22 24-28 12-4 6-24h8q10 20-8 30-16 8-12 22z', dye.stone) +
    circle(84, 68, 6, dye.leaf) +
    circle(38, 72, 6, dye.leaf) +
    person(142, 102, {
      ...cast.hafizan,
      turn: 1,
      mood: 'talk',
      h: 90,
      arms: [
        [-32, 28, -46, 12],
        [30, 34, 30, 12],
      ],
    }) +
    bubble(186, 46, 52, 24, '.p') +
    bubble(250, 45, 52, 24, '.p') +
    bubble(192, 82, 46, 24, '.p') +
    bubble(254, 80, 50, 24, '.p'),
  'hak-pilih-tetap-ada':
    sky +
    hills +
    ground(128) +
    path('M64 40L160 8l96 32z', dye.rust) +
    rect(70, 40, 7, 112, dye.sogan) +
    rect(243, 40, 7, 112, dye.sogan) +
    line('M146 136v20M172 136v20', dye.bark, 13) +
    line('M143 158h-4M175 158h4', dye.ink, 7) +
    rect(104, 54, 112, 86, dye.wheat, 2) +
    rect(104, 50, 112, 8, dye.khakiDark, 2) +
    [108, 126, 144, 162, 180, 198].map((x) => path(`M${x} 58h14q3 40 0 80h-14q3-40 0-80z`, dye.nila)).join('') +
    basket(262, 124, 46, 34) +
    phone(274, 92, 24, 34) +
    ballotBox(14, 118, 44),
  'perekat-di-kantor':
    wall +
    rect(0, 104, 320, 76, '.f') +
    window(62, 24, 50, 34) +
    clock(222, 42, 11) +
    workplace(8, 80) +
    workplace(133, 80) +
    workplace(258, 80) +
    turned(114, 1) +
    turned(206, -1) +
    desk(30, 108, 62, 26) +
    desk(228, 108, 62, 26) +
    folder(46, 90, 28, 18, dye.wheat) +
    folder(244, 90, 28, 18, dye.clay) +
    counter(144) +
    fromBehind(30, 154, { wear: 'clay' }) +
    fromBehind(84, 158, { wear: 'leaf', covered: true, hair: dye.nila }) +
    fromBehind(240, 154, { wear: 'rust', tan: 'gelap' }) +
    fromBehind(292, 158, { wear: 'wheat', hair: dye.stone }),
  'layanan-di-atas-golongan':
    sky +
    circle(182, 108, 58, '.f') +
    sun(182, 108, 36) +
    path('M0 96q46-12 84 8v12H0z', '.f') +
    line('M12 96V76h34v20M12 82h34', dye.chalk, 2.5) +
    [8, 22, 36, 50, 64].map((x) => outline(x, 92, 0.3, 40)).join('') +
    sea(112) +
    at(16, 8, boat, 0.9) +
    sea(138) +
    rect(188, 150, 132, 30, dye.sogan) +
    line('M188 160h132M188 170h132', dye.bark, 1.5) +
    person(214, 96, {
      ...cast.damian,
      turn: 1,
      mood: 'smile',
      h: 90,
      arms: [
        [-27, 36, -8, 44],
        [32, 30, 40, 20],
      ],
    }) +
    person(299, 112, { ...cast.grandfather, s: 0.86, turn: -1, h: 90 }) +
    person(264, 104, {
      ...cast.mother,
      s: 0.94,
      turn: -1,
      mood: 'smile',
      h: 90,
      arms: [
        [-26, 34, -6, 34],
        [26, 34, 10, 36],
      ],
    }),
}
