import { dye } from './dyes.mjs'
import { outlined } from './shapes.mjs'

const whole = Math.round

/** A candidate on paper or on cloth: a grey bust without a face; (x, y) is the middle of the head, r its radius. */
export const bust = (x, y, r = 4) =>
  outlined(
    `M${x - r} ${y}a${r} ${r} 0 10${2 * r} 0 ${r} ${r} 0 10-${2 * r} 0zM${whole(x - 1.8 * r)} ${whole(y + 3.4 * r)}q0-${whole(2 * r)} ${whole(1.8 * r)}-${whole(2 * r)}t${whole(1.8 * r)} ${whole(2 * r)}z`,
    '.c',
    dye.stone,
    r > 5 ? 1.5 : 1,
  )

/** A candidate and a running mate. */
export const pair = (x, y, r = 4) => bust(whole(x - 1.9 * r), y, r) + bust(whole(x + 1.9 * r), y, r)
