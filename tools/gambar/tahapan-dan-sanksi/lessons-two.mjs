import { cast } from '../kit/cast.mjs'
import { cloth, dye, skin } from '../kit/dyes.mjs'
import { heads } from '../kit/heads.mjs'
import { pen } from '../kit/papers.mjs'
import { person } from '../kit/people.mjs'
import { deskTop, ground, hills, pickets, planks, sky } from '../kit/places.mjs'
import { at, circle, label, line, outlined, path, rect } from '../kit/shapes.mjs'
import { folder, outline, phone, seat, writing } from '../kit/things.mjs'

const foot = (leg) => line(`M${leg.split(' ').slice(-2).join(' ')}l5 -1`, dye.ink, 8)

/** One who runs with a paper; `back` and `front` are the legs, their last point a foot. */
const runner = (x, y, who, look, back, front, trousers) =>
  at(
    x,
    y,
    foot(back) +
      foot(front) +
      line(back, cloth[trousers][1], 12) +
      line(front, cloth[trousers][0], 12) +
      person(0, 0, { ...who, h: 54, turn: 1, ...look }),
    0.78,
  )

/** An open door to a day, its name above it. */
const doorway = (x, words, inside) =>
  rect(x - 4, 46, 84, 112, dye.khakiDark, 2) +
  rect(x, 50, 76, 108, '.v') +
  inside +
  path(`M${x + 76} 50l14 10v104l-14-6z`, dye.sogan) +
  circle(x + 80, 106, 2, dye.wheat) +
  rect(x - 6, 16, 90, 20, '.p', 3) +
  label(x + 39, 30, words, 9)

/** Lessons 8 to 11. */
export const scenes = {
  'siapa-mengurus-apa':
    sky +
    hills +
    rect(0, 112, 320, 68, dye.clay) +
    line('M0 130h320M0 154h320M0 177h320', dye.wheat, 2) +
    rect(170, 8, 144, 42, '.p', 4) +
    label(242, 25, 'kanal dapat berubah', 11) +
    label(242, 41, 'diperiksa 22 November 2026', 8) +
    line('M200 50v62M284 50v62', dye.khakiDark, 4) +
    runner(
      52,
      84,
      cast.elder,
      {
        wear: 'bark',
        head: heads.short(dye.stone),
        arms: [
          [-32, 26, -30, 44],
          [34, 24, 58, 26],
        ],
      },
      'M-6 52L-18 74 -40 80',
      'M8 52L26 68 22 98',
      'nila',
    ) +
    runner(
      156,
      84,
      cast.rukmini,
      {
        arms: [
          [-34, 26, -54, 30],
          [32, 26, 38, 8],
        ],
      },
      'M-6 52L-18 74 -40 78',
      'M8 52L28 66 26 96',
      'khaki',
    ) +
    at(92, 94, folder(0, 0, 34, 24, dye.wheat)) +
    runner(
      262,
      90,
      cast.tagor,
      {
        arms: [
          [-32, 28, -50, 38],
          [30, 28, 34, 10],
        ],
      },
      'M-8 52L-16 76 -30 92',
      'M8 52L24 70 22 96',
      'khaki',
    ),
  'pidana-tanpa-angka':
    deskTop +
    at(
      26,
      26,
      rect(0, 0, 156, 138, dye.sand, 2) +
        rect(12, 10, 132, 16, dye.khakiDark, 1) +
        line('M12 34h132', dye.khakiDark, 2) +
        writing(14, 46, [56, 50, 56, 44, 56, 50, 54, 40], 11, dye.khaki, 3) +
        label(114, 76, '00', 34, dye.khakiDark) +
        line('M84 74l60-18', dye.rust, 5) +
        writing(86, 96, [54, 48, 54], 11, dye.khaki, 3) +
        path('M156 120l-18 18h18z', dye.khaki),
      1,
      -5,
    ) +
    at(
      208,
      44,
      rect(4, 6, 88, 96, dye.khakiDark, 4) +
        rect(0, 0, 88, 96, '.p', 4) +
        rect(0, 0, 88, 20, dye.rust, 4) +
        line('M22-4v12M66-4v12', dye.bark, 4) +
        label(44, 64, '2', 42) +
        label(44, 85, 'Januari 2026', 10),
      1,
      4,
    ),
  'tolak-pemberian':
    sky +
    hills +
    ground(116) +
    outline(204, 66, 0.95, 100) +
    person(282, 84, { ...cast.aunt, turn: -1, h: 80, arms: [], s: 0.86 }) +
    pickets(150, 168, 168, 60) +
    outlined('M188 76q-14 6-26 4l-3 9q20 6 40-4z', '.c', dye.stone, 2) +
    path('M118 60q22-8 48 0l4 28q-26 8-54 0z', dye.rust) +
    line('M143 58v33M117 75q26 5 52 0', dye.wheat, 4) +
    path('M143 58q-12-14-14-4t14 4 14-4-14 4z', dye.wheat) +
    line('M-8 112L86 90', dye.clay, 28) +
    line('M94 87l10-2', skin.sawo[0], 22) +
    line('M108 80l16-4M110 87h16M108 92l16 2', skin.sawo[0], 6) +
    rect(0, 152, 134, 28, '.k') +
    rect(0, 148, 138, 7, dye.wheat, 2) +
    path('M24 168l8-32h34v32zM66 168v-32h34l8 32z', '.p') +
    line('M38 144h22M36 152h24M72 144h22M72 152h24', dye.stone, 2.5) +
    pen(104, 146),
  'masa-tenang-sampai-sesudah':
    planks(0, 0, 320, 180, 30) +
    rect(0, 158, 320, 22, '.g') +
    doorway(
      14,
      'masa tenang',
      rect(14, 142, 76, 16, dye.khakiLight) +
        rect(20, 128, 64, 6, dye.sogan, 2) +
        line('M28 134v18M76 134v18', dye.bark, 4) +
        phone(38, 76, 28, 52, writing(43, 88, [16, 12, 17, 10], 8, dye.stone, 3)),
    ) +
    doorway(
      118,
      'hari pemungutan',
      rect(118, 138, 76, 20, dye.khakiLight) +
        rect(128, 76, 56, 6, dye.khakiDark, 1) +
        rect(131, 82, 50, 58, dye.nila) +
        line('M141 82v58M151 82v58M161 82v58M171 82v58', dye.mist, 2) +
        line('M130 82v72M182 82v72', dye.khakiDark, 4),
    ) +
    doorway(
      222,
      'sesudah',
      rect(222, 136, 76, 22, dye.leaf) +
        line('M230 152v-48M290 152v-48', dye.khakiDark, 4) +
        path('M224 106q36-52 72 0z', '.c') +
        line('M228 110q16 12 32 0 16 12 32 0', dye.clay, 2.5, '0 6') +
        seat(238, 154) +
        seat(264, 154),
    ),
}
