import { dye } from './dyes.mjs'
import { circle, line, path } from './shapes.mjs'

/* A head is 24 wide; its chin is at y -3, its crown at -34, its eyes at -18. A style gives what lies behind the head and what
   lies over it. */
const temples = (colour) => path('M-12.5-13q-2-6 0-13h25q2 7 0 13h-2l-1-11h-19l-1 11z', colour)

export const heads = {
  short: (colour = dye.ink) => ({
    over: path('M-12.5-16q-4-21 12.5-21t12.5 21l-2 1q0-7-3-10-8 2-16-1-2 4-2 11z', colour),
  }),
  side: (colour = dye.ink) => ({
    over: path('M-12.5-15q-4-15 4-20 10-5 17 2 6 4 4 18l-2 1q0-8-3-11-9 3-16 0-2 4-2 11z', colour),
  }),
  curly: (colour = dye.ink) => ({
    over: path('M-13-16q-4-6 0-11 0-7 6-8 6-5 11-1 7-1 8 6 4 5 1 14l-2 0q0-6-3-9-4 1-8-1-5 2-8 0-3 2-3 10z', colour),
  }),
  bob: (colour = dye.ink) => ({
    behind: path('M-14-3q-4-35 14-35t14 35q-2 4-7 3h-14q-5 1-7-3z', colour),
    over: path('M-12.5-14q-3-22 12.5-22t12.5 22q-1-7-4-11-12 0-15-4-5 6-6 15z', colour),
  }),
  bun: (colour = dye.ink) => ({
    behind: circle(0, -38, 6.5, colour),
    over: path('M-12.5-14q-4-22 12.5-22t12.5 22l-2 1q-1-11-10-15-9 4-10 15z', colour),
  }),
  tail: (colour = dye.ink) => ({
    behind: path('M7-32q16 2 10 29-5 1-7-3z', colour),
    over: path('M-12.5-15q-3-21 12.5-21t12.5 21l-2 1q-1-9-4-11-9 0-13-4-4 5-6 14z', colour),
  }),
  bald: (colour = dye.stone) => ({ over: path('M-12.5-12q-3-8 0-12l2.5 3v8zM12.5-12q3-8 0-12l-2.5 3v8z', colour) }),
  peci: (colour = dye.ink) => ({
    over: temples(colour) + path('M-13-25l2-13q11-4 22 0l2 13q-13-3.5-26 0z', dye.ink),
  }),
  cap: (colour = dye.khakiDark) => ({
    over:
      temples(dye.ink) +
      path('M-13-26q-2-12 13-12t13 12q-13-4-26 0z', colour) +
      line('M-14-26q14-4 28 0', dye.bark, 2.5),
  }),
  headcloth: (colour = dye.sogan) => ({
    over:
      temples(dye.stone) +
      path('M-13.5-24q-2-15 13.5-15t13.5 15q-14-5-27 0zM11-32l10-6-3 11z', colour) +
      line('M-12-28q12-4 24 0', dye.wheat, 1.5),
  }),
  scarf: (colour = dye.nila, fold = dye.nilaDark) => ({
    isScarf: true,
    over:
      path('M-15-16q-2-21 15-21t15 21q1 10 5 16 4 7-4 12-8 6-16 6t-16-6q-8-5-4-12 4-6 5-16z', colour) +
      line('M-12-5q-1 8-9 13M-9-3q8 11 24 9', fold, 1.5),
  }),
}
/** Glasses, over any head. */
export const glasses = line(
  'M-8-18a3.5 3.5 0 107 0 3.5 3.5 0 10-7 0zM1-18a3.5 3.5 0 107 0 3.5 3.5 0 10-7 0z',
  dye.bark,
  1,
)
export const moustache = line('M-4-12q4-2 8 0', dye.ink, 2)
