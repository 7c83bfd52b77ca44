import { cast, hanging } from '../kit/cast.mjs'
import { crowd } from '../kit/crowd.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { heads, moustache } from '../kit/heads.mjs'
import { pen } from '../kit/papers.mjs'
import { person } from '../kit/people.mjs'
import { ground, hills, sky, wall, window } from '../kit/places.mjs'
import { at, circle, line, path, rect } from '../kit/shapes.mjs'
import { glass, writing } from '../kit/things.mjs'

const rock = (x, y, s, fill = dye.stone) => at(x, y, path('M-22 10l4-18 16-8 18 6 8 14-6 10h-34z', fill), s)

const shovel = (x, y) => line(`M${x} ${y}v60`, dye.sogan, 3) + path(`M${x - 8} ${y + 58}h16v14q-8 10-16 0z`, dye.stone)

const laptop = (x, y) =>
  rect(x, y, 52, 34, dye.ink, 3) +
  rect(x + 3, y + 3, 46, 28, '.p', 1) +
  writing(x + 8, y + 10, [34, 26, 32], 7, dye.stone, 2) +
  rect(x - 5, y + 34, 62, 5, dye.stone, 2)

/** What an officer knows, lends and wants to become. */
export const scenes = {
  'kerja-bakti-bersama-ketua-partai':
    sky +
    hills +
    ground(112) +
    path('M60 180q10-46 40-60h60q70 10 100 60z', '.f') +
    path('M96 132q16-92 110-120 60-14 114-6v126z', dye.khaki) +
    path('M128 134q18-66 78-84 60-16 114 0v84z', dye.khakiDark) +
    rock(146, 96, 0.7) +
    rock(206, 72, 0.9) +
    rock(180, 60, 0.6, dye.khaki) +
    rock(296, 92, 0.8) +
    crowd(
      0.72,
      [
        [112, 96, cast.youth, { turn: 1 }],
        [156, 90, cast.mother],
        [200, 98, cast.aunt, { turn: -1 }],
      ],
      { h: 70 },
      null,
    ) +
    rock(112, 130, 0.9) +
    rock(156, 128, 1) +
    rock(200, 134, 0.9) +
    line('M96 132h0M128 132h0M138 130h0M174 130h0M184 136h0M216 136h0', skin.langsat[0], 7) +
    person(262, 92, {
      ...cast.grandfather,
      over: '',
      wear: 'leaf',
      turn: -1,
      mood: 'talk',
      h: 92,
      arms: [
        [-36, 16, -34, -14],
        [26, 36, 24, 58],
      ],
    }) +
    person(38, 96, {
      ...cast.baharu,
      wear: 'khaki',
      turn: 1,
      h: 90,
      arms: [hanging.left, [28, 34, 26, 24]],
      hold: shovel(26, -8),
    }),
  'pinjam-otak-perencana':
    wall +
    window(126, 18, 66, 38) +
    rect(24, 26, 36, 28, dye.khakiDark, 2) +
    rect(28, 30, 28, 20, dye.sand) +
    person(84, 84, {
      ...cast.elder,
      head: heads.short(dye.stone),
      wear: 'wheat',
      turn: 1,
      mood: 'talk',
      h: 60,
      arms: [
        [-27, 34, -14, 48],
        [34, 24, 48, 24],
      ],
      over: moustache,
    }) +
    person(244, 86, {
      ...cast.okta,
      wear: 'nila',
      turn: -1,
      h: 60,
      arms: [
        [-28, 34, -12, 26],
        [27, 36, 12, 46],
      ],
      hold: glass(-20, 12),
    }) +
    path('M20 136h280l14 44H6z', '.k') +
    rect(14, 130, 292, 9, dye.wheat, 4) +
    at(136, 92, laptop(0, 0)) +
    path('M204 118h30v4h-30zM202 122h34v4h-34zM203 126h32v5h-32z', '.p') +
    path('M54 118h34l4 14H48z', '.p') +
    line('M58 122h24M57 127h22', dye.stone, 2.5),
  'saya-mau-maju':
    wall +
    circle(58, 46, 19, dye.khakiDark) +
    circle(58, 46, 16, '.p') +
    line('M58 46V35M58 46l4 7', dye.ink, 2.5) +
    window(216, 22, 70, 46) +
    circle(268, 44, 9, dye.wheat) +
    person(150, 82, {
      ...cast.hafizan,
      head: heads.scarf(dye.rust, dye.bark),
      mood: 'calm',
      h: 54,
      arms: [
        [-30, 34, -22, 52],
        [30, 34, 22, 52],
      ],
    }) +
    rect(0, 134, 320, 46, '.k') +
    rect(0, 130, 320, 7, dye.wheat) +
    path('M76 174l10-42h50l-4 42z', '.p') +
    line('M90 140h38M88 148h38M87 156h40M85 164h28', dye.stone, 4) +
    path('M168 174l-4-42h50l10 42z', '.p') +
    pen(232, 160) +
    rect(262, 108, 30, 22, dye.clay, 2),
}
