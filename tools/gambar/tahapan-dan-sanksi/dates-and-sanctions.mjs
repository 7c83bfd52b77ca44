import { bust } from '../kit/candidates.mjs'
import { cast } from '../kit/cast.mjs'
import { dye, skin } from '../kit/dyes.mjs'
import { heads } from '../kit/heads.mjs'
import { circled, envelope } from '../kit/papers.mjs'
import { fromBehind, person } from '../kit/people.mjs'
import { appOpen, forwarded, like } from '../kit/phones.mjs'
import { deskTop, night, opening, pickets, planks, wall, window } from '../kit/places.mjs'
import { at, circle, label, line, path, rect } from '../kit/shapes.mjs'
import { bubble, cup, phone, writing } from '../kit/things.mjs'

/** A phone on a pan of the scales. */
const bigPhone = (x, y, inside) => phone(x, y, 54, 92, rect(x + 4, y + 7, 46, 9, dye.nila) + inside)

/** A card to be put in order. */
const card = (x, y, w, h, turn, inside) => at(x, y, rect(0, 0, w, h, '.p', 5) + inside, 1, turn)

/** Dates that count, and what an act may cost. */
export const scenes = {
  'satu-suka-dua-sanksi':
    wall +
    rect(0, 150, 320, 30, '.f') +
    line('M14 136h292', dye.khakiDark, 6) +
    circle(70, 136, 8, dye.sogan) +
    circle(250, 136, 8, dye.sogan) +
    rect(140, 156, 40, 9, dye.bark, 2) +
    rect(152, 92, 16, 70, dye.bark, 3) +
    rect(112, 104, 96, 16, dye.paper, 3) +
    line('M124 117l7-10M145 117l7-10M168 117l7-10M189 117l7-10', dye.clay, 7) +
    [43, 223]
      .map((x) => bigPhone(x, 22, rect(x + 8, 43, 38, 28, dye.sand, 3) + bust(x + 27, 54, 6) + like(x + 27, 88, 1.3)))
      .join('') +
    line('M70 116v12M250 116v12', dye.sogan, 3),
  'urutkan-beratnya':
    deskTop +
    line('M40 24l240 4M40 62l240-4', dye.sogan, 6) +
    line('M66 26v35M112 26v34M158 27v33M204 27v32M250 28v30', dye.khakiDark, 5) +
    card(12, 84, 66, 84, -3, phone(20, 10, 27, 62, like(34, 42, 0.9))) +
    card(
      88,
      86,
      66,
      84,
      2,
      [
        [14, 22],
        [33, 18],
        [52, 22],
      ]
        .map(([x, y]) => bust(x, y, 6))
        .join('') +
        person(33, 48, { ...cast.okta, over: '', s: 0.6, small: true, h: 40 }) +
        bust(13, 58, 6) +
        bust(53, 58, 6),
    ) +
    card(
      166,
      84,
      66,
      84,
      -2,
      bubble(8, 8, 50, 22, dye.sand) +
        line('M16 16h34M16 22h24', dye.khakiDark, 2.5) +
        fromBehind(20, 62, { s: 0.6, h: 32 }) +
        fromBehind(46, 62, { s: 0.6, h: 32, wear: 'leaf', covered: true, hair: dye.nila }),
    ) +
    card(
      242,
      86,
      66,
      84,
      3,
      line('M18 40v36M48 40v36', dye.bark, 4) +
        rect(7, 16, 52, 34, dye.khakiDark, 3) +
        rect(11, 20, 44, 26, '.c', 1) +
        circle(22, 33, 6, dye.stone) +
        line('M34 29h16M34 37h12', dye.stone, 3),
    ),
  'tanggal-pelantikan':
    wall +
    window(20, 20, 50, 40) +
    rect(104, 10, 176, 94, '.p', 3) +
    rect(104, 10, 176, 18, dye.rust, 3) +
    line([0, 1, 2, 3, 4, 5].map((r) => `M114 ${40 + r * 9}h64M206 ${40 + r * 9}h64`).join(''), dye.stone, 3, '0 8') +
    line('M192 32v58', dye.khakiLight, 2) +
    circled('M123 58a7 7 0 1014 0 7 7 0 10-14 0zM239 67a7 7 0 1014 0 7 7 0 10-14 0z') +
    line('M130 68v26h116V77', dye.rust, 2.5) +
    person(58, 98, {
      ...cast.okta,
      turn: 1,
      mood: 'worry',
      h: 60,
      arms: [
        [-27, 34, -12, 44],
        [34, 26, 46, 16],
      ],
      hold: line('M40 22l16-16', dye.nila, 3.5),
    }) +
    rect(0, 142, 320, 38, '.k') +
    rect(0, 138, 320, 7, dye.wheat) +
    [0, 1, 2, 3, 4]
      .map(
        (index) =>
          rect(206 + (index % 2) * 4, 130 - index * 8, 76, 8, [dye.clay, dye.khaki, dye.khakiDark][index % 3], 2) +
          rect(214 + (index % 2) * 4, 132 - index * 8, 30, 3, dye.sand),
      )
      .join(''),
  'amplop-setelah-ikrar':
    night +
    circle(34, 30, 12, dye.sand) +
    circle(30, 27, 10, dye.nilaDark) +
    path('M0 120q60-30 130 0v60H0z', dye.nila) +
    planks(150, 34, 170, 116, 24, dye.khaki) +
    path('M126 38l28-32h166v32z', dye.bark) +
    rect(140, 38, 7, 116, dye.bark) +
    circle(210, 40, 8, dye.sand) +
    opening(268, 60, 44, 90, dye.wheat) +
    rect(212, 58, 40, 54, dye.sogan, 2) +
    rect(215, 61, 34, 48, '.p', 1) +
    label(232, 74, 'Ikrar', 11) +
    line('M221 82h22M221 89h18M221 96h22M221 103h14', dye.stone, 2) +
    rect(118, 150, 202, 30, dye.bark) +
    rect(110, 150, 210, 6, dye.khakiDark) +
    person(52, 98, { ...cast.mother, turn: 1, s: 0.82, h: 60, arms: [] }) +
    pickets(4, 172, 100, 52) +
    person(166, 90, {
      ...cast.youth,
      head: heads.side(),
      tan: 'gelap',
      wear: 'chalk',
      turn: 1,
      mood: 'talk',
      h: 92,
      arms: [
        [-26, 36, 6, 46],
        [28, 36, 38, 32],
      ],
      hold:
        at(
          -2,
          44,
          rect(0, 0, 38, 9, dye.rust, 3) +
            rect(1, 9, 36, 8, dye.clay, 3) +
            line('M8 2v13M18 2v13M28 2v13', dye.wheat, 1.5),
        ) + envelope(30, 14, 34, 22),
    }),
  'kabar-buruk-di-masa-tenang':
    deskTop +
    cup(46, 48) +
    rect(252, 26, 46, 60, dye.nila, 3) +
    rect(252, 26, 9, 60, dye.nilaDark, 2) +
    line('M270 42h18M270 52h12', dye.mist, 2.5) +
    appOpen(
      98,
      4,
      116,
      192,
      bubble(106, 34, 88, 62, dye.sand) +
        forwarded(112, 40) +
        writing(130, 44, [54], 1, dye.khakiDark, 3) +
        writing(114, 55, [70, 64, 72, 48], 10, dye.khakiDark, 3) +
        [
          [106, 106, 38, false],
          [166, 124, 40, true],
          [106, 144, 38, false],
        ]
          .map(([x, y, w, r]) => bubble(x, y, w, 15, r ? dye.mist : dye.chalk, r) + label(x + w / 2, y + 12, '?', 12))
          .join(''),
    ) +
    line('M330 176L268 150', dye.khaki, 44) +
    line('M262 148l14 6', skin.sawo[0], 38) +
    line('M258 136L212 106', skin.sawo[0], 20) +
    line('M210 103l5 3', skin.langsat[0], 9),
}
