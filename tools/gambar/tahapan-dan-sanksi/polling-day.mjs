import { cast, hanging } from '../kit/cast.mjs'
import { crowd } from '../kit/crowd.mjs'
import { dye } from '../kit/dyes.mjs'
import { person } from '../kit/people.mjs'
import { appOpen } from '../kit/phones.mjs'
import { ground, hills, opening, planks, sky, sun } from '../kit/places.mjs'
import { at, circle, label, line, outlined, path, rect } from '../kit/shapes.mjs'
import { basket, bubble, cup, phone, seat } from '../kit/things.mjs'
import { motorbike, pollingTent } from './parts.mjs'

const helmet = (x, y, fill) =>
  path(`M${x - 10} ${y}q0-16 11-16t10 13l-2 3z`, fill) + path(`M${x + 2} ${y - 10}q7 1 8 8h-8z`, '.v')

/** A face in a circle, as a chat shows it. */
const avatar = (x, y, r, who) =>
  circle(x, y, r, '.v') + person(x, y + Math.round(r * 0.35), { ...who, s: r / 42, h: 26, small: true })

/** The day of the vote and what comes after it. */
export const scenes = {
  'mengantar-lansia-ke-tps':
    sky +
    sun(156, 34, 16) +
    pollingTent(52, 60) +
    path('M0 62q40-14 78 0 60 24 86 118H0z', '.f') +
    path('M120 146h200v34H100z', '.g') +
    path('M112 180c-6-30-58-34-46-62 8-20-22-30-18-58h10c0 24 30 34 24 58-6 26 58 30 74 62z', dye.khaki) +
    planks(220, 50, 100, 98) +
    path('M200 54l34-42h86v42z', dye.rust) +
    opening(260, 68, 40, 80, dye.bark) +
    rect(206, 146, 114, 8, dye.khakiDark) +
    person(238, 92, {
      ...cast.grandfather,
      tan: 'sawo',
      over: '',
      wear: 'leaf',
      turn: -1,
      s: 0.88,
      h: 56,
      legs: 'nila',
      arms: [
        [-28, 30, -30, 44],
        [27, 34, 22, 54],
      ],
      hold: line('M-30 40v68M-30 40q0-6 8-6', dye.bark, 3.5),
    }) +
    at(126, 118, motorbike(dye.khakiDark) + helmet(24, 13, dye.clay) + helmet(50, 0, dye.nila)),
  'syukuran-kemenangan':
    rect(0, 0, 320, 180, dye.bark) +
    rect(36, 10, 248, 112, dye.khakiDark, 3) +
    rect(42, 16, 236, 100, dye.nilaDark) +
    circle(64, 34, 8, dye.sand) +
    rect(42, 96, 236, 20, dye.nila) +
    line('M88 100V58M232 100V58', dye.stone, 4) +
    path('M76 62q84-58 168 0z', '.c') +
    line('M42 52q40 26 76 14 42 16 84 0 36 12 76-14', dye.khaki, 1.5) +
    line(
      'M50 57h0M66 65h0M82 69h0M98 70h0M118 68h0M138 73h0M160 74h0M182 73h0M202 68h0M222 70h0M238 69h0M254 64h0M270 56h0',
      dye.wheat,
      6,
    ) +
    [102, 130, 158, 186].map((x) => seat(x, 112)).join('') +
    line('M160 16v100M42 66h236', dye.khakiDark, 4) +
    path('M0 136h320v44H0z', dye.sogan) +
    rect(0, 130, 320, 7, dye.wheat) +
    path('M118 172l10-36h72l14 36z', dye.ink) +
    path('M126 168l8-28h60l10 28z', '.p') +
    path('M140 163l5-18h36l6 18z', dye.sand) +
    line('M146 149h30M147 154h22M145 159h34', dye.khakiDark, 2) +
    at(262, 146, cup(0, 0)),
  'status-hasil-hitung-cepat':
    rect(0, 0, 320, 180, dye.khaki) +
    line('M0 44h100M0 96h80M0 148h100', dye.khakiDark, 2) +
    appOpen(
      48,
      4,
      112,
      192,
      rect(58, 36, 92, 66, dye.sand, 4) +
        line('M66 94h76', dye.khakiDark, 2) +
        rect(72, 62, 16, 31, dye.stone) +
        rect(96, 56, 16, 37, dye.stone) +
        rect(120, 72, 16, 21, dye.stone) +
        outlined('M58 116h92v42h-92z', '.p', dye.nila, 2.5) +
        line('M66 126v14', dye.nila, 2.5),
    ) +
    [
      [224, 32, cast.meilan],
      [262, 92, cast.mother],
      [222, 150, cast.damian],
    ]
      .map(
        ([x, y, who], index) =>
          avatar(x, y, 20, { ...who, wear: who.wear ?? 'khaki' }) +
          bubble(index === 1 ? 190 : x + 26, y - 20, 46, 28, dye.sand, index === 1) +
          label((index === 1 ? 190 : x + 26) + 23, y, '?', 20),
      )
      .join(''),
  'jari-bertinta':
    sky +
    hills +
    ground(128) +
    pollingTent(54, 128, 84, 76) +
    crowd(
      0.9,
      [
        [130, 66, { ...cast.meilan, wear: 'khaki' }, { turn: 1 }],
        [202, 64, { ...cast.hafizan, wear: 'leaf' }],
        [272, 66, { ...cast.mother, wear: 'nila' }, { turn: -1 }],
      ],
      {
        h: 60,
        arms: [
          [-26, 34, -6, 34],
          [26, 34, 6, 34],
        ],
      },
      [7, 36],
    ) +
    [130, 202, 272].map((x, index) => rect(x - 6, index === 1 ? 80 : 82, 12, 20, dye.ink, 2)).join('') +
    rect(0, 122, 320, 58, dye.sogan) +
    rect(0, 116, 320, 8, dye.wheat) +
    [74, 136, 198, 260]
      .map((x, index) =>
        at(x, 132, rect(0, 0, 50, 38, '.p', 2) + rect(4, 4, 42, 30, dye.chalk, 1), 1, [-3, 2, -2, 3][index]),
      )
      .join('') +
    rect(24, 132, 28, 34, dye.nila, 5) +
    rect(30, 122, 16, 12, dye.nilaDark, 2) +
    rect(27, 142, 22, 14, '.p', 1) +
    path('M38 144q-5 6 0 9 5-3 0-9z', dye.nilaDark),
  'foto-surat-suara':
    sky +
    sun(30, 40, 16) +
    planks(64, 0, 256, 154, 26) +
    rect(0, 150, 320, 30, '.g') +
    rect(54, 0, 266, 14, dye.rust) +
    opening(176, 34, 136, 118, '.v') +
    rect(218, 12, 52, 19, '.p', 3) +
    label(244, 27, 'TPS', 15) +
    rect(240, 60, 62, 5, dye.khakiDark, 1) +
    rect(244, 65, 54, 54, dye.nila) +
    line('M254 65v54M264 65v54M274 65v54M286 65v54', dye.mist, 2) +
    line('M242 64v86M300 64v86', dye.khakiDark, 4) +
    rect(176, 118, 50, 6, dye.sogan, 2) +
    line('M182 124v28M220 124v28', dye.bark, 4) +
    phone(187, 80, 13, 26) +
    phone(203, 84, 12, 24) +
    basket(182, 98, 38, 20) +
    person(116, 92, {
      ...cast.toding,
      wear: 'wheat',
      turn: 1,
      mood: 'worry',
      h: 92,
      arms: [hanging.left, [30, 34, 32, 28]],
      hold: at(
        16,
        -18,
        rect(0, 0, 32, 54, dye.ink, 5) +
          rect(3, 5, 26, 43, '.p', 2) +
          bubble(5, 12, 22, 14, dye.sand) +
          line('M9 17h14M9 21h9', dye.khakiDark, 2),
      ),
    }),
}
