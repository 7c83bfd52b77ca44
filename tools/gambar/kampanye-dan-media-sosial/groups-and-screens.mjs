import { bust } from '../kit/candidates.mjs'
import { cast } from '../kit/cast.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { pen, stamp } from '../kit/papers.mjs'
import { person } from '../kit/people.mjs'
import { appOpen, like } from '../kit/phones.mjs'
import { ground, hills, palm, sea, sky, sun, wall, window } from '../kit/places.mjs'
import { at, circle, ellipse, label, line, outlined, path, rect } from '../kit/shapes.mjs'
import { bag, bubble, cup, folder, outline, sheet } from '../kit/things.mjs'
import { poster, television } from './parts.mjs'

/** Chat groups, calls and broadcasts. */
export const scenes = {
  'debat-di-televisi':
    wall +
    rect(0, 132, 320, 48, '.f') +
    rect(78, 108, 164, 10, dye.sogan, 2) +
    line('M88 118v20M232 118v20', dye.bark, 6) +
    television(
      92,
      20,
      136,
      86,
      [120, 160, 200]
        .map(
          (x) =>
            bust(x, 52, 9) + path(`M${x - 15} 74h30l-4 28h-22z`, dye.khaki) + rect(x - 17, 71, 34, 5, dye.wheat, 1),
        )
        .join(''),
    ) +
    rect(150, 106, 20, 3, dye.ink) +
    rect(24, 40, 40, 52, dye.khakiDark, 2) +
    rect(29, 45, 30, 42, '.v') +
    path('M29 87v-12q14-12 30-2v14z', dye.leaf) +
    line('M276 108V70', dye.bark, 3) +
    path('M260 70l6-24h20l6 24z', dye.wheat) +
    line('M264 110h24', dye.bark, 5) +
    path('M60 150h200l30 30H30z', dye.sogan) +
    at(206, 156, rect(0, 0, 40, 13, dye.ink, 3) + rect(4, 2, 32, 9, dye.mist, 1), 1, 8) +
    path('M104 146h24v10q0 10-12 10t-12-10z', '.p') +
    line('M128 150q8 2 0 9', dye.stone, 2.5) +
    ellipse(116, 147, 11, 3, dye.clay) +
    line('M112 138q-3-4 0-7M119 138q-3-4 0-7', dye.stone, 1.5),
  'masuk-grup-tanpa-diminta':
    sky +
    sun(44, 44, 18) +
    path('M0 88q60-30 130 0z', '.f') +
    sea(88) +
    at(
      14,
      94,
      path('M0 10h70l-12 18H12z', dye.rust) + line('M34 10V-30', dye.bark, 3) + path('M37-28l26 32H37z', '.p'),
    ) +
    path('M0 180l40-36h150l30 36z', dye.khakiDark) +
    line('M22 160h184M100 144l-8 36M150 144l8 36', dye.bark, 2) +
    line('M58 146v-22M176 146v-20', dye.bark, 7) +
    person(128, 84, {
      ...cast.nirmala,
      wear: 'khaki',
      turn: 1,
      tilt: 6,
      mood: 'worry',
      h: 84,
      hold: bag(-36, 60, dye.nila) + rect(10, 16, 13, 22, dye.ink, 3),
      arms: [
        [-28, 36, -26, 58],
        [30, 36, 18, 32],
      ],
    }) +
    appOpen(208, 0, 96, 200, label(280, 21, '8', 13, dye.paper)) +
    [
      [30, 54],
      [54, 66],
      [78, 56],
      [102, 48],
      [126, 70],
      [150, 58],
    ]
      .map(
        ([y, w], index) =>
          bubble(218, y, w, 17, index % 2 ? dye.wheat : dye.sand) + line(`M226 ${y + 8}h${w - 18}`, dye.khakiDark, 2.5),
      )
      .join(''),
  'grup-keluarga-besar':
    rect(0, 0, 320, 180, '.k') +
    line('M0 44h100M230 30h90M0 130h70M250 140h70', dye.bark, 2) +
    circle(48, 62, 36, '.p') +
    circle(48, 62, 26, dye.sand) +
    path('M32 62q4-16 18-14t14 14q-14 12-32 0z', dye.clay) +
    path('M40 52q8-8 14 0-6 6-14 0z', dye.leaf) +
    line('M96 36v56M92 36v12q0 6 4 6t4-6V36', dye.stone, 3) +
    cup(40, 140) +
    circle(286, 50, 30, dye.wheat) +
    line('M270 46q8-8 16 0M280 60q8-8 16 0M274 36q8-8 20 2', dye.paper, 7) +
    appOpen(112, -6, 112, 200, bubble(121, 26, 74, 60, dye.sand) + poster(130, 30, 56, 50, '', 7)) +
    [132, 152, 172, 192, 210].map((x) => circle(x, 104, 9, dye.sand) + like(x, 104, 0.6)).join('') +
    bubble(121, 122, 62, 26, dye.sand) +
    label(152, 141, '?', 20) +
    rect(121, 158, 94, 14, dye.chalk, 7) +
    line('M330 180L252 150', dye.leaf, 34) +
    line('M246 148l-16-6', skin.kuning[0], 26) +
    line('M228 120l-10 6M228 136l-12 2M226 150l-10 0', skin.kuning[0], 8),
  'poster-di-grup-kantor':
    rect(0, 0, 320, 180, dye.sogan) +
    line('M0 40h90M236 60h84M0 120h80M240 140h80', dye.bark, 2) +
    at(14, 74, sheet(0, 0, 62, 78), 1, -6) +
    pen(44, 168) +
    rect(8, 14, 86, 30, dye.wheat, 3) +
    rect(12, 18, 78, 22, '.p', 2) +
    label(51, 34, 'Camat', 13) +
    folder(246, 20, 62, 46, dye.khaki) +
    stamp(276, 46, 9) +
    cup(276, 128) +
    appOpen(108, -8, 112, 200, bubble(117, 24, 76, 82, dye.sand) + poster(125, 29, 60, 72, '6', 7)) +
    [116, 142]
      .map(
        (y, index) =>
          circle(126, y + 10, 7, [dye.clay, dye.leaf][index]) +
          bubble(138, y, 36, 20, dye.sand) +
          like(156, y + 10, 0.8),
      )
      .join(''),
  'siaran-langsung-pesta-adat':
    sky +
    hills +
    ground(132) +
    palm(24, 150, 110) +
    palm(300, 150, 110) +
    rect(44, 12, 224, 130, dye.ink, 14) +
    rect(56, 20, 200, 114, '.s', 5) +
    path('M56 84q60-40 110-14t90-10v40H56z', '.f') +
    rect(56, 112, 200, 22, '.g') +
    line('M92 112V44M220 112V44', dye.khaki, 7) +
    line('M92 58h0M92 74h0M92 90h0M220 58h0M220 74h0M220 90h0', dye.khakiDark, 8) +
    path('M76 50l80-24 80 24-8 8-72-20-72 20z', dye.khakiDark) +
    path('M100 48q8 12 14 0M126 42q8 12 14 0M174 42q8 12 14 0M200 48q8 12 14 0z', dye.leaf) +
    rect(80, 106, 152, 9, dye.khaki, 4) +
    rect(80, 115, 152, 9, dye.khakiDark, 4) +
    outline(156, 74, 0.62, 52) +
    line('M169 88L176 72', dye.stone, 6) +
    circle(177, 66, 5, dye.ink) +
    line('M177 68v8', dye.bark, 3) +
    rect(204, 26, 44, 18, dye.rust, 5) +
    label(226, 39, '600', 12, dye.paper) +
    line('M-6 190L40 136', dye.clay, 34) +
    line('M42 130L58 112', skin.sawo[0], 17) +
    line('M326 190L284 140', dye.clay, 34) +
    line('M278 132L258 112', skin.sawo[0], 17),
  'zoom-dengan-nama-samaran':
    wall +
    rect(0, 124, 320, 56, '.k') +
    rect(0, 120, 320, 7, dye.wheat) +
    window(18, 20, 56, 38) +
    rect(254, 20, 34, 34, dye.leaf, 5) +
    line('M271 27v20M261 37h20', dye.paper, 5) +
    outlined('M20 118q-12-32 6-38l24-6 24 6q18 6 6 38-30-10-60 0z', '.p', dye.stone, 1.5) +
    path('M17 108q33-12 66 0l-3 12q-30-10-60 0z', dye.mist) +
    line('M50 82v14M43 89h14', dye.leaf, 4) +
    folder(246, 90, 52, 30, dye.khaki) +
    rect(254, 82, 36, 8, dye.nila, 1) +
    appOpen(
      104,
      -8,
      120,
      200,
      bubble(114, 28, 88, 50, dye.sand) +
        rect(121, 35, 32, 24, dye.nila, 5) +
        rect(126, 41, 14, 12, dye.paper, 2) +
        path('M142 45l6-4v12l-6-4z', dye.paper),
    ) +
    line('M160 42h34M160 52h24', dye.khakiDark, 3) +
    line('M122 69h70', dye.nila, 3) +
    bubble(114, 92, 62, 22, dye.sand) +
    line('M124 103h42', dye.khakiDark, 3) +
    bubble(150, 122, 64, 22, dye.mist, true) +
    line('M164 133h0M182 133h0M200 133h0', dye.nila, 7) +
    rect(114, 156, 100, 15, dye.chalk, 7),
}
