import { player } from '../../i18n/player.ts'
import { Icon } from '../../ui/Icon.tsx'
import { iconOfTone } from '../../ui/tone.ts'
import { Basis } from './Basis.tsx'
import type { Part } from './parts.ts'
import styles from './Reasons.module.css'

interface Props {
  readonly parts: readonly Part[]
  /** The order of the parts is part of the answer. */
  readonly numbered?: boolean | undefined
  readonly onCitation: (citation: string) => void
}

/** Every part with its judgement in a word and the reason for it. */
export function Reasons({ parts, numbered, onCitation }: Props) {
  const List = numbered ? 'ol' : 'ul'
  return (
    <List className={styles.reasons}>
      {parts.map(({ id, text, tone, word, reason, instead, citations }, at) => (
        <li key={id} className={styles.part}>
          <p className={styles.text}>
            {numbered && `${at + 1}. `}
            {text}
          </p>
          <p className={styles.judgement} data-tone={tone}>
            <Icon name={iconOfTone[tone]} />
            <span>{word}</span>
          </p>
          <p>{reason}</p>
          {instead && (
            <p>
              <b>{player.instead}:</b> {instead}
            </p>
          )}
          <Basis citations={citations} onCitation={onCitation} />
        </li>
      ))}
    </List>
  )
}
