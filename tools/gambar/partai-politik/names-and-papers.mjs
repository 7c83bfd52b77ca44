import { cast } from '../kit/cast.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { heads } from '../kit/heads.mjs'
import { calendar, circled, idCard, pen, stamp } from '../kit/papers.mjs'
import { person } from '../kit/people.mjs'
import { appOpen, holding } from '../kit/phones.mjs'
import { deskTop, night, opening, planks, sea, sky, wall, window } from '../kit/places.mjs'
import { at, circle, line, path, rect } from '../kit/shapes.mjs'
import { bubble, cup, folder, glass, healthSign, sheet, table } from '../kit/things.mjs'

const lap = [
  [-27, 34, -8, 40],
  [27, 34, 8, 40],
]

/** Whose name stands on a list, a letter or a form. */
export const scenes = {
  'pinjam-nama':
    night +
    circle(280, 34, 14, dye.sand) +
    planks(0, 30, 190, 126, 24, dye.khaki) +
    path('M0 34V14h212l14 20z', dye.bark) +
    rect(206, 34, 7, 122, dye.bark) +
    rect(0, 152, 320, 28, dye.bark) +
    opening(20, 60, 44, 92, dye.wheat) +
    circle(128, 48, 12, dye.sand) +
    line('M128 34v4', dye.ink, 2) +
    person(96, 92, { ...cast.hafizan, wear: 'wheat', turn: 1, mood: 'worry', h: 64, arms: lap }) +
    person(218, 92, {
      ...cast.elder,
      head: heads.side(),
      wear: 'rust',
      turn: -1,
      mood: 'talk',
      h: 64,
      arms: [
        [-32, 28, -42, 24],
        [27, 34, -8, 40],
      ],
      hold: at(-60, 4, sheet(0, 0, 26, 34), 1, -6) + line('M-10 42l-14-6', dye.nila, 3),
    }) +
    table(70, 140, 180, 40) +
    glass(120, 122) +
    glass(184, 122),
  'dulu-anggota-kini-pppk':
    wall +
    healthSign(18, 26) +
    calendar(60, 22, 52, 56) +
    window(226, 24, 62, 42) +
    person(160, 82, {
      ...cast.kinasih,
      mood: 'worry',
      h: 54,
      arms: [
        [-30, 34, -36, 52],
        [30, 34, 36, 52],
      ],
    }) +
    rect(0, 136, 320, 44, '.k') +
    rect(0, 132, 320, 7, dye.wheat) +
    path('M108 174l14-46h38v46zM212 174l-14-46h-38v46z', dye.clay) +
    path('M168 168v-36h24l10 36z', dye.sand) +
    line('M172 140h18M172 147h20M172 154h16', dye.khakiDark, 2) +
    stamp(190, 160, 5) +
    path('M118 168l10-36h24v36z', dye.rust) +
    rect(30, 112, 22, 20, dye.mist, 3) +
    line('M36 112v-10M46 112v-12', dye.stone, 3),
  'nama-saya-di-daftar-partai':
    sky +
    sea(20) +
    rect(0, 44, 320, 136, dye.khaki) +
    line('M0 78h320M0 112h320M0 146h320', dye.khakiDark, 2) +
    line('M60 44v34M190 78v34M110 112v34M250 146v34', dye.khakiDark, 2) +
    appOpen(
      114,
      6,
      92,
      186,
      rect(123, 38, 74, 13, dye.chalk, 6) +
        circle(188, 44, 3, dye.stone) +
        line('M124 64h60M124 78h52', dye.chalk, 6) +
        rect(120, 88, 80, 20, dye.sand, 3) +
        line('M126 98h50', dye.stone, 5) +
        circle(190, 98, 5, dye.clay) +
        line('M124 120h56M124 134h60M124 148h48', dye.chalk, 6),
    ) +
    at(18, 60, idCard(0, 0, 80, 50), 1, -6) +
    at(228, 58, rect(0, 0, 66, 86, '.p', 2), 1, 5) +
    pen(236, 168),
  'pernyataan-dukungan-keluarga-besar':
    deskTop +
    cup(54, 60) +
    rect(244, 104, 58, 44, dye.sogan, 4) +
    rect(249, 109, 48, 34, dye.wheat, 2) +
    circle(264, 121, 5, dye.clay) +
    circle(282, 121, 5, dye.nila) +
    path('M256 138q0-9 8-9t8 9zM274 138q0-9 8-9t8 9z', dye.khakiDark) +
    appOpen(
      110,
      4,
      112,
      192,
      bubble(119, 34, 94, 116, dye.sand) +
        rect(127, 40, 78, 104, '.p', 1) +
        line('M136 50h44M136 58h58', dye.stone, 2.5) +
        line('M138 76h44M138 90h52M138 104h38M138 118h48M138 132h42', dye.stone, 5) +
        circled('M132 104q2-9 26-9t26 9-26 9-26-9z') +
        rect(120, 160, 88, 13, dye.chalk, 6),
    ) +
    holding(232, 140, skin.gelap[0], dye.clay),
  'tangga-hubungan-partai':
    deskTop +
    [
      [24, 138],
      [56, 108],
      [88, 78],
      [120, 48],
    ]
      .map(([x, y]) => rect(x, y, 34, 180 - y, dye.khaki) + rect(x, y, 34, 6, dye.wheat))
      .join('') +
    [
      [180, 14, -3],
      [246, 16, 3],
      [182, 96, 2],
      [248, 98, -3],
    ]
      .map(([x, y, a], index) =>
        at(
          x,
          y,
          rect(0, 0, 54, 70, '.p', 5) +
            [
              line('M14 18h26M14 28h20M14 38h26M14 48h16', dye.stone, 3),
              rect(9, 9, 36, 52, dye.sogan, 2) +
                rect(13, 13, 28, 44, dye.sand, 1) +
                line('M18 22h18M18 31h12M18 40h18', dye.stone, 3),
              rect(10, 14, 34, 42, dye.nila, 2) +
                rect(10, 14, 6, 42, dye.nilaDark) +
                circle(31, 30, 7, dye.wheat) +
                line('M24 46h14', dye.mist, 2.5),
              folder(9, 20, 36, 32, dye.khakiDark) + line('M14 46h12', dye.wheat, 2),
            ][index],
          1,
          a,
        ),
      )
      .join(''),
}
