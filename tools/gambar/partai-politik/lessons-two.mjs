import { bust } from '../kit/candidates.mjs'
import { arms, cast, hanging } from '../kit/cast.mjs'
import { dye } from '../kit/dyes.mjs'
import { heads } from '../kit/heads.mjs'
import { circled, pen } from '../kit/papers.mjs'
import { person } from '../kit/people.mjs'
import { deskTop, door, ground, hills, planks, sky, wall, window } from '../kit/places.mjs'
import { at, circle, ellipse, label, line, path, rect } from '../kit/shapes.mjs'
import { bag, clock, folder, sheet } from '../kit/things.mjs'
import { flag, namePlate } from './parts.mjs'

/** One answer to an invitation, in one line or two. */
const replyCard = (x, y, one, two, turn) =>
  at(
    x,
    y,
    rect(0, 0, 98, 44, '.p', 3) +
      rect(8, 15, 14, 14, dye.khaki, 2) +
      rect(10, 17, 10, 10, '.p', 1) +
      label(60, two ? 20 : 26, one, 10) +
      (two && label(60, 33, two, 10)),
    1,
    turn,
  )

/** A tile with what is drawn on it; (x, y) is its middle. */
const tile = (x, y, inside) => rect(x - 23, y - 19, 46, 38, '.p', 5) + at(x, y, inside)

/** A point on the way. */
const step = (x, words) =>
  circle(x, 118, 11, dye.wheat) +
  circle(x, 118, 6, dye.sogan) +
  rect(x - (words.length * 3.4 + 5), 137, words.length * 6.8 + 10, 16, '.p', 3) +
  label(x, 148.5, words, 10)

