import type { ActAnswer } from '../../domain/act.ts'
import { mayI as say } from '../../i18n/screens-may-i.ts'

/** What to do instead, and whom to ask: the same in every cell of an act. */
export function stepRows({ instead, ask }: ActAnswer) {
  return [
    { icon: 'right', label: say.instead, children: instead },
    { icon: 'people', label: say.ask, children: ask },
  ] as const
}
