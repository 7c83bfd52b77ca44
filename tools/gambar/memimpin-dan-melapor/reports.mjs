import { bust } from '../kit/candidates.mjs'
import { cast } from '../kit/cast.mjs'
import { dye } from '../kit/dyes.mjs'
import { person } from '../kit/people.mjs'
import { appOpen, forwarded } from '../kit/phones.mjs'
import { hut, opening, planks, sky } from '../kit/places.mjs'
import { circle, line, path, rect } from '../kit/shapes.mjs'
import { bubble, writing } from '../kit/things.mjs'
import { bench, lap } from './parts.mjs'

/** Somebody seen from behind and from afar. */
const fromAfar = (x, y, fill, hair = dye.ink) =>
  path(`M${x - 13} ${y + 40}v-28q0-11 13-12 13 1 13 12v28z`, fill) +
  path(`M${x - 7} ${y - 8}q0-12 7-12t7 12q0 5-3 8h-8q-3-3-3-8z`, hair)

/** What is seen, and the way to those who must know. */
export const scenes = {
  'tangkapan-layar-rekan':
    rect(0, 0, 320, 180, dye.khaki) +
    line('M0 40h46M0 100h40M274 60h46M280 130h40M144 20h32M144 160h32', dye.khakiDark, 2) +
    appOpen(
      50,
      6,
      92,
      168,
      rect(59, 38, 74, 84, dye.wheat, 4) +
        rect(65, 44, 62, 58, '.v', 2) +
        bust(96, 68, 11) +
        line('M70 112h50', dye.khakiDark, 4) +
        circle(64, 136, 5, dye.mist) +
        writing(74, 134, [48, 36], 9, dye.stone, 3),
    ) +
    appOpen(
      178,
      6,
      92,
      168,
      bubble(186, 38, 74, 54, dye.sand) +
        forwarded(192, 44) +
        line('M212 48h30', dye.khakiDark, 3) +
        writing(194, 61, [56, 48, 34], 10, dye.khakiDark, 3) +
        rect(186, 142, 76, 14, dye.chalk, 7),
    ),
  'panwascam-enam-jam':
    sky +
    circle(64, 40, 16, dye.wheat) +
    path('M0 120l70-78 46 50 62-78 70 62 72-44v148H0z', '.f') +
    path('M0 180v-40q60-30 120-20t200-50v110z', '.g') +
    line('M26 162C90 172 110 146 70 138S60 112 120 122 190 140 184 116 130 96 168 88 236 100 244 82', dye.khaki, 6) +
    hut(16, 164, 30, 20) +
    line('M54 164v-24', dye.bark, 2) +
    path('M54 140h14l-4 5 4 5H54z', dye.nila) +
    rect(238, 44, 70, 42, dye.sand) +
    line('M238 58h70M238 72h70', dye.wheat, 1.5) +
    path('M226 46l18-26h58l18 26z', dye.rust) +
    rect(250, 56, 18, 30, dye.sogan) +
    rect(280, 56, 18, 14, '.v') +
    path('M196 178l10-40h44v40zM250 178v-40h44l10 40z', '.p') +
    line('M192 180h116', dye.sogan, 4) +
    line('M250 138v40M216 148h24M214 157h26M212 166h18M260 148h26', dye.stone, 2.5) +
    line('M266 168l30-16', dye.nila, 4),
  'takut-melapor':
    rect(0, 0, 320, 180, dye.wheat) +
    circle(26, 66, 18, dye.clay) +
    planks(60, 20, 260, 130, 24) +
    rect(40, 0, 280, 22, dye.rust) +
    rect(48, 22, 7, 130, dye.sogan) +
    rect(0, 148, 320, 32, dye.khakiDark) +
    line('M0 164h320', dye.khaki, 1.5) +
    opening(188, 40, 124, 110, '.s') +
    rect(188, 86, 124, 6, dye.wheat) +
    rect(188, 92, 124, 58, dye.sogan) +
    line('M250 44v44', dye.khakiDark, 3) +
    person(220, 72, { ...cast.tagor, s: 0.5, h: 34, small: true, over: '' }) +
    person(280, 72, { ...cast.meilan, s: 0.5, h: 34, small: true }) +
    fromAfar(216, 118, dye.leaf) +
    fromAfar(298, 106, dye.wheat) +
    fromAfar(282, 114, dye.nila, dye.rust) +
    fromAfar(266, 122, dye.clay) +
    bench(56, 134, 124) +
    line('M74 132v30M91 132v30M111 130v32M127 130v32M148 132v30M165 132v30', dye.bark, 12) +
    line('M71 165h3M92 165h3M108 165h3M128 165h3M145 165h3M166 165h3', dye.ink, 6) +
    person(82, 92, { ...cast.baharu, wear: 'khaki', s: 0.86, turn: 1, tilt: 8, mood: 'worry', h: 50, arms: lap }) +
    person(156, 92, { ...cast.okta, s: 0.86, turn: -1, tilt: -8, h: 50, mood: 'worry', arms: lap }) +
    person(119, 90, { ...cast.rukmini, s: 0.86, h: 52, mood: 'worry', arms: lap }),
}