/** Lessons 6 to 11. */
export const scenes = {
  'undangan-partai':
    deskTop +
    at(
      92,
      12,
      rect(0, 0, 136, 92, dye.clay, 3) +
        rect(6, 6, 124, 80, '.p', 2) +
        rect(42, 13, 52, 20, dye.chalk, 3) +
        line('M50 23h36', dye.stone, 4) +
        line('M26 46h84M26 58h70M26 70h50', dye.stone, 3),
      1,
      -3,
    ) +
    replyCard(8, 120, 'datang', '', -2) +
    replyCard(111, 124, 'kirim kepala', 'bidang', 2) +
    replyCard(214, 119, 'tidak dapat', 'hadir', -2) +
    pen(262, 92),
  'dukungan-ktp':
    wall +
    rect(0, 134, 320, 46, '.k') +
    rect(0, 130, 320, 7, dye.wheat) +
    rect(20, 66, 116, 64, dye.khaki, 5) +
    rect(14, 54, 128, 16, dye.khakiDark, 4) +
    rect(28, 78, 26, 14, dye.mist, 2) +
    circle(66, 85, 5, dye.leaf) +
    circle(80, 85, 5, dye.stone) +
    path('M34 112h98l26 34H18z', dye.bark) +
    path('M42 108h82l20 30H30z', '.p') +
    at(58, 112, rect(0, 0, 54, 22, dye.mist, 3) + bust(10, 7, 4) + line('M22 6h26M22 11h20M22 16h24', dye.stone, 2.5)) +
    at(
      182,
      22,
      rect(0, 0, 116, 134, '.p', 2) +
        rect(10, 10, 56, 8, dye.khakiDark, 1) +
        line('M8 40h100M8 60h100M8 80h100M8 100h100M8 120h100M24 26v94M44 26v94', dye.stone, 1.5) +
        label(76, 36.5, 'dukungan', 9.5) +
        line('M13 50h6M30 50h8M13 70h6M30 70h8M13 90h6M30 90h8', dye.chalk, 5) +
        circled('M76 16q37 0 36 56t-36 56-36-56 36-56z'),
      1,
      3,
    ),
  'suami-istri-calon':
    wall +
    rect(10, 12, 146, 92, '.f', 6) +
    rect(164, 12, 146, 92, '.f', 6) +
    rect(10, 12, 146, 22, dye.nila, 6) +
    rect(164, 12, 146, 22, dye.nila, 6) +
    label(83, 27, 'dengan CLTN boleh', 10.5, dye.paper) +
    label(237, 27, 'tetap tidak', 10.5, dye.paper) +
    line('M22 46h122v46H22zM176 46h122v46H176z', dye.khaki, 2, '5 6') +
    rect(0, 116, 320, 64, '.k') +
    rect(0, 112, 320, 6, dye.wheat) +
    tile(30, 148, bust(-8, -6, 4) + circle(8, -6, 4, dye.clay) + path('M1 8q0-8 7-8t7 8z', dye.clay)) +
    tile(82, 148, path('M-12-5h8l12-8v26L-4 5h-8z', dye.ink) + line('M-6 6v7M13-5q4 5 0 10', dye.bark, 3)) +
    tile(
      134,
      148,
      path('M-17-8h9l3-5H5l3 5h9v20h-34z', dye.khakiDark) + circle(0, 1, 8, '.p') + circle(0, 1, 5, dye.nilaDark),
    ) +
    tile(186, 148, line('M-7-13v26M-7 2H8v11', dye.clay, 5)) +
    tile(238, 148, rect(-9, -15, 18, 30, dye.ink, 3) + rect(-7, -11, 14, 22, '.p', 1) + bust(0, -3, 3.5)) +
    tile(
      290,
      148,
      path('M-9-14q9 7 18 0l11 7-4 9-5-3v16h-22v-16l-5 3-4-9z', dye.nila) +
        line('M-7-4h14M-7 3h14M-7 10h14', dye.mist, 2, '1 5'),
    ),
  'keluarga-lain':
    sky +
    ground(140) +
    planks(64, 58, 192, 84, 20) +
    path('M44 62l46-46h140l46 46z', dye.rust) +
    door(144, 84, 32, 58) +
    window(88, 80, 34, 26) +
    window(198, 80, 34, 26) +
    line(
      'M6 136h104M6 152h104M210 136h104M210 152h104M14 126v40M34 126v40M54 126v40M74 126v40M94 126v40M226 126v40M246 126v40M266 126v40M286 126v40M306 126v40',
      dye.khakiDark,
      4,
    ) +
    rect(108, 118, 8, 56, dye.sogan) +
    rect(204, 118, 8, 56, dye.sogan) +
    person(78, 92, {
      ...cast.grandfather,
      over: '',
      turn: 1,
      h: 90,
      hold: flag(34, 66, 92),
      arms: [hanging.left, [30, 30, 34, 20]],
    }) +
    person(250, 92, {
      ...cast.meilan,
      turn: -1,
      h: 90,
      arms: [hanging.left, [27, 36, 25, 56]],
      hold: bag(-34, 60, dye.bark),
    }),
  'ingin-mencalonkan-diri':
    sky +
    hills +
    ground(100) +
    line('M34 118h240', dye.sogan, 5) +
    step(36, 'niat') +
    step(112, 'urus status') +
    step(196, 'daftar') +
    step(274, 'ditetapkan') +
    person(36, 62, {
      wear: 'khaki',
      head: heads.scarf(dye.rust, dye.bark),
      tan: 'langsat',
      s: 0.72,
      h: 58,
      arms: arms.rest,
    }) +
    folder(96, 74, 34, 26, dye.clay) +
    at(178, 64, rect(0, 0, 36, 40, dye.stone, 2) + bust(18, 12, 6) + line('M8 34h20', dye.sand, 3)) +
    rect(246, 60, 68, 30, dye.khaki, 3) +
    rect(242, 84, 76, 14, dye.khakiDark, 3) +
    path('M256 40h48v46h-48z', '.p') +
    label(280, 54, 'mundur', 9.5) +
    line('M264 63h32', dye.stone, 2) +
    line('M268 74q6-8 10 0t12-2', dye.nila, 2) +
    rect(242, 84, 76, 14, dye.khakiDark, 3),
  'rapat-semua-partai':
    wall +
    window(24, 18, 60, 36) +
    clock(288, 36, 12) +
    rect(0, 104, 320, 76, '.f') +
    person(160, 62, { ...cast.okta, mood: 'calm', h: 44, arms: arms.hold, hold: sheet(-13, 6, 26, 30) }) +
    ellipse(160, 142, 146, 40, '.k') +
    ellipse(160, 134, 146, 38, dye.wheat) +
    [
      ['Kelapa', 24],
      ['Lesung', 90],
      ['Tempayan', 162],
      ['Tikar', 236],
    ]
      .map(([w, x], index) => namePlate(x, index === 0 || index === 3 ? 124 : 146, w, index === 2 ? 70 : 60))
      .join(''),
}
