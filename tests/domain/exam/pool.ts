import type { ExamItem } from '../../../src/domain/exam/blueprint.ts'
import { finalExam } from '../../../src/domain/exam/blueprint.ts'

const verdicts = ['forbidden', 'allowed', 'required', 'contested', 'forbidden', 'allowed', 'required', 'fact'] as const
const actors = ['pns', 'pppk', 'other'] as const
const kinds = ['one', 'one', 'one', 'one', 'many', 'one', 'one', 'sort', 'one', 'order', 'one'] as const

/** Twenty-four items for each cell of the final exam, as mixed as a finished bank. */
export const pool: ExamItem[] = finalExam.cells.flatMap(({ module, indicator }) =>
  Array.from({ length: 24 }, (_, at): ExamItem => {
    const isOpening = at % 4 === 0
    return {
      id: `${module}/${indicator}${at}`,
      module,
      indicator,
      verdict: verdicts[at % verdicts.length] ?? 'fact',
      kind: kinds[at % kinds.length] ?? 'one',
      level: at % 5 === 0 ? 1 : at % 5 === 1 ? 3 : 2,
      objective: `${module}/${indicator}.${at % 5}`,
      // Opening and second step of a scenario stand next to each other.
      ...(at % 4 < 2 && { scenario: `${module}/${indicator}-${Math.floor(at / 4)}` }),
      isHeldBack: !isOpening,
      actor: actors[at % actors.length] ?? 'pns',
    }
  }),
)
