import type { Question, Score } from '../../../../domain/course.ts'
import type { Response } from '../../../../domain/event.ts'
import { scoreOf } from '../../../../domain/score.ts'
import { shuffled, shuffledCards } from '../../../../domain/shuffle.ts'
import type { Item, Option } from './item.ts'
import { type Strategy, strategies } from './strategies.ts'

/** An item with its options in the order in which one draw shows them. */
interface Shown {
  readonly item: Item
  readonly options: readonly Option[]
}

function shownBy(item: Item, seed: number): Shown {
  return { item, options: shuffled(item.options, seed, item.question.id) }
}

/** What a trick earns at one question as it is shown by `seed`. */
export function playOf(strategy: Strategy): (item: Item, seed: number) => Score {
  const play = playerOf(strategy)
  return (item, seed) => play(shownBy(item, seed), seed)
}

function playerOf(strategy: Strategy): (shown: Shown, seed: number) => Score {
  const rates = new Map<Item, ReadonlyMap<string, number>>()
  const rateOf = (item: Item) => {
    const known = rates.get(item)
    if (known) return known
    const rated = new Map(item.options.map((option) => [option.id, strategy.rate(option, item)]))
    rates.set(item, rated)
    return rated
  }
  return ({ item, options }, seed) => {
    // On a screen the first option is the first that is shown.
    const rated = strategy.asWritten ? undefined : rateOf(item)
    return scoreOf(item.question, responseOf(item.question, options, rated, seed))
  }
}

/** Share of full marks over the bank: over enough shuffles that a tie between options is no luck. */
export function averageOf(strategy: Strategy, items: readonly Item[]): { item: Item; score: Score }[] {
  const play = playOf(strategy)
  return items.map((item) => {
    if (strategy.asWritten)
      return { item, score: scoreOf(item.question, responseOf(item.question, item.options, undefined, 0)) }
    const scores = Array.from({ length: 48 }, (_, seed) => play(item, seed))
    return { item, score: meanOf(scores) }
  })
}

export function meanOf(scores: readonly number[]): number {
  return scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : 0
}

/** How often each trick passes: every draw is played by all of them. */
export function passesOf(
  draws: Iterable<{ readonly items: readonly Item[]; readonly seed: number }>,
  isPassed: (played: readonly { item: Item; score: Score }[]) => boolean,
): ReadonlyMap<Strategy, number> {
  const players = strategies.map((strategy) => ({ strategy, play: playerOf(strategy) }))
  const passes = new Map(strategies.map((strategy) => [strategy, 0]))
  for (const { items, seed } of draws) {
    // Shuffled once: every trick sees the same screen.
    const screen = items.map((item) => shownBy(item, seed))
    for (const { strategy, play } of players) {
      if (isPassed(screen.map((shown) => ({ item: shown.item, score: play(shown, seed) })))) {
        passes.set(strategy, (passes.get(strategy) ?? 0) + 1)
      }
    }
  }
  return passes
}

// Several answers: the better half by the trick. Order: as shown. Sort: everything into the first group.
function responseOf(
  question: Question,
  shown: readonly Option[],
  rates: ReadonlyMap<string, number> | undefined,
  seed: number,
): Response {
  const rateOf = ({ id }: Option) => rates?.get(id) ?? 0
  switch (question.kind) {
    case 'one': {
      const [first, ...others] = shown
      if (!first) return { kind: 'one', choice: '' }
      return { kind: 'one', choice: others.reduce((best, it) => (rateOf(it) > rateOf(best) ? it : best), first).id }
    }
    case 'many': {
      const rated = [...shown].sort((one, other) => rateOf(other) - rateOf(one))
      return { kind: 'many', choices: rated.slice(0, Math.ceil(rated.length / 2)).map(({ id }) => id) }
    }
    case 'order':
      return { kind: 'order', cards: shuffledCards(question, seed).map(({ id }) => id) }
    case 'sort': {
      const [group] = question.groups
      return { kind: 'sort', groupOf: Object.fromEntries(question.cards.map(({ id }) => [id, group?.id ?? ''])) }
    }
  }
  return question satisfies never
}
