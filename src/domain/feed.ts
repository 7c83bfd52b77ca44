import type { OneQuestion } from './course.ts'
import type { ActTaken, FeedScene, PostAct } from './scene.ts'

/** An act by the id under which the log keeps it: its kind, and with words of its own also the choice behind them. */
export function actId({ kind, says, choice }: PostAct): string {
  return says === undefined ? kind : `${kind}/${choice}`
}

/**
 * The choice that a set of acts comes to: of all that something hangs on, the one with the lowest score, and of equals
 * the one that stands first in the feed. The order of the taps changes nothing. Nothing where nothing was done that
 * counts, and scrolling on is no answer.
 */
export function choiceOf(scene: FeedScene, question: OneQuestion, taken: readonly ActTaken[]): string | undefined {
  const scoreOf = (id: string) => question.choices.find((choice) => choice.id === id)?.score ?? 0
  const meant = scene.posts.flatMap((post) =>
    post.acts.filter((act) => taken.some((one) => one.post === post.id && one.act === actId(act))),
  )
  return (
    meant.reduce<string | undefined>(
      (worst, { choice }) => (worst === undefined || scoreOf(choice) < scoreOf(worst) ? choice : worst),
      undefined,
    ) ?? scene.scrolledOn
  )
}
