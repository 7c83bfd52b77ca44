import type { Picture } from '../../../domain/course.ts'
import type { Post } from '../../../domain/scene.ts'
import { feed as say } from '../../../i18n/stages.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { CoursePicture } from '../../CoursePicture.tsx'
import { Badge } from '../Badge.tsx'
import { actIcons, offersOf } from './acts.ts'
import styles from './feed.module.css'

interface Props {
  readonly post: Post
  readonly picture: Picture
  readonly isPlain: boolean
  readonly isTaken: (act: string) => boolean
  readonly onToggle: (act: string) => void
}

/** One post with everything that can be done about it, all alike in weight. */
export function PostCard({ post, picture, isPlain, isTaken, onToggle }: Props) {
  const { account, when, says, likes, hasPicture } = post
  return (
    <article className={styles.post} aria-label={account}>
      <div className={styles.head}>
        {!isPlain && <Badge>{initialsOf(account)}</Badge>}
        <p className={styles.account}>{account}</p>
        <p className={styles.when}>{when}</p>
      </div>
      <p>{says}</p>
      {hasPicture &&
        (isPlain ? <p className={styles.when}>{picture.alt}</p> : <CoursePicture picture={picture} cut="wide" />)}
      {likes > 0 && <p className={styles.when}>{say.likes(likes + (isTaken('like') ? 1 : 0))}</p>}
      <ul className={styles.acts}>
        {offersOf(post).map(({ act, kind, label, isLong }) => (
          <li key={act} data-long={isLong || undefined}>
            <button type="button" className={styles.act} aria-pressed={isTaken(act)} onClick={() => onToggle(act)}>
              {!isPlain && <Icon name={actIcons[kind]} />}
              {label}
            </button>
          </li>
        ))}
      </ul>
    </article>
  )
}

function initialsOf(account: string): string {
  const words = account.split(' ').filter(Boolean)
  return words
    .slice(0, 2)
    .map(([letter]) => letter?.toUpperCase())
    .join('')
}
