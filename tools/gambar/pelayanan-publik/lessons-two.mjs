import { pair } from '../kit/candidates.mjs'
import { arms, cast } from '../kit/cast.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { person } from '../kit/people.mjs'
import { ground, hills, sea, sky, wall } from '../kit/places.mjs'
import { at, circle, label, line, outlined, path, rect } from '../kit/shapes.mjs'
import { bubble, outline, wheel, writing } from '../kit/things.mjs'
import { ambulance, generator } from './parts.mjs'

/** The clinic's boat. */
const clinicBoat =
  path('M0 30h112l-14 40H14z', '.p') +
  path('M4 42h104l-3 8H7z', dye.leaf) +
  rect(28, 0, 54, 30, dye.sand, 3) +
  rect(24, -6, 62, 7, dye.rust, 2) +
  rect(62, 8, 14, 12, '.v', 2) +
  line('M44 8v14M37 15h14', dye.leaf, 5)

/** A tag that says: property of the state. */
const assetTag = (x, y) =>
  line(`M${x} ${y - 12}v6`, dye.bark, 2) +
  rect(x - 22, y - 6, 44, 26, '.p', 3) +
  label(x, y + 5, 'barang', 9.5) +
  label(x, y + 15.5, 'negara', 9.5)

/** A motorbike of the office, its wheels at y 34. */
const officeBike =
  line('M12 34l16-18h22l14 18', dye.khakiDark, 5) +
  path('M20 16q14-10 30 2l-4 10H28z', dye.khaki) +
  rect(14, 10, 26, 6, dye.ink, 3) +
  line('M52 14l-6-14h-6', dye.bark, 4) +
  wheel(12, 34, 11) +
  wheel(66, 34, 11)

/** Somebody to ask, with the office's name on a plate below. */
const named = (x, who, words, half) =>
  person(x, 98, { ...who, s: 0.72, turn: -1, h: 92, arms: arms.rest }) +
  rect(x - half, 150, 2 * half, 18, '.p', 3) +
  label(x, 162, words, 9.5)

/** One of four pictures in a row; the last may still be missing. */
const panel = (x, inside, isMissing) =>
  (isMissing
    ? `<rect x="${x}" y="30" width="70" height="118" rx="6" class="f" stroke="${dye.khakiDark}" stroke-width="2" stroke-dasharray="5 5"/>`
    : rect(x, 30, 70, 118, '.p', 6)) + inside

/** The rear half of an office car. */
const carRear = (x, y) =>
  path(`M${x} ${y + 36}v-18q0-5 6-6l8-2 10-15q2-3 8-3h32v44z`, dye.khaki) +
  path(`M${x + 20} ${y + 9}l8-11h14v11z`, '.v') +
  rect(x + 47, y - 2, 17, 11, '.v', 1) +
  line(`M${x + 44} ${y - 4}v38`, dye.khakiDark, 1.5) +
  circle(x + 18, y + 37, 9, dye.ink) +
  circle(x + 18, y + 37, 4, dye.chalk)

/** A pair's sticker. */
const sticker = (x, y) => rect(x, y, 22, 22, '.c', 2) + pair(x + 11, y + 5, 2.5) + label(x + 11, y + 21, '6', 9)

/** Lessons 5 to 8. */
export const scenes = {
  'fasilitas-negara':
    sky +
    rect(160, 0, 160, 90, '.f') +
    rect(0, 90, 160, 90, '.f') +
    sea(66, 0, 160) +
    rect(0, 90, 160, 90, '.f') +
    rect(160, 78, 160, 12, '.g') +
    rect(0, 166, 320, 14, '.g') +
    rect(160, 90, 160, 76, '.s') +
    at(22, 18, clinicBoat, 0.85) +
    assetTag(134, 22) +
    at(196, 42, generator) +
    assetTag(290, 28) +
    at(28, 124, officeBike, 0.95) +
    assetTag(130, 112) +
    line('M196 150v18M252 150v18', dye.bark, 5) +
    rect(188, 122, 72, 30, dye.sand) +
    path('M180 124l20-24h48l20 24z', dye.rust) +
    rect(216, 130, 16, 22, dye.sogan, 1) +
    rect(238, 130, 14, 11, '.v', 1) +
    rect(194, 130, 14, 11, dye.leaf, 1) +
    line('M201 132v7M197 136h7', dye.paper, 2) +
    assetTag(292, 112),
  'gedung-dan-wifi':
    sky +
    hills +
    ground(138) +
    rect(18, 64, 116, 78, dye.sand) +
    line('M18 84h116M18 104h116M18 124h116', dye.wheat, 1.5) +
    path('M4 66l28-40h88l28 40z', dye.rust) +
    rect(50, 82, 52, 60, dye.sogan, 1) +
    line('M76 82v60', dye.bark, 2) +
    rect(62, 96, 28, 24, '.p', 1) +
    writing(67, 103, [18, 14], 7, dye.stone, 2) +
    circle(76, 97, 2, dye.rust) +
    named(164, cast.rukmini, 'atasan', 24) +
    named(220, cast.okta, 'BKPSDM', 27) +
    named(284, { ...cast.youth, wear: 'bark' }, 'Panwascam', 34),
  'stiker-di-mobil-dinas':
    wall +
    rect(0, 156, 320, 24, '.g') +
    panel(
      8,
      carRear(11, 100) +
        sticker(46, 111) +
        rect(20, 44, 34, 46, dye.ink, 4) +
        rect(23, 49, 28, 36, '.p', 2) +
        rect(26, 66, 22, 14, dye.khaki, 2) +
        rect(31, 67, 10, 10, '.c') +
        circle(43, 56, 6, dye.khakiDark) +
        circle(43, 56, 4.5, '.s') +
        line('M43 56v-3M43 56h2', dye.ink, 1),
    ) +
    panel(
      86,
      carRear(89, 100) +
        at(126, 104, sticker(0, 0), 1, 16) +
        line('M150 56L145 90', dye.khaki, 13) +
        line('M145 94l-2 10M143 94l-8 9', skin.sawo[0], 7),
    ) +
    panel(
      164,
      rect(178, 40, 42, 98, dye.ink, 6) +
        rect(181, 47, 36, 84, '.p', 3) +
        rect(181, 47, 36, 9, dye.nila) +
        rect(190, 62, 24, 22, dye.mist, 4) +
        rect(194, 66, 16, 14, dye.khaki, 1) +
        rect(199, 69, 6, 6, '.c') +
        bubble(190, 90, 24, 12, dye.mist, true) +
        line('M194 96h14', dye.nila, 2) +
        bubble(184, 112, 18, 10, dye.sand),
    ) +
    panel(
      242,
      at(250, 102, officeBike, 0.7) +
        at(284, 98, outlined('M0 0v-34h22l-4 6 4 6H0', '.c', dye.stone, 1.5) + label(9, -24, '6', 9)),
      true,
    ),
  'hadir-karena-tugas':
    sky +
    hills +
    ground(112) +
    line('M16 112V72h62v40M16 80h62', dye.stone, 3) +
    [28, 46, 64, 88, 104].map((x) => outline(x, 104, 0.35, 40)).join('') +
    path('M0 136h320v44H0z', '.f') +
    at(66, 86, ambulance, 1.3) +
    outlined('M180 112l5-11 13 1 2 10z', '.p', dye.khakiDark, 1) +
    line('M187 105h8M186 109h8', dye.stone, 1.5) +
    person(266, 88, { ...cast.nirmala, wear: 'khaki', turn: -1, h: 88, arms: arms.rest }),
}
