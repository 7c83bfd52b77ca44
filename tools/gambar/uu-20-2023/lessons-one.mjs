import { arms, cast } from '../kit/cast.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { fromBehind, person } from '../kit/people.mjs'
import { ground, sky, sun, wall, weave, window } from '../kit/places.mjs'
import { at, circle, label, line, mirrored, path, rect } from '../kit/shapes.mjs'
import { ballotBox, basket, chair, clock, glass, reaching, sheet, writing } from '../kit/things.mjs'

const card = (x, y, turn, inside) => at(x, y, rect(-31, -43, 62, 86, '.p', 6) + inside, 1, turn)
const tent = path('M-22 4L0-14 22 4z', dye.rust) + rect(-18, 4, 36, 16, dye.sand) + rect(-5, 8, 10, 12, dye.sogan)
const cone = path('M-8 12l6-20h4l6 20z', dye.clay) + line('M-4 3h8', dye.paper, 3)
const status = (x, who) =>
  person(x, 70, {
    ...who,
    s: 0.62,
    h: 70,
    hold:
      rect(-13, 22, 26, 17, '.p', 2) +
      writing(-8, 28, [16, 10], 6, dye.stone, 2) +
      line('M-13 33h0M13 33h0', skin[who.tan][0], 8),
  })
const pan = (x) =>
  line(`M${x} 54l-26 50M${x} 54l26 50`, dye.khakiDark, 1.5) + path(`M${x - 34} 104h68q-6 18-34 18t-34-18z`, dye.wheat)

/** Lessons 1 to 5. */
export const scenes = {
  'putuskan-dulu':
    wall +
    rect(0, 20, 320, 160, '.k') +
    weave(0, 166, 320, dye.bark, dye.khakiDark) +
    rect(0, 16, 320, 6, dye.wheat) +
    card(
      44,
      92,
      -4,
      at(0, -12, tent) + writing(-20, 20, [10, 10], 10, dye.clay, 4) + writing(-2, 20, [22, 18], 10, dye.stone),
    ) +
    card(
      121,
      88,
      3,
      path('M-24 30l14-62h20l14 62z', dye.stone) +
        line('M0-26v8M0-10v8', dye.paper, 3) +
        path('M-20 30q4-18 20-18t20 18z', dye.khakiDark) +
        at(-17, 4, cone) +
        at(18, 4, cone),
    ) +
    card(
      199,
      92,
      -3,
      rect(-24, -30, 48, 30, dye.sand, 8) +
        path('M0-7l-9-9q-2-7 4-8 4 0 5 4 1-4 5-4 6 1 4 8z', dye.rust) +
        line('M6 40L3 2', skin.langsat[0], 17) +
        line('M2-1l1 5', dye.paper, 8) +
        line('M22 42h-8', skin.langsat[0], 14),
    ) +
    card(
      276,
      88,
      4,
      [-16, 4].map((x) => rect(x - 6, -28, 16, 20, dye.stone, 4) + rect(x - 8, -10, 20, 5, dye.chalk, 2)).join('') +
        at(-10, -4, chair(0, 0, dye.clay, 24), 0.8),
    ),
  'tiga-fungsi-tiga-tugas':
    wall +
    rect(107, 0, 106, 180, '.f') +
    person(53, 88, {
      ...cast.kinasih,
      s: 0.95,
      tilt: 6,
      arms: [
        [-27, 34, -14, 44],
        [28, 34, 10, 46],
      ],
    }) +
    rect(8, 130, 91, 50, '.k') +
    path('M10 130l12-18h66l10 18z', '.p') +
    line('M22 128q10-12 24-8t32-6', dye.clay, 2.5) +
    line('M64 124l8-16', dye.nila, 3) +
    clock(134, 46, 10) +
    person(160, 88, {
      ...cast.kinasih,
      s: 0.95,
      mood: 'smile',
      arms: [
        [-28, 34, -16, 42],
        [28, 34, 12, 44],
      ],
    }) +
    rect(107, 128, 106, 52, '.k') +
    rect(107, 126, 106, 6, dye.wheat) +
    sheet(146, 118, 28, 10) +
    fromBehind(186, 142, { s: 0.86, wear: 'clay', h: 50 }) +
    person(238, 112, { ...cast.farmer, s: 0.8, turn: 1, h: 90 }) +
    person(299, 112, { ...cast.aunt, s: 0.8, turn: -1, h: 90 }) +
    person(268, 86, {
      ...cast.kinasih,
      s: 0.95,
      mood: 'smile',
      h: 110,
      arms: [
        [-28, 30, -30, 48],
        [28, 30, 30, 48],
      ],
    }),
  'siapa-yang-terikat':
    wall +
    rect(0, 108, 320, 72, '.g') +
    [cast.luhSari, cast.toding, cast.meilan, cast.baharu, cast.kinasih, cast.nirmala, cast.lasmo]
      .map((who, index) => status(25 + index * 45, who))
      .join('') +
    [
      ['pegawai ASN', 12],
      ['non-ASN', 116],
      ['desa', 220],
    ]
      .map(
        ([words, x]) => basket(x, 118, 88, 48) + rect(x + 10, 133, 68, 16, '.p', 2) + label(x + 44, 144.5, words, 10),
      )
      .join(''),
  'arti-netral':
    sky +
    sun(160, 84, 62).replace(dye.wheat, dye.sand) +
    ground(150) +
    path('M132 152q0-14 28-14t28 14z', dye.sogan) +
    line('M160 140V48', dye.khakiDark, 7) +
    line('M88 54h144', dye.khakiDark, 5) +
    circle(160, 50, 9, dye.wheat) +
    pan(92) +
    pan(228) +
    reaching(50, 108, skin.sawo[0], dye.stone) +
    mirrored(320, reaching(50, 108, skin.langsat[0], dye.stone)),
  'satu-sikap-semua-pemilihan':
    wall +
    window(112, 22, 96, 62) +
    person(160, 92, { ...cast.baharu, wear: 'khaki', s: 1.06, h: 60 }) +
    rect(0, 140, 320, 40, '.g') +
    ballotBox(34, 84, 84) +
    ballotBox(202, 84, 84) +
    rect(46, 102, 60, 24, '.p', 2) +
    rect(214, 102, 60, 24, '.p', 2) +
    label(76, 118, 'bupati', 12) +
    label(244, 118, 'gubernur', 12) +
    '<path d="M14 146h292v16H14z" opacity=".3"/>',
}
