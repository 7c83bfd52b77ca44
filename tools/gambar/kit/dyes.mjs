/** The dyes of the pictures: paper, ink, sogan, nila and what lies between. No party's colour is among them. */
export const dye = {
  ink: '#2b1d14',
  bark: '#4a2f1d',
  sogan: '#6f431f',
  clay: '#a8623c',
  rust: '#8f4a33',
  wheat: '#d9b98a',
  khakiDark: '#86714a',
  khaki: '#b49c6c',
  khakiLight: '#cdb98c',
  sand: '#ead9ba',
  paper: '#fbf5e9',
  nilaDark: '#2b3560',
  nila: '#46538a',
  mist: '#9fa9c9',
  leafDark: '#4b5a36',
  leaf: '#75854f',
  stone: '#8d8377',
  chalk: '#d9d0c2',
}

/** Cloth and its shadow; sleeves are drawn in the shadow, so that an arm is seen before its own shirt. */
export const cloth = {
  khaki: [dye.khaki, '#9c8456'],
  clay: [dye.clay, '#8e4f2e'],
  leaf: [dye.leaf, '#5f6e3f'],
  nila: [dye.nila, '#37437a'],
  wheat: [dye.wheat, '#c19f6c'],
  paper: ['#f3e9d6', '#d8c7a8'],
  rust: [dye.rust, '#753a27'],
  field: [dye.khakiDark, '#6b5836'],
  bark: [dye.sogan, dye.bark],
  chalk: [dye.chalk, dye.stone],
}

/** Skin and its shadow, from light to dark. */
export const skin = {
  kuning: ['#d3a07c', '#b98461'],
  langsat: ['#c48b66', '#a9714f'],
  sawo: ['#a86e4b', '#8d5739'],
  gelap: ['#7f5038', '#673d29'],
}
