import { actId } from '../../../domain/feed.ts'
import type { ActKind, ActTaken, FeedScene, Post, PostAct } from '../../../domain/scene.ts'
import { feed as say } from '../../../i18n/stages.ts'
import type { IconName } from '../../../ui/icons.ts'

/** An act as it is offered: what something hangs on, and what everybody may always do. */
export interface Offer {
  readonly act: string
  readonly kind: ActKind
  readonly label: string
  /** It carries words of its own, and so takes a line of its own. */
  readonly isLong: boolean
}

const usual = ['like', 'comment', 'share', 'save'] as const satisfies readonly ActKind[]

/** Everything that a post offers, in one order for all posts. */
export function offersOf({ acts }: Post): Offer[] {
  const harmless = usual.filter((kind) => !acts.some((act) => act.kind === kind))
  return [
    ...acts.map(offered),
    ...harmless.map((kind) => ({ act: kind, kind, label: say.acts[kind], isLong: false })),
  ].sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
}

function offered(act: PostAct): Offer {
  const word = say.acts[act.kind]
  return {
    act: actId(act),
    kind: act.kind,
    label: act.says === undefined ? word : say.withWords(word, act.says),
    isLong: act.says !== undefined,
  }
}

const kinds = Object.keys(say.acts)

/** What was done, in words, in the order of the feed; `isHarmless`: nothing hangs on it. */
export function deedsOf(scene: FeedScene, taken: readonly ActTaken[]) {
  return scene.posts.flatMap((post) =>
    offersOf(post)
      .filter(({ act }) => taken.some((one) => one.post === post.id && one.act === act))
      .map(({ act, label }) => ({
        id: `${post.id} ${act}`,
        says: say.actOn(label, post.account),
        isHarmless: !post.acts.some((known) => actId(known) === act),
      })),
  )
}

export const actIcons: Readonly<Record<ActKind, IconName>> = {
  like: 'heart',
  unlike: 'heart',
  comment: 'bubble',
  share: 'again',
  save: 'save',
  follow: 'people',
  unfollow: 'people',
  join: 'people',
  leave: 'arrow',
  post: 'up',
  end: 'wrong',
  message: 'bubble',
  delete: 'trash',
  tag: 'flag',
  mute: 'lock',
  report: 'info',
}
