import { bust } from '../kit/candidates.mjs'
import { cast } from '../kit/cast.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { heads } from '../kit/heads.mjs'
import { person } from '../kit/people.mjs'
import { appOpen } from '../kit/phones.mjs'
import { deskTop, ground, hills, palm, sea, sky, wall } from '../kit/places.mjs'
import { at, circle, label, line, path, rect, ring } from '../kit/shapes.mjs'
import { bubble } from '../kit/things.mjs'

const crackedRock = (x, y, s, fill = dye.stone) =>
  at(x, y, path('M-22 10l4-18 16-8 18 6 8 14-6 10h-34z', fill) + line('M-12-4l10 6 8-8', dye.khakiDark, 1.5), s)

/** The card of an invented party. */
const memberCard = (x, y, words, turn) =>
  at(
    x,
    y,
    rect(0, 0, 92, 54, dye.sand, 5) +
      rect(0, 0, 92, 14, dye.stone, 5) +
      label(46, 10.5, 'Kelapa', 9, dye.paper) +
      bust(18, 27, 7) +
      line('M36 24h46M36 31h30', dye.stone, 3) +
      label(60, 47, words, 10),
    1,
    turn,
  )

/** A slip that says one step. */
const slip = (x, y, turn, inside) => at(x, y, rect(0, 0, 60, 34, '.p', 2) + inside, 1, turn)

const invitation = (x, y, w, h) =>
  rect(x, y, w, h, '.p', 2) + line(`M${x} ${y + 2}l${w / 2} ${h / 2} ${w / 2}-${h / 2}`, dye.khaki, 1.5)

/** Lessons 1 to 5. */
export const scenes = {
  'kerja-bakti-bersama':
    sky +
    hills +
    path('M180 180q-10-60 60-90h80v90z', '.g') +
    ground(150) +
    path('M196 150q30-70 124-86v86z', dye.khaki) +
    path('M228 150q30-46 92-56v56z', dye.khakiDark) +
    crackedRock(250, 140, 0.8) +
    crackedRock(292, 132, 1.1, dye.khaki) +
    crackedRock(222, 152, 0.6) +
    crackedRock(284, 160, 0.9) +
    palm(24, 150, 84) +
    person(76, 88, {
      ...cast.farmer,
      head: heads.side(dye.stone),
      wear: 'leaf',
      turn: 1,
      mood: 'smile',
      h: 100,
      arms: [
        [-20, 40, 14, 52],
        [26, 34, 34, 42],
      ],
    }) +
    person(186, 88, {
      ...cast.meilan,
      wear: 'khaki',
      turn: -1,
      mood: 'smile',
      h: 100,
      arms: [
        [-26, 34, -34, 42],
        [20, 40, -14, 52],
      ],
    }) +
    crackedRock(131, 132, 1.7),
  'anggota-dan-pengurus':
    deskTop +
    line('M196 8v164', dye.rust, 3, '8 7') +
    memberCard(150, 18, 'anggota', -3) +
    memberCard(146, 106, 'pengurus', 3) +
    memberCard(24, 58, '', -2) +
    at(
      26,
      66,
      `<rect width="88" height="30" rx="4" fill="${dye.sand}" stroke="${dye.nila}" stroke-width="2.5"/>` +
        label(44, 13, 'mundur', 10, dye.nila) +
        label(44, 25, '5 tahun lalu', 10, dye.nila),
      1,
      -9,
    ),
  'nama-dicatut':
    deskTop +
    appOpen(
      24,
      8,
      100,
      186,
      rect(34, 40, 80, 14, dye.chalk, 7) +
        circle(104, 47, 3, dye.stone) +
        rect(34, 64, 80, 40, dye.sand, 4) +
        line('M42 75h50M42 84h34', dye.stone, 4) +
        rect(40, 89, 66, 12, dye.mist, 3) +
        label(73, 98.5, 'terdaftar', 10) +
        line('M42 118h60M42 130h46', dye.chalk, 5),
    ) +
    slip(
      148,
      24,
      -5,
      rect(22, 5, 15, 24, dye.ink, 3) +
        rect(24, 8, 11, 18, dye.mist, 1) +
        line('M14 12v-4h4M14 22v4h4M46 12v-4h-4M46 22v4h-4', dye.stone, 2),
    ) +
    slip(232, 44, 5, line('M8 10h36M8 17h28M8 24h20', dye.stone, 2.5) + line('M38 26l12-12', dye.nila, 3)) +
    slip(
      152,
      98,
      4,
      circle(22, 11, 6, skin.sawo[0]) + path('M11 28q0-11 11-11t11 11z', dye.khaki) + bubble(34, 6, 20, 12, dye.mist),
    ) +
    slip(230, 122, -4, ring(28, 15, 8, dye.bark, 2.5) + line('M34 21l7 7', dye.bark, 3.5)),
  'terang-dan-diam-diam':
    sky +
    sea(58) +
    path('M136 60l12-26 16-16 16 12 14 30z', '.p') +
    path('M66 60h182l26 48-22 50-50 22H108l-44-28-22-42z', '.v') +
    line('M162 58V38', dye.khaki, 11) +
    path('M154 38V20q0-9 9-9t9 9v18q-9 6-18 0z', skin.sawo[0]) +
    line('M156 36l-8-9', skin.sawo[0], 6) +
    line('M160 15v12M166 15v12', skin.sawo[1], 1.2) +
    [
      [74, 72],
      [164, 70],
      [72, 122],
      [166, 122],
    ]
      .map(([x, y]) => invitation(x, y, 74, 46))
      .join('') +
    rect(94, 66, 34, 18, dye.leaf, 2) +
    circle(111, 75, 5, dye.sand) +
    rect(184, 60, 34, 22, dye.ink, 2) +
    rect(187, 63, 28, 16, dye.mist, 1) +
    rect(179, 82, 44, 4, dye.stone, 2) +
    rect(91, 116, 36, 14, dye.clay, 5) +
    rect(86, 122, 46, 14, dye.rust, 5) +
    line('M109 124v10', dye.clay, 2) +
    rect(188, 112, 30, 30, dye.sand, 2) +
    line('M194 119h18M194 126h18M194 133h12', dye.stone, 2.5),
  'tim-dan-ruang-tamu':
    wall +
    rect(0, 150, 320, 30, '.f') +
    rect(22, 104, 276, 6, dye.khakiDark, 3) +
    line('M50 100v14M92 100v14M228 100v14M270 100v14', dye.khakiDark, 3) +
    rect(22, 62, 276, 34, dye.wheat, 6) +
    line(
      'M32 94L60 64M62 94L90 64M92 94L120 64M122 94L150 64M162 94L190 64M172 94L200 64M182 94L210 64M192 94L220 64M202 94L230 64M212 94L240 64M222 94L250 64M232 94L260 64M242 94L270 64M252 94L280 64M262 94L290 64M272 94L296 70M282 94L296 80',
      dye.khakiDark,
      2.5,
    ) +
    rect(112, 70, 96, 18, '.p', 3) +
    label(160, 84, 'tim calon', 13) +
    line('M160 36v30M160 100v38', dye.bark, 3, '6 6') +
    rect(118, 16, 84, 20, '.p', 3) +
    label(160, 30, 'penetapan', 12) +
    bust(60, 126, 8) +
    at(252, 120, rect(-14, -6, 30, 34, '.p', 2) + line('M-8 2h18M-8 9h12M-8 16h18', dye.stone, 2)),
}
