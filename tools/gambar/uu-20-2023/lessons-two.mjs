import { arms, cast } from '../kit/cast.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { fromBehind, person } from '../kit/people.mjs'
import { counter, ground, hills, sea, sky, sun, wall, weave, window } from '../kit/places.mjs'
import { circle, label, line, outlined, path, rect } from '../kit/shapes.mjs'
import { ballotBox, basket, board, bubble, clock, desk, folder, glass, phone, sheet, writing } from '../kit/things.mjs'

const [hand, crease] = skin.sawo
const fingers = ['M120 118L84 92', 'M138 96L120 46', 'M158 92V34', 'M178 96L196 46', 'M192 108L226 72']
const nails = line('M88 95l-6-4M121 50l-2-6M158 39v-6M195 50l2-6M222 76l5-5', '#d8a98a', 8)
const words = [
  ['setia', 52, 86],
  ['taat', 106, 32],
  ['nilai', 158, 18],
  ['netral', 214, 32],
  ['siap', 254, 64],
]
const crowd = [6, 20, 34, 48, 62, 76, 90].map((x, i) => `M${x} 100v-${8 + (i % 3) * 2}h0`).join('')
const workplace = (x, y) =>
  desk(x, y, 54, 26) + rect(x + 12, y - 22, 30, 20, dye.bark, 2) + rect(x + 25, y - 4, 4, 4, dye.bark)
const turned = (x, flip) =>
  line(`M${x} 122v20M${x - 10} 144h20`, dye.bark, 4) +
  rect(x - 15, 116, 30, 8, dye.sogan, 3) +
  rect(flip ? x + 9 : x - 17, 84, 8, 34, dye.khakiDark, 4)

/** Lessons 6 to 10. */
export const scenes = {
  'lima-kewajiban-dan-sumpah':
    rect(0, 0, 320, 180, '.g') +
    line('M0 30h40M250 22h70M0 122h60M270 108h50', dye.khaki, 1.5) +
    rect(70, 8, 176, 172, '.f', 4) +
    weave(70, 14, 176) +
    line('M162 190V150', dye.khaki, 62) +
    line('M162 152v-4', hand, 44) +
    path('M124 104q4-20 30-18t46 12q6 22-4 52h-64z', hand) +
    line(fingers.join(''), hand, 19) +
    nails +
    line('M140 112q-6-6-10-2M180 112q6-4 10 0M158 108q4-4 8 0', crease, 1.5) +
    rect(126, 158, 72, 10, dye.khakiLight, 3) +
    words.map(([word, x, y]) => rect(x - 21, y - 10, 42, 17, '.p', 4) + label(x, y + 2, word, 11)).join(''),
  'program-bukan-jasa-calon':
    sky +
    hills +
    ground(136) +
    path('M190 180q-8-30 40-42 50-14 26-34h16q40 22-12 46-30 12-16 30z', dye.stone) +
    path('M246 108q20-10 10-26h10q24 14 6 30z', dye.khakiDark) +
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
    bubble(184, 34, 50, 24, '.p') +
    bubble(246, 28, 54, 24, dye.sand) +
    bubble(190, 72, 46, 24, dye.sand) +
    bubble(252, 66, 50, 24, '.p'),
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
    rect(0, 112, 320, 68, '.f') +
    window(126, 24, 68, 36) +
    clock(230, 42, 11) +
    workplace(18, 88) +
    workplace(133, 88) +
    workplace(248, 88) +
    turned(92, false) +
    turned(228, true) +
    desk(100, 116, 52, 20) +
    desk(168, 116, 52, 20) +
    folder(148, 98, 26, 18, dye.wheat) +
    counter(142) +
    fromBehind(60, 142, { wear: 'clay' }) +
    fromBehind(116, 144, { wear: 'leaf', covered: true, hair: dye.nila }) +
    fromBehind(172, 140, { wear: 'rust', tan: 'gelap' }),
  'layanan-di-atas-golongan':
    sky +
    sun(120, 106, 40) +
    path('M0 92q50-12 104 10v10H0z', '.f') +
    line(crowd, dye.stone, 5) +
    line('M8 74v20M40 74v20M8 74h32', dye.stone, 2) +
    sea(112) +
    path('M84 96h112l-14 38H98z', dye.paper) +
    path('M88 108h104l-3 8H91z', dye.leaf) +
    rect(116, 68, 52, 28, dye.sand, 3) +
    rect(112, 62, 60, 7, dye.rust, 2) +
    line('M142 75v14M135 82h14', dye.leaf, 5) +
    sea(134) +
    rect(150, 146, 170, 9, dye.sogan) +
    rect(166, 155, 8, 25, dye.bark) +
    rect(296, 155, 8, 25, dye.bark) +
    person(206, 100, {
      ...cast.damian,
      wear: 'paper',
      turn: 1,
      mood: 'smile',
      h: 46,
      arms: [
        [-27, 34, -8, 40],
        [32, 30, 40, 22],
      ],
    }) +
    person(262, 106, {
      ...cast.mother,
      s: 0.94,
      turn: -1,
      mood: 'smile',
      h: 44,
      arms: [
        [-26, 34, -6, 34],
        [26, 34, 10, 36],
      ],
    }) +
    person(300, 112, { ...cast.grandfather, s: 0.86, turn: -1, h: 44 }),
}
