import { arms, cast } from '../kit/cast.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { person } from '../kit/people.mjs'
import { ground, hall, sky, wall, weave, window } from '../kit/places.mjs'
import { at, circle, label, line, outlined, path, rect } from '../kit/shapes.mjs'
import { ballotBox, board, bubble, cup, folder, glass, phone, writing } from '../kit/things.mjs'

const table = rect(0, 0, 320, 180, '.g') + line('M0 38h96M0 96h60M250 60h70M226 132h94M40 158h80', dye.khaki, 1.5)
/** A hand that holds a phone from the right edge. */
const holding = (x, y, light, sleeve) =>
  line(`M${x + 60} ${y + 40}L${x + 22} ${y + 14}`, sleeve, 30) +
  line(`M${x + 8} ${y + 4}L${x + 18} ${y + 10}`, light, 24) +
  line(`M${x + 4} ${y}l-14-14`, light, 10)
const asking = (x, y, w, side) =>
  bubble(x, y, w, 22, side ? dye.mist : dye.sand, side) +
  label(x + w - 12, y + 16, '?', 14) +
  writing(x + 8, y + 11, [w - 30], 7, dye.khakiDark)
const pin = (x, y) => circle(x, y, 3, dye.rust)
const framed = (x, y, who, s) =>
  outlined(`M${x - 22} ${y}a22 22 0 1044 0 22 22 0 10-44 0z`, '.v', dye.wheat, 5) +
  person(x, y + 4, { ...who, s, h: 24 }) +
  rect(x - 22, y + 12, 44, 9, dye.sogan, 3)

/** What is read, seen or filmed on a phone. */
export const scenes = {
  'meluruskan-kabar-layanan':
    table +
    at(
      34,
      52,
      folder(0, 0, 72, 76, dye.clay) + rect(6, 14, 60, 56, '.p', 1) + writing(14, 26, [44, 30, 40, 34], 11, dye.stone),
      1,
      -5,
    ) +
    cup(276, 52) +
    at(
      244,
      92,
      rect(0, 0, 58, 36, dye.leaf, 5) + circle(15, 18, 8, dye.sand) + writing(30, 13, [20, 14, 18], 6, dye.sand),
      1,
      8,
    ) +
    phone(124, 8, 96, 190, rect(129, 17, 86, 14, dye.nila) + writing(138, 24, [30], 1, dye.mist)) +
    asking(135, 40, 56, false) +
    asking(153, 72, 54, true) +
    bubble(135, 104, 66, 22, dye.sand) +
    label(188, 120, '?', 14) +
    rect(142, 109, 16, 12, dye.leaf, 2) +
    rect(135, 138, 74, 12, dye.chalk, 6) +
    holding(224, 132, skin.sawo[0], dye.khaki),
  'video-berseragam':
    sky +
    hall(78, 118, 164) +
    ground(116) +
    person(40, 106, { ...cast.lasmo, tan: 'gelap', turn: 1, arms: arms.down, h: 80 }) +
    person(94, 104, { ...cast.rukmini, wear: 'field', turn: 1, h: 80, mood: 'smile', arms: arms.down }) +
    person(148, 100, {
      ...cast.lasmo,
      tan: 'langsat',
      turn: 1,
      mood: 'talk',
      h: 86,
      arms: [
        [-30, 36, -16, 46],
        [34, 24, 50, 2],
      ],
      hold: line('M50 2L74-28', dye.stone, 3),
    }) +
    at(224, 62, phone(-10, -19, 22, 38), 1, 14) +
    person(276, 104, { ...cast.lasmo, turn: -1, h: 80, arms: arms.rest }),
  'dua-pemilihan-sekaligus':
    wall +
    board(20, 28, 156, 104, dye.wheat) +
    rect(54, 42, 62, 78, '.p', 1) +
    line('M70 54h30', dye.sogan, 4) +
    writing(64, 68, [42, 36, 42, 30], 11, dye.stone) +
    pin(85, 45) +
    line('M134 48h24M134 100h20', dye.khaki, 2) +
    pin(146, 44) +
    rect(0, 150, 320, 30, '.f') +
    phone(186, 14, 88, 180, rect(191, 23, 78, 14, dye.nila) + writing(200, 30, [34], 1, dye.mist)) +
    bubble(196, 46, 68, 42, dye.sand) +
    at(203, 58, ballotBox(0, 0, 64), 0.36) +
    at(234, 58, ballotBox(0, 0, 64), 0.36) +
    bubble(212, 98, 52, 16, dye.mist, true) +
    writing(220, 106, [34], 1, dye.nila) +
    bubble(196, 124, 48, 16, dye.sand) +
    writing(204, 132, [32], 1, dye.khakiDark) +
    holding(276, 128, skin.langsat[0], dye.khaki),
  'bingkai-ayo-ke-tps':
    table.replace('.g', '.s') +
    framed(44, 66, cast.mother, 0.56) +
    framed(62, 132, cast.youth, 0.56) +
    framed(284, 62, cast.grandfather, 0.56) +
    phone(98, -6, 124, 200, '') +
    rect(103, 3, 114, 22, dye.nila) +
    circle(160, 86, 50, dye.wheat) +
    circle(160, 86, 43, '.v') +
    person(160, 98, { ...cast.meilan, s: 1.05, mood: 'smile', h: 30 }) +
    path('M92 111h136l-7 11.5 7 11.5h-136l7-11.5z', dye.sogan) +
    label(160, 125.5, 'Gunakan hak pilihmu', 9.4, dye.sand) +
    rect(122, 146, 76, 14, dye.chalk, 7) +
    writing(140, 153, [40], 1, dye.stone) +
    holding(226, 152, skin.kuning[0], dye.khaki),
  'beda-pilihan-serumah':
    wall +
    window(132, 28, 56, 36) +
    rect(18, 38, 34, 28, dye.khakiDark, 2) +
    rect(22, 42, 26, 20, dye.sand) +
    rect(0, 150, 320, 30, '.f') +
    person(78, 104, {
      ...cast.luhSari,
      wear: 'clay',
      turn: 1,
      mood: 'smile',
      arms: [
        [-28, 34, -4, 40],
        [34, 32, 34, 10],
      ],
      hold: at(27, 2, glass(0, 0)),
    }) +
    person(242, 104, {
      ...cast.okta,
      wear: 'leaf',
      turn: -1,
      mood: 'smile',
      arms: [
        [-28, 36, -24, 40],
        [28, 34, 4, 40],
      ],
    }) +
    path('M24 140h272l10 40H14z', '.k') +
    weave(20, 158, 280, dye.bark, dye.khakiDark) +
    rect(18, 136, 284, 9, dye.wheat, 4) +
    glass(206, 124) +
    bubble(120, 70, 30, 13, dye.mist) +
    bubble(170, 78, 30, 13, dye.wheat, true) +
    rect(150, 112, 24, 26, dye.khakiDark, 3) +
    phone(
      143,
      94,
      32,
      44,
      rect(149, 106, 14, 5, dye.mist, 2) + rect(154, 114, 16, 5, dye.wheat, 2) + rect(149, 122, 12, 5, dye.mist, 2),
    ),
}
