import { pair } from '../kit/candidates.mjs'
import { arms, cast, hanging } from '../kit/cast.mjs'
import { cloth, dye, skin } from '../kit/dyes.mjs'
import { fromBehind, person } from '../kit/people.mjs'
import { counter, wall, window } from '../kit/places.mjs'
import { circle, label, line, path, rect, ring } from '../kit/shapes.mjs'
import { board, clock, folder, sheet, writing } from '../kit/things.mjs'
import { ticket } from './parts.mjs'

/** The rooms in which citizens are served. */
export const scenes = {
  'izin-cepat-izin-lambat':
    wall +
    window(28, 24, 52, 34) +
    clock(292, 40, 11) +
    person(134, 88, { ...cast.meilan, mood: 'worry', arms: arms.rest }) +
    person(190, 74, {
      ...cast.tagor,
      turn: -1,
      tilt: -14,
      mood: 'talk',
      h: 74,
      arms: [
        [-30, 36, -34, 52],
        [26, 36, 22, 56],
      ],
    }) +
    counter(132) +
    folder(102, 112, 40, 20, dye.wheat) +
    folder(166, 112, 40, 20, dye.wheat) +
    fromBehind(44, 128, { s: 1.05, wear: 'nila', h: 60 }) +
    ticket(66, 106) +
    line('M64 150L74 126', cloth.nila[1], 10) +
    line('M74 124h0', skin.sawo[0], 9) +
    fromBehind(276, 128, { s: 1.05, wear: 'leaf', covered: true, hair: dye.rust, h: 60 }) +
    ticket(238, 106) +
    line('M256 150L246 126', cloth.leaf[1], 10) +
    line('M246 124h0', skin.langsat[0], 9),
  'tim-paslon-di-loket':
    wall +
    window(30, 20, 52, 34) +
    person(170, 86, {
      ...cast.meilan,
      turn: -1,
      arms: [
        [-28, 34, -16, 44],
        [28, 34, 10, 44],
      ],
    }) +
    person(234, 82, {
      ...cast.baharu,
      wear: 'khaki',
      turn: -1,
      tilt: -8,
      mood: 'talk',
      arms: [
        [-36, 22, -32, -6],
        [26, 36, 14, 46],
      ],
    }) +
    counter(132) +
    person(100, 100, {
      ...cast.farmer,
      turn: 1,
      h: 80,
      arms: [hanging.left, [28, 32, 42, 30]],
      hold: folder(30, 14, 34, 24, dye.wheat),
    }) +
    person(40, 102, {
      ...cast.youth,
      wear: 'wheat',
      tan: 'sawo',
      turn: 1,
      h: 80,
      hold:
        path('M-20 4l8-3 10 22 10-22 10 3 2 74h-42z', dye.chalk) +
        line('M-1 24v54', dye.stone, 1.5) +
        label(-11, 46, '7', 16),
      arms: [hanging.left, hanging.right],
    }),
  'ruang-loket-yang-bersih':
    wall +
    rect(0, 14, 320, 4, dye.khakiDark) +
    rect(118, 14, 84, 104, dye.khakiDark, 2) +
    rect(124, 20, 72, 98, dye.khaki) +
    line('M124 34h72M124 48h72M124 62h72M124 76h72M124 90h72M124 104h72', dye.khakiDark, 2) +
    rect(14, 32, 44, 62, '.p', 2) +
    pair(36, 46, 6) +
    line('M20 76h32M20 84h32', dye.stone, 3, '0 6') +
    rect(14, 32, 44, 5, dye.bark) +
    rect(68, 38, 40, 52, '.p', 2) +
    rect(68, 38, 40, 9, dye.nila, 2) +
    writing(74, 56, [28, 22, 28], 10, dye.stone) +
    rect(212, 38, 40, 52, '.p', 2) +
    rect(218, 44, 28, 22, dye.sand, 1) +
    line('M224 60l14-11', dye.bark, 3) +
    line('M222 51h6', dye.stone, 2) +
    writing(218, 74, [28, 20], 8, dye.stone) +
    board(264, 30, 44, 58, dye.mist) +
    path('M274 84v-6q0-12 12-12t12 12v6z', dye.ink) +
    circle(286, 56, 8, skin.langsat[0]) +
    path('M277 52q9-8 18 0l-1-7h-16z', dye.ink) +
    counter(134) +
    rect(44, 92, 22, 42, dye.mist, 5) +
    rect(48, 84, 14, 9, dye.nilaDark, 2) +
    rect(44, 104, 22, 19, '.c') +
    label(55, 119, '6', 14) +
    ring(238, 122, 8, dye.khakiDark, 2.5) +
    rect(245, 112, 32, 20, dye.wheat, 2) +
    line('M249 117h24M249 122h24M249 127h24', dye.khakiDark, 2, '4 3') +
    path('M142 116h40v18h-40z', dye.clay) +
    path('M154 116q2-12 8-10t7 10z', '.p') +
    clock(86, 112, 9),
  'loket-pilih-pilih':
    wall +
    window(18, 22, 66, 44) +
    path('M24 30l18-3 6 12-8 8-14-2zM58 50l16-4 4 12-16 4z', '.c') +
    line('M34 36h0', dye.stone, 6) +
    rect(150, 0, 8, 134, dye.khakiDark) +
    clock(286, 34, 11) +
    rect(96, 20, 22, 22, '.p', 3) +
    label(107, 36, 'A', 14) +
    rect(206, 20, 22, 22, '.p', 3) +
    label(217, 36, 'B', 14) +
    person(112, 90, { ...cast.tagor, turn: 1, mood: 'calm', arms: arms.folded }) +
    person(224, 90, { ...cast.meilan, turn: -1, mood: 'worry', tilt: -4, arms: arms.rest }) +
    counter(132) +
    sheet(236, 124, 30, 8) +
    person(44, 100, {
      ...cast.grandfather,
      turn: -1,
      mood: 'worry',
      h: 84,
      arms: [
        [-27, 36, -10, 44],
        [26, 34, 8, 46],
      ],
      hold: folder(-18, 30, 38, 28, dye.clay),
    }),
}
