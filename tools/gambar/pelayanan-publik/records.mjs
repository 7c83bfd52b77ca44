import { cast } from '../kit/cast.mjs'
import { cloth, dye, skin } from '../kit/dyes.mjs'
import { idCard, stamp } from '../kit/papers.mjs'
import { person } from '../kit/people.mjs'
import { appOpen } from '../kit/phones.mjs'
import { deskTop, wall, window } from '../kit/places.mjs'
import { at, label, line, path, rect } from '../kit/shapes.mjs'
import { basket, board, bubble, chair, desk, folder, writing } from '../kit/things.mjs'
import { generator } from './parts.mjs'

/** Lists, cards and numbers of citizens. */
export const scenes = {
  'nomor-wali-murid':
    wall +
    board(24, 16, 112, 56, dye.leafDark) +
    line('M38 52h50M38 38h30', dye.sand, 2) +
    window(236, 22, 58, 40) +
    desk(16, 88, 60, 20) +
    rect(30, 76, 26, 12, dye.clay, 1) +
    chair(100, 84) +
    rect(0, 118, 320, 62, '.k') +
    rect(0, 114, 320, 7, dye.wheat) +
    path('M20 174l14-50h136l14 50z', dye.sogan) +
    path('M28 170l13-43h58v43zM105 170v-43h57l13 43z', '.p') +
    line('M46 136h46M44 146h48M42 156h50M40 164h52M112 136h44M112 146h48M112 156h50M112 164h52', dye.chalk, 5) +
    appOpen(
      208,
      62,
      76,
      130,
      bubble(216, 92, 56, 34, dye.sand) +
        writing(223, 102, [40, 32], 11, dye.khakiDark) +
        rect(216, 150, 60, 12, dye.chalk, 6),
    ),
  'ktp-untuk-pendataan':
    wall +
    board(20, 18, 60, 40, dye.sand) +
    writing(30, 30, [38, 28], 10, dye.khakiDark) +
    window(236, 20, 60, 40) +
    person(84, 86, {
      ...cast.girl,
      wear: 'khaki',
      turn: 1,
      mood: 'worry',
      h: 60,
      arms: [
        [-27, 36, -16, 42],
        [27, 36, 12, 40],
      ],
      hold: idCard(-18, 22, 34, 24),
    }) +
    person(232, 86, {
      ...cast.youth,
      wear: 'khaki',
      turn: -1,
      h: 60,
      arms: [
        [-27, 36, -12, 40],
        [27, 36, 16, 42],
      ],
      hold: idCard(-16, 22, 34, 24),
    }) +
    rect(0, 132, 320, 48, '.k') +
    rect(0, 128, 320, 7, dye.wheat) +
    path('M110 172l12-66h80l12 66z', dye.khakiLight) +
    path('M108 168l12-66h80l12 66z', '.p') +
    line(
      'M127 112h34M122 122h78M120 134h82M118 146h86M116 158h90M138 122l-5 40M154 122l-3 40M170 122l1 40M186 122l4 40',
      dye.stone,
      1.5,
    ) +
    line('M193 118q10 0 14 24t-8 24-14-24 8-24z', dye.khakiDark, 2.5),
  'daftar-bantuan-yang-sejalan':
    wall +
    window(24, 22, 54, 36) +
    rect(0, 96, 320, 30, '.f') +
    person(236, 70, {
      ...cast.tagor,
      turn: -1,
      mood: 'talk',
      h: 70,
      arms: [
        [-33, 28, -33, 28],
        [28, 36, 16, 54],
      ],
    }) +
    path('M0 114h320v66H0z', '.k') +
    rect(0, 110, 320, 7, dye.wheat) +
    path('M126 120h66l14 56h-80z', '.p') +
    line('M134 130h42M135 140h48M136 150h52M136 160h54M136 170h56', dye.chalk, 5) +
    line('M132 142q20-6 52-2M133 162q26-6 58-2', dye.nila, 2.5) +
    path('M34 120h66l-2 56H18z', '.p') +
    line('M44 130h42M42 140h48M40 150h50M38 160h34', dye.chalk, 5) +
    stamp(82, 162, 10) +
    line('M203 98L190 122', cloth.khaki[1], 10) +
    line('M188 126l-4 6', skin.sawo[0], 7),
  'pilah-ke-tiga-keranjang':
    deskTop +
    [
      [36, -4],
      [98, 3],
      [160, -2],
      [222, 3],
      [284, -4],
    ]
      .map(([x, a], index) =>
        at(
          x,
          56,
          rect(-27, -36, 54, 72, '.p', 5) +
            [
              at(-20, -12, generator, 0.72),
              rect(-17, -26, 34, 52, dye.sand, 2) +
                line('M-10-16h20M-10-6h20M-10 4h20M-10 14h20', dye.stone, 3) +
                line('M-13-5q12-4 26-1', dye.nila, 2.5),
              path('M-10-20q10 8 20 0l14 8-5 11-6-3v28h-26v-28l-6 3-5-11z', dye.chalk) + label(0, 14, '8', 18),
              folder(-19, -24, 38, 22, dye.wheat) + folder(-19, 4, 38, 22, dye.clay),
              rect(-21, -24, 42, 34, dye.wheat, 2) +
                path('M-8 8q-2-12 8-16 6-4 2-12h6q6 12-2 18-8 4-4 10z', dye.stone) +
                line('M-12 10v16M12 10v16', dye.khakiDark, 4),
            ][index],
          1,
          a,
        ),
      )
      .join('') +
    basket(20, 122, 80, 46) +
    basket(120, 122, 80, 46) +
    basket(220, 122, 80, 46),
}
