import { dye, skin } from './dyes.mjs'
import { person } from './people.mjs'
import { line } from './shapes.mjs'

// Unlike n() it leaves a leading zero: the pictures that are committed have it.
const tenth = (value) => Math.round(value * 10) / 10

/**
 * Several people seen small, all of scale `s`: [x, y, who, and what is different about this one]. `look` is alike on all;
 * `hands` is how far they lie from the middle of the body and below the neck, null where arms or things hide them.
 * Eyes, mouths and hands are drawn together: one path instead of one a head.
 */
export function crowd(s, people, look = {}, hands = [9, 40]) {
  const each = (draw) => people.map(draw).join('')
  const bodies = each(([x, y, who, own]) => person(x, y, { ...who, s, small: true, mood: 'blank', ...look, ...own }))
  const eyes = each(([x, y]) => `M${tenth(x - 4.5 * s)} ${tenth(y - 18 * s)}h0m${tenth(9 * s)} 0h0`)
  const mouths = each(
    ([x, y]) => `M${tenth(x - 3 * s)} ${tenth(y - 9 * s)}q${tenth(3 * s)} ${tenth(2 * s)} ${tenth(6 * s)} 0`,
  )
  const faces = line(eyes, dye.ink, 2.6 * s) + line(mouths, dye.bark, 1.4 * s)
  if (!hands) return bodies + faces
  // Where no arm is drawn, a crease shows the sleeve that lies on the body.
  return bodies + (look.arms?.length ? '' : creases(s, people)) + faces + handsOf(s, people, hands)
}

function creases(s, people) {
  const whole = Math.round
  const each = people.map(
    ([x, y]) =>
      `M${whole(x - 15 * s)} ${whole(y + 16 * s)}l${whole(s)} ${whole(22 * s)} ${whole(5 * s)} ${whole(4 * s)}M${whole(x + 15 * s)} ${whole(y + 16 * s)}l-${whole(s)} ${whole(22 * s)}-${whole(5 * s)} ${whole(4 * s)}`,
  )
  return line(each.join(''), dye.bark, 1.3)
}

/** One path a skin. */
function handsOf(s, people, [apart, down]) {
  const tans = [...new Set(people.map(([, , who]) => who.tan))]
  const pairs = (tan) =>
    people
      .filter(([, , who]) => who.tan === tan)
      .map(([x, y]) => `M${tenth(x - apart * s)} ${tenth(y + down * s)}h0m${tenth(2 * apart * s)} 0h0`)
  return tans.map((tan) => line(pairs(tan).join(''), skin[tan][0], 9 * s)).join('')
}
