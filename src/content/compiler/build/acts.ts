import type { ActTable } from '../../../domain/act.ts'
import type { ActFile } from '../schema/act.ts'

/** The table of acts as it travels: each sentence once, whether its author gave it an id or wrote it in place. */
export function buildActs({ sentences: named, acts }: ActFile): ActTable {
  const places = new Map<string, number>()
  const at = (said: string): number => {
    const sentence = named[said] ?? said
    const place = places.get(sentence) ?? places.size
    places.set(sentence, place)
    return place
  }
  const built = acts.map((act) => ({
    ...act,
    rules: act.rules.map(({ reason, note, ...rule }) => ({
      ...rule,
      reason: at(reason),
      ...(note !== undefined && { note: at(note) }),
    })),
    instead: at(act.instead),
    ask: at(act.ask),
  }))
  return { sentences: [...places.keys()], acts: built }
}
