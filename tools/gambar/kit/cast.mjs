import { dye } from './dyes.mjs'
import { glasses, heads, moustache } from './heads.mjs'

/* The people of Nusa Teduh: whoever comes back in another picture looks the same there. */
export const cast = {
  rukmini: { head: heads.scarf(dye.clay, dye.rust), tan: 'langsat' },
  damian: { head: heads.curly(), tan: 'gelap' },
  kinasih: { head: heads.scarf(), tan: 'sawo' },
  tagor: { head: heads.side(), tan: 'sawo', over: moustache },
  luhSari: { head: heads.bun(), tan: 'langsat' },
  yosefa: { head: heads.curly(), tan: 'gelap' },
  hafizan: { head: heads.peci(), tan: 'langsat' },
  meilan: { head: heads.bob(), tan: 'kuning' },
  lasmo: { head: heads.cap(), tan: 'sawo', wear: 'field' },
  baharu: { head: heads.short(), tan: 'gelap', wear: 'nila' },
  okta: { head: heads.side(), tan: 'kuning', over: glasses },
  toding: { head: heads.short(dye.stone), tan: 'gelap', wear: 'wheat', over: moustache },
  nirmala: { head: heads.tail(), tan: 'sawo', wear: 'rust' },
  /* Those who have no name. */
  mother: { head: heads.scarf(dye.leaf, dye.leafDark), tan: 'langsat', wear: 'clay' },
  aunt: { head: heads.bun(dye.bark), tan: 'gelap', wear: 'leaf' },
  youth: { head: heads.short(), tan: 'langsat', wear: 'nila' },
  farmer: { head: heads.peci(), tan: 'gelap', wear: 'leaf' },
  grandfather: { head: heads.bald(), tan: 'langsat', wear: 'wheat', over: glasses },
  elder: { head: heads.headcloth(), tan: 'sawo', wear: 'bark' },
  girl: { head: heads.tail(), tan: 'sawo', wear: 'paper' },
  boy: { head: heads.short(), tan: 'gelap', wear: 'paper' },
}

/* Elbow and hand of each arm. */
export const arms = {
  down: [
    [-27, 36, -25, 58],
    [27, 36, 25, 58],
  ],
  rest: [
    [-28, 34, -12, 44],
    [28, 34, 12, 44],
  ],
  folded: [
    [-27, 35, 11, 32],
    [27, 35, -10, 38],
  ],
  open: [
    [-30, 30, -40, 44],
    [30, 30, 40, 44],
  ],
  hold: [
    [-27, 36, -11, 32],
    [27, 36, 11, 32],
  ],
}

/* An arm that hangs, of somebody whose other arm does something. */
export const hanging = { left: [-27, 36, -24, 58], right: [27, 36, 24, 58] }
