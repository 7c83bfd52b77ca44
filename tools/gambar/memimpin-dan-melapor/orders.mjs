import { cast, hanging } from '../kit/cast.mjs'
import { cloth, dye, skin } from '../kit/dyes.mjs'
import { heads } from '../kit/heads.mjs'
import { calendar, pen } from '../kit/papers.mjs'
import { person } from '../kit/people.mjs'
import { appOpen } from '../kit/phones.mjs'
import { deskTop, hut, wall, window } from '../kit/places.mjs'
import { at, circle, label, line, path, rect } from '../kit/shapes.mjs'
import { board, bubble, folder, glass, plant, writing } from '../kit/things.mjs'
import { bench, lap } from './parts.mjs'

/** An open book; w is the width of a page. */
const openBook = (x, y, w, h, written) =>
  rect(x - 3, y - 3, 2 * w + 6, h + 6, dye.sogan, 3) +
  rect(x, y, w, h, '.p', 1) +
  rect(x + w, y, w, h, '.p', 1) +
  line(`M${x + w} ${y}v${h}`, dye.khaki, 2) +
  written

/** The legs of one who sits at (x, y). */
const seatedLegs = (x, y, s, trousers) =>
  line(`M${x - 10 * s} ${y + 46 * s}v${34 * s}M${x + 10 * s} ${y + 46 * s}v${34 * s}`, cloth[trousers][1], 14 * s) +
  line(`M${x - 11 * s} ${y + 84 * s}h-2M${x + 11 * s} ${y + 84 * s}h2`, dye.ink, 7 * s)

/** What a superior asks for, and what a superior knows. */
export const scenes = {
  'kepala-sekolah-tahu':
    wall +
    rect(66, 8, 188, 86, dye.khakiDark, 2) +
    rect(71, 13, 178, 76, '.v') +
    rect(71, 64, 178, 25, '.g') +
    hut(92, 66, 70, 26) +
    line('M204 80V22', dye.stone, 3) +
    path('M206 62q2-18 18-18 16 2 14 18z', dye.leaf) +
    line('M222 76V56', dye.bark, 4) +
    line('M160 13v76', dye.khakiDark, 4) +
    calendar(16, 24, 38, 44) +
    rect(0, 118, 320, 62, '.k') +
    rect(0, 112, 320, 8, dye.wheat) +
    at(
      58,
      104,
      rect(0, 0, 96, 58, dye.ink, 7) +
        rect(6, 5, 84, 48, '.v', 3) +
        person(48, 32, {
          ...cast.luhSari,
          s: 0.56,
          h: 40,
          mood: 'smile',
          arms: [
            [-30, 12, -34, -14],
            [30, 30, 40, 14],
          ],
          wear: 'wheat',
        }) +
        path('M14 40l8 5-8 5z', dye.paper) +
        line('M28 45h54', dye.stone, 3),
      1,
      -4,
    ) +
    path('M184 172l8-44h62l4 44z', '.p') +
    line('M202 138h20', dye.stone, 3) +
    pen(272, 150),
  'perintah-lewat-grup-camat':
    deskTop +
    at(
      24,
      30,
      openBook(
        0,
        0,
        34,
        56,
        writing(6, 12, [22, 18, 22, 14], 10, dye.stone, 2) + writing(40, 12, [22, 16], 10, dye.stone, 2),
      ),
      1,
      -5,
    ) +
    pen(44, 128) +
    at(
      236,
      36,
      rect(0, 0, 76, 96, '.p', 2) +
        path('M0 30q30 10 40 30t36 22v14H2q-2 0-2-2z', '.f') +
        line('M10 96q4-30 26-40t30-48', dye.khaki, 4) +
        line('M36 56l32 18', dye.khaki, 3) +
        [
          [16, 68],
          [34, 34],
          [58, 74],
          [60, 22],
        ]
          .map(([x, y]) => circle(x, y, 5, dye.leaf))
          .join('') +
        line('M25 0v96M51 0v96M0 48h76', dye.chalk, 1),
      1,
      4,
    ) +
    appOpen(
      110,
      4,
      108,
      192,
      bubble(118, 32, 82, 74, dye.sand) +
        writing(126, 42, [64, 56], 8, dye.khakiDark, 3) +
        [60, 70, 80, 90].map((y) => circle(129, y, 2.5, dye.clay)).join('') +
        writing(137, 60, [48, 40, 52, 36], 10, dye.khakiDark, 3) +
        [
          [166, 116],
          [166, 136],
          [166, 156],
        ]
          .map(([x, y]) => bubble(x, y, 42, 14, dye.mist, true) + line(`M${x + 9} ${y + 7}h22`, dye.nila, 3))
          .join(''),
    ),
  'daftar-pendukung-lawan':
    wall +
    rect(178, 14, 124, 90, dye.sogan, 2) +
    rect(184, 20, 112, 78, dye.bark) +
    rect(184, 54, 112, 5, dye.sogan) +
    rect(192, 62, 46, 36, dye.clay, 2) +
    rect(242, 62, 48, 36, dye.leafDark, 2) +
    rect(195, 72, 40, 15, '.p', 2) +
    label(215, 83, 'absen', 11) +
    rect(244, 72, 44, 15, '.p', 2) +
    label(266, 83, 'kinerja', 10) +
    rect(192, 24, 10, 30, dye.nila) +
    rect(204, 28, 10, 26, dye.khaki) +
    rect(216, 24, 10, 30, dye.rust) +
    rect(228, 30, 12, 24, dye.wheat) +
    plant(270, 42) +
    person(74, 76, {
      ...cast.youth,
      head: heads.side(),
      tan: 'sawo',
      wear: 'bark',
      turn: 1,
      mood: 'talk',
      h: 70,
      arms: [hanging.left, [34, 30, 50, 50]],
    }) +
    rect(0, 126, 320, 54, '.k') +
    rect(0, 120, 320, 8, dye.wheat) +
    line('M112 110L126 128', cloth.bark[1], 9) +
    line('M127 130l6 6', skin.sawo[0], 7) +
    path('M112 176l14-42h96l16 42z', '.p') +
    line('M123 144h103M119 154h111M116 164h118M152 134l-8 42M186 134l4 42', dye.stone, 1.5) +
    path('M126 134h96l4 10H123z', dye.khakiLight) +
    pen(256, 156) +
    glass(30, 108),
  'pesan-suara-kepala-dinas':
    wall +
    rect(0, 138, 320, 42, '.f') +
    window(28, 20, 58, 42) +
    board(232, 20, 60, 42) +
    writing(242, 34, [40, 28], 11, dye.khakiDark) +
    rect(46, 80, 228, 14, dye.khakiDark, 3) +
    bench(40, 126, 240) +
    seatedLegs(112, 78, 0.96, 'nila') +
    seatedLegs(206, 78, 0.96, 'bark') +
    person(112, 80, { ...cast.lasmo, turn: 1, mood: 'worry', h: 50, arms: lap }) +
    person(206, 80, {
      ...cast.nirmala,
      wear: 'khaki',
      turn: -1,
      h: 50,
      arms: [
        [-34, 24, -32, 18],
        [27, 34, 8, 42],
      ],
    }) +
    at(
      146,
      62,
      rect(0, 0, 38, 60, dye.ink, 6) +
        rect(3, 5, 32, 50, '.p', 2) +
        rect(5, 20, 28, 18, dye.nila, 4) +
        line('M9 27v4M13 23v12M17 26v6M21 22v14M25 26v6M29 28v2', dye.paper, 2),
    ) +
    line('M174 98h5', skin.sawo[0], 9) +
    folder(244, 104, 34, 22, dye.clay),
}
