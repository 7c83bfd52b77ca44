import { cloth, dye, skin } from './dyes.mjs'
import { at, line, n, path, rect } from './shapes.mjs'

const moods = {
  calm: 'M-3-9q3 2 6 0',
  smile: 'M-4-10q4 4.5 8 0',
  talk: 'M-3.5-10q3.5-1.5 7 0 0 4.5-3.5 4.5t-3.5-4.5z',
  cross: 'M-3-8q3-2 6 0',
  worry: 'M-3-8.5h6',
}
const brows = {
  cross: 'M-7-23.5l5 2M7-23.5l-5 2',
  worry: 'M-7-21.5l5-1.5M7-21.5l-5-1.5',
  plain: 'M-7-22q2.5-2 5 0M2-22q2.5-2 5 0',
}

/**
 * Somebody from the waist up; (x, y) is the base of the neck, a head is 31 high at scale 1.
 *
 * `turn` -1 to 1 looks left or right, `tilt` leans the head by degrees, `arms` are elbow and hand of each arm (`short`:
 * sleeves), `hold` lies under the hands, `over` on the face, `h` is how far the body reaches down, `legs` is the cloth of
 * one who stands (`skirt` makes it one piece), `small` leaves out what nobody sees from afar.
 */
export function person(x, y, { s = 1, ...look }) {
  return at(x, y, figure(look), s)
}

function figure({
  tan = 'sawo',
  head,
  wear = 'khaki',
  turn = 0,
  tilt = 0,
  mood = 'calm',
  h = 62,
  arms = [],
  hold = '',
  short = false,
  small = false,
  legs,
  skirt,
  over = '',
}) {
  const colours = { light: skin[tan][0], shade: skin[tan][1], cover: cloth[wear][0], dark: cloth[wear][1] }
  const ink = tan === 'gelap' ? dye.ink : dye.bark
  const back = tilted(tilt, head.behind ?? '') + below(legs, skirt)
  const trunk = path(`M-20 ${h}L-23 20q0-15 13-19h20q13 4 13 19l-3 ${h - 20}z`, colours.cover)
  const dressed = trunk + (small ? '' : detail(wear, head.isScarf, colours, h)) + line('M0-4v2', colours.shade, 10)
  const face = tilted(tilt, faceOf({ head, turn, mood, small, over }, colours, ink))
  const reach = hold + limbs(arms, short, colours)
  // A scarf falls over the shoulders, so it is drawn after the sleeves.
  return back + dressed + (head.isScarf ? reach + face : face + reach)
}

/** A head seen from behind, on its shoulders. */
export function fromBehind(x, y, { s = 1, tan = 'sawo', wear = 'clay', hair = dye.ink, covered = false, h = 40 }) {
  const skull = covered
    ? 'M-15-16q-2-21 15-21t15 21q1 10 6 19 2 6-3 10-9 5-18 5t-18-5q-5-4-3-10 5-9 6-19z'
    : 'M-12.5-16q-2-21 12.5-21t12.5 21q0 9-5 12h-15q-5-3-5-12z'
  const ears = covered ? '' : line('M-12-15h0M12-15h0', skin[tan][1], 6) + line('M0-4v2', skin[tan][1], 10)
  const trunk = path(`M-23 ${h}V20q0-15 13-19h20q13 4 13 19v${h - 20}z`, cloth[wear][0])
  return at(x, y, trunk + ears + path(skull, hair), s)
}

function tilted(turn, inside) {
  return turn && inside ? `<g transform="rotate(${turn})">${inside}</g>` : inside
}

function faceOf({ head, turn, mood, small, over }, { light, shade }, ink) {
  const features = (mood === 'blank' ? '' : featuresOf(mood, small, shade, ink)) + over
  const side = turn * (head.isScarf ? 2 : 3)
  const moved = side ? `<g transform="translate(${n(side)})">${features}</g>` : features
  if (head.isScarf) return head.over + path('M-11-19q0-11 11-11t11 11q0 8-3.5 12t-7.5 4-7.5-4-3.5-12z', light) + moved
  const ears = turn === 0 ? 'M-12-15h0M12-15h0' : `M${turn > 0 ? -12 : 12}-15h0`
  const skull = path('M-12-20q0-14 12-14t12 14q0 8-3.5 12.5t-8.5 4.5-8.5-4.5-3.5-12.5z', light)
  return (small ? '' : line(ears, shade, 6)) + skull + moved + head.over
}

function featuresOf(mood, small, shade, ink) {
  const eyes = line('M-4.5-18h0M4.5-18h0', dye.ink, 2.6)
  if (small) return line(moods[mood], ink, 1.3) + eyes
  const forehead = brows[mood] ?? brows.plain
  const mouth =
    mood === 'talk' ? line(forehead, ink, 1.3) + path(moods.talk, dye.rust) : line(forehead + moods[mood], ink, 1.3)
  return mouth + eyes + line('M.5-16l1 3h-2', shade, 1.3)
}

function limbs(arms, short, { light, dark }) {
  if (arms.length === 0) return ''
  const from = (ex) => (ex < 0 ? -18 : 18)
  const hands = line(arms.map(([, , hx, hy]) => `M${n(hx)} ${n(hy)}h0`).join(''), light, 9)
  const whole = arms.map(([ex, ey, hx, hy]) => `M${from(ex)} 11L${n(ex)} ${n(ey)} ${n(hx)} ${n(hy)}`).join('')
  if (!short) return line(whole, dark, 9) + hands
  const cuffs = arms.map(([ex, ey]) => `M${from(ex)} 11L${n((from(ex) + 2 * ex) / 3)} ${n((11 + 2 * ey) / 3)}`).join('')
  return line(whole, light, 7.5) + line(cuffs, dark, 10) + hands
}

function detail(wear, covered, { dark, shade }, h) {
  if (wear !== 'khaki') return covered ? '' : path('M-7 0q7 11 14 0z', shade)
  const collar = covered ? '' : path('M-10 1l-1 4 7 7 4-6 4 6 7-7-1-4z', dye.khakiLight)
  if (h <= 30) return line(`M0 9v${h - 10}`, dark, 1.5) + collar
  return line(`M0 9v${h - 10}M8 24h9`, dark, 1.5) + rect(8, 18, 9, 4, '.p', 1) + collar
}

function below(legs, skirt) {
  if (!legs) return ''
  const shoes = line('M-14 112h-4M14 112h4', dye.ink, 7)
  return (
    shoes +
    (skirt ? path('M-19 50h38l5 58h-48z', cloth[legs][0]) : line('M-11 54l-2 54M11 54l2 54', cloth[legs][1], 15))
  )
}
