import { arms, cast } from '../kit/cast.mjs'
import { dye } from '../kit/dyes.mjs'
import { calendar, circled, pen, stamp } from '../kit/papers.mjs'
import { fromBehind, person } from '../kit/people.mjs'
import { counter, deskTop, ground, opening, palm, sky, wall } from '../kit/places.mjs'
import { at, label, line, path, rect } from '../kit/shapes.mjs'
import { bubble, clock, sack, table } from '../kit/things.mjs'

/** Lessons 9 to 12. */
export const scenes = {
  'data-warga':
    deskTop +
    at(
      22,
      36,
      rect(0, 0, 112, 118, dye.sogan, 4) +
        rect(4, 4, 51, 110, '.p', 1) +
        rect(57, 4, 51, 110, '.p', 1) +
        line(
          [0, 1, 2, 3, 4, 5, 6].map((index) => `M10 ${18 + index * 14}h38M63 ${18 + index * 14}h38`).join(''),
          dye.chalk,
          7,
        ) +
        line('M56 4v110', dye.khaki, 1.5),
      1,
      -4,
    ) +
    bubble(146, 14, 150, 32, dye.nila) +
    label(221, 34, 'kirim daftarnya ya', 12, dye.paper) +
    at(
      182,
      64,
      rect(0, 0, 108, 100, '.p', 2) +
        rect(8, 8, 50, 7, dye.khakiDark, 1) +
        line('M8 26h92M8 44h92M8 62h92M8 80h92M30 26v64M54 26v64M78 26v64', dye.stone, 1.5) +
        line('M13 35h11M36 35h12M60 35h12M13 53h11M36 53h12M60 53h12', dye.chalk, 5) +
        circled('M90 20q15 0 14 38t-14 38-14-38 14-38z'),
      1,
      4,
    ),
  'bantuan-menurut-data':
    deskTop +
    at(
      34,
      20,
      rect(0, 0, 108, 138, '.p', 2) +
        rect(10, 10, 58, 8, dye.khakiDark, 1) +
        line(
          [0, 1, 2, 3, 4, 5].map((index) => `M12 ${36 + index * 16}h0M24 ${36 + index * 16}h62`).join(''),
          dye.chalk,
          8,
        ) +
        line('M16 86q16-8 30-2t38-5', dye.nila, 2.5) +
        label(96, 90, '?', 20, dye.nila),
      1,
      -3,
    ) +
    at(
      182,
      16,
      rect(0, 0, 108, 138, '.p', 2) +
        rect(10, 10, 58, 8, dye.khakiDark, 1) +
        line(
          [0, 1, 2, 3, 4, 5].map((index) => `M12 ${36 + index * 16}h0M24 ${36 + index * 16}h62`).join(''),
          dye.chalk,
          8,
        ) +
        stamp(86, 118, 13),
      1,
      3,
    ) +
    pen(140, 170),
  'menunda-bantuan':
    wall +
    rect(0, 150, 320, 30, '.f') +
    calendar(20, 22, 78, 78, circled('M70 78a8 8 0 1016 0 8 8 0 10-16 0z') + line('M38 52l4 0', dye.rust, 7)) +
    opening(222, 30, 84, 120, dye.bark) +
    rect(226, 34, 76, 116, dye.khaki) +
    path('M226 34h76v18q-10 14-18 2t-18 6-18 0-22 4z', dye.khakiDark) +
    line('M240 62v8M262 68v10M288 62v7', dye.mist, 3) +
    sack(232, 124, 36, 26) +
    sack(266, 124, 36, 26) +
    sack(250, 100, 36, 26) +
    table(84, 132, 130, 48) +
    path('M112 132l16-42h62l-8 42z', '.p') +
    line('M134 100h42M131 108h34M128 116h40', dye.stone, 2) +
    line('M146 126h30', dye.bark, 1.5) +
    pen(186, 128),
  'loket-sesudah-pemungutan':
    sky +
    ground(150) +
    palm(28, 150, 92) +
    rect(44, 74, 6, 80, dye.sogan) +
    rect(92, 74, 6, 80, dye.sogan) +
    rect(34, 78, 74, 50, dye.khaki, 2) +
    path('M40 84l20-2 4 8 10 2-6 12 4 10-14 8-16-2 2-14-6-6z', '.c') +
    path('M92 86l10 2-2 16-10-8z', '.c') +
    path('M84 116l14-4 2 10-12 2z', '.c') +
    line('M54 96h0M66 100h0', dye.stone, 9) +
    path('M60 158l12-5 8 6-12 5zM96 164l9-4 7 6-10 3z', '.c') +
    rect(128, 20, 192, 160, dye.sand) +
    rect(116, 8, 204, 16, dye.rust) +
    rect(128, 24, 8, 156, dye.sogan) +
    clock(284, 46, 11) +
    person(226, 84, { ...cast.meilan, turn: -1, mood: 'smile', h: 46, arms: arms.rest }) +
    counter(128, 140, 180) +
    fromBehind(168, 142, { s: 0.9, wear: 'rust', tan: 'gelap', h: 50 }) +
    fromBehind(218, 146, { s: 0.9, wear: 'leaf', covered: true, hair: dye.nila, h: 50 }) +
    fromBehind(268, 144, { s: 0.9, wear: 'wheat', hair: dye.stone, h: 50 }),
}
