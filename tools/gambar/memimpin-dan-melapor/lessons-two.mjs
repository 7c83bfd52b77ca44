import { dye, skin } from '../kit/dyes.mjs'
import { envelope } from '../kit/papers.mjs'
import { deskTop, ground, hills, hut, palm, sky, sun, wall, weave, window } from '../kit/places.mjs'
import { at, circle, ellipse, label, line, outlined, path, rect } from '../kit/shapes.mjs'
import { writing } from '../kit/things.mjs'

/** A voice message: bars of these heights about y. */
const voice = (x, y, colour, heights) =>
  line(heights.map((height, index) => `M${x + index * 6} ${y - height}v${2 * height}`).join(''), colour, 3)

/** An arm of the signpost, to the left or to the right. */
const signpost = (x, y, w, right, fill) =>
  path(right ? `M${x} ${y}h${w}l12 10-12 10h-${w}z` : `M${x} ${y}h-${w}l-12 10 12 10h${w}z`, fill) +
  line(right ? `M${x + 12} ${y + 10}h${w - 26}` : `M${x - 12} ${y + 10}h-${w - 26}`, dye.paper, 4)

const paperPlane = (x, y, s, turn) =>
  at(x, y, path('M0 0l22-8-8 18-4-6z', dye.nila) + path('M10 4l12-12-8 18z', dye.mist), s, turn)

/** Lessons 6 to 10. */
export const scenes = {
  'tekanan-pada-bawahan':
    wall +
    rect(0, 140, 320, 40, '.f') +
    window(22, 28, 52, 40) +
    rect(236, 94, 84, 7, dye.sogan, 2) +
    line('M248 101v58', dye.bark, 6) +
    rect(262, 60, 40, 28, dye.ink, 3) +
    rect(265, 63, 34, 22, '.v', 1) +
    line('M282 88v6', dye.ink, 5) +
    line('M128 126l-8 44M192 126l8 44M138 126v34M182 126v34', dye.bark, 6) +
    rect(126, 62, 68, 50, dye.khakiDark, 10) +
    path('M116 112h88l8 16H108z', dye.clay) +
    at(136, 106, path('M2 4h22l5 5h28l4 12H-2z', dye.wheat) + rect(10, 10, 34, 7, '.p', 1)) +
    rect(92, 10, 136, 40, dye.nila, 10) +
    path('M150 48h20l-8 12z', dye.nila) +
    path('M104 21l14 9-14 9z', dye.paper) +
    voice(130, 30, dye.mist, [4, 9, 13, 7, 11, 5, 8, 13, 10, 4, 7, 11, 5, 3]),
  'tujuh-hari':
    sky +
    hills +
    ground(92) +
    hut(18, 92, 44, 26) +
    hut(62, 96, 36, 22, dye.leafDark) +
    palm(108, 94, 46) +
    rect(252, 62, 52, 34, dye.sand) +
    path('M244 64l10-18h50l8 18z', dye.rust) +
    rect(270, 74, 14, 22, dye.sogan) +
    rect(238, 22, 76, 18, '.p', 3) +
    label(276, 35, 'Panwascam', 10) +
    [
      [72, 108],
      [98, 118],
      [128, 124],
      [160, 124],
      [192, 120],
      [222, 112],
      [250, 104],
    ]
      .map(([x, y]) => ellipse(x, y, 13, 6, dye.stone))
      .join('') +
    path('M8 180l12-42h176l12 42z', dye.sogan) +
    path('M14 180l11-37h166l11 37z', '.p') +
    line('M69 143l-4 37M108 143v37M147 143l4 37M21 160h174M17 172h182', dye.khaki, 1.5) +
    [
      [46, 'tanggal'],
      [88, 'jam'],
      [128, 'tempat'],
      [170, 'saksi'],
    ]
      .map(([x, w]) => label(x, 155, w, 9))
      .join(''),
  'kanal-lapor':
    sky +
    sun(52, 40, 18) +
    hills +
    ground(126) +
    path('M130 180q10-40 26-54h12q14 20 34 54z', '.f') +
    rect(153, 16, 12, 142, dye.sogan, 3) +
    path('M144 160q16-10 32 0l6 8h-44z', dye.stone) +
    signpost(150, 24, 84, false, dye.nila) +
    signpost(168, 38, 84, true, dye.leafDark) +
    signpost(150, 60, 84, false, dye.clay) +
    signpost(168, 74, 84, true, dye.khakiDark) +
    rect(153, 16, 12, 4, dye.bark) +
    rect(204, 130, 104, 26, '.p', 3) +
    label(256, 147, '22 November 2026', 9) +
    line('M212 156v14M300 156v14', dye.bark, 4),
  'lapor-bukan-sebar':
    sky +
    line('M150 14v152', dye.khaki, 2, '4 8') +
    ground(140) +
    rect(40, 84, 76, 70, dye.nila, 5) +
    rect(34, 76, 88, 14, dye.nilaDark, 4) +
    line('M54 83h48', dye.ink, 5) +
    rect(60, 106, 36, 26, dye.mist, 2) +
    line('M66 116h24M66 123h16', dye.nilaDark, 2) +
    envelope(58, 40, 42, 42) +
    rect(34, 83, 88, 7, dye.nilaDark) +
    hut(164, 152, 40, 22) +
    hut(222, 146, 44, 24, dye.leafDark) +
    hut(272, 156, 38, 20, dye.clay) +
    envelope(160, 84, 30, 22) +
    [
      [196, 76, 1, -10],
      [216, 98, 0.8, 10],
      [224, 56, 1, -20],
      [252, 78, 0.9, 0],
      [262, 40, 1, -10],
      [292, 60, 0.8, 15],
      [186, 44, 0.8, -25],
      [286, 96, 0.9, 5],
      [222, 28, 0.7, -20],
      [294, 28, 0.8, -10],
      [254, 108, 0.7, 12],
      [184, 22, 0.6, -20],
      [256, 16, 0.6, -15],
    ]
      .map(([x, y, s, turn]) => paperPlane(x, y, s, turn))
      .join('') +
    line('M172 20L308 164M308 20L172 164', dye.rust, 5),
  'ikrar-empat-butir':
    deskTop +
    rect(88, 6, 132, 168, dye.khakiDark, 3) +
    rect(84, 2, 132, 168, '.p', 3) +
    weave(94, 8, 112) +
    [30, 48, 66, 84].map((y) => circle(102, y, 4, dye.khakiDark)).join('') +
    writing(114, 30, [78, 62, 84, 70], 18, dye.stone, 4) +
    outlined('M106 100h88v40h-88z', dye.sand, dye.khakiDark, 2) +
    line('M116 130q10-26 16-8t12-8 8 6 20-4', dye.nila, 2.5) +
    line('M330 176L262 146', dye.khaki, 40) +
    line('M254 142l12 6', skin.sawo[0], 34) +
    line('M248 132L184 120', skin.sawo[0], 14) +
    line('M182 119l5 1', skin.langsat[0], 7) +
    rect(16, 146, 222, 24, dye.sand, 3) +
    label(127, 162, 'pakta resmi tetap di kantor', 12),
}
