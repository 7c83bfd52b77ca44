import { bust, pair } from '../kit/candidates.mjs'
import { cast } from '../kit/cast.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { person } from '../kit/people.mjs'
import { appOpen } from '../kit/phones.mjs'
import { ground, hall, hills, sky, wall, window } from '../kit/places.mjs'
import { circle, label, line, path, rect } from '../kit/shapes.mjs'
import { ballotBox, outline, table } from '../kit/things.mjs'

/** Whom one follows, and how one shows oneself. */
export const scenes = {
  'mengikuti-demi-tahu-programnya':
    sky +
    hills +
    path('M0 128q100-30 210-14v66H0z', '.g') +
    rect(0, 0, 196, 16, dye.rust) +
    line('M12 16v146', dye.sogan, 7) +
    rect(0, 156, 320, 24, dye.khakiDark) +
    line('M0 168h320', dye.bark, 1.5) +
    path('M44 84h60v74H44z', dye.khakiDark) +
    person(74, 84, {
      ...cast.luhSari,
      turn: 1,
      tilt: 5,
      h: 62,
      hold: rect(14, 22, 14, 24, dye.ink, 3),
      arms: [
        [-27, 36, 8, 46],
        [30, 36, 22, 40],
      ],
    }) +
    line('M62 144h26l14 14M62 150v22M104 150v22', dye.bark, 10) +
    table(124, 136, 62, 40) +
    rect(128, 122, 34, 10, '.p', 1) +
    line('M132 125h26M132 129h20', dye.stone, 1.5) +
    rect(166, 118, 14, 14, '.p', 2) +
    line('M180 122q6 2 0 7', dye.stone, 2) +
    appOpen(202, -4, 104, 190) +
    [28, 57, 86, 115, 144]
      .map(
        (y) =>
          rect(212, y, 84, 25, dye.sand, 4) +
          circle(225, y + 12, 8, dye.chalk) +
          line(`M240 ${y + 9}h30M240 ${y + 17}h20`, dye.khakiDark, 2.5) +
          rect(276, y + 7, 15, 11, dye.mist, 5),
      )
      .join(''),
  'bingkai-foto-calon':
    wall +
    window(18, 24, 50, 34) +
    rect(266, 22, 30, 30, dye.leaf, 5) +
    line('M281 29v16M273 37h16', dye.paper, 4) +
    person(62, 92, {
      ...cast.baharu,
      turn: 1,
      mood: 'smile',
      h: 90,
      arms: [
        [-27, 36, -25, 58],
        [30, 30, 46, 34],
      ],
    }) +
    person(262, 92, {
      ...cast.rukmini,
      wear: 'paper',
      turn: -1,
      h: 90,
      arms: [
        [-30, 32, -44, 40],
        [27, 36, 24, 56],
      ],
    }) +
    appOpen(108, 2, 104, 176) +
    [54, 100, 146]
      .map(
        (y) =>
          rect(118, y - 21, 84, 42, dye.sand, 6) +
          `<circle cx="160" cy="${y}" r="17" class="v" stroke="${dye.khakiDark}" stroke-width="4"/>`,
      )
      .join('') +
    pair(160, 50, 4.5) +
    path('M148 92q7-3 12 1 5-4 12-1v16q-7-3-12 1-5-4-12-1z', dye.paper) +
    line('M160 93v16M151 97h5M164 97h5', dye.khakiDark, 1.5) +
    ballotBox(149, 142, 22),
  'akun-bupati-yang-kini-calon':
    sky +
    hills +
    ground(136) +
    hall(10, 140, 108) +
    appOpen(
      166,
      -8,
      118,
      204,
      circle(186, 36, 10, dye.chalk) +
        bust(186, 34, 4) +
        rect(204, 28, 70, 17, dye.mist, 8) +
        label(239, 40, 'Mengikuti', 10),
    ) +
    rect(176, 52, 98, 56, dye.sand, 4) +
    rect(180, 56, 90, 48, '.v', 2) +
    path('M180 88q30-16 90-4v20h-90z', dye.leaf) +
    path('M206 104q20-10 10-18h10q16 8 14 18z', dye.stone) +
    line('M224 100l3-6M225 91l-1-2', dye.paper, 2) +
    rect(176, 114, 98, 58, dye.sand, 4) +
    rect(180, 118, 90, 50, '.v', 2) +
    rect(186, 150, 78, 14, dye.sogan) +
    outline(225, 137, 0.6, 26) +
    line('M190 150v-26h70v26', dye.khakiDark, 3) +
    line('M132 196L160 150', dye.khaki, 30) +
    line('M164 144L174 128', skin.sawo[0], 15),
}
