import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Rows.module.css'

export interface Row {
  readonly key: string
  readonly href: string
  readonly title: string
  /** Small, under the title. */
  readonly note?: string | undefined
  /** More of it, in spans: the whole row is one link. */
  readonly children?: ReactNode
  readonly onClick?: (() => void) | undefined
}

interface Props {
  readonly rows: readonly Row[]
}

/** Things that each lead to a screen of their own. */
export function Rows({ rows }: Props) {
  return (
    <ul className={styles.rows}>
      {rows.map(({ key, href, title, note, children, onClick }) => (
        <li key={key} className={styles.item}>
          <a className={styles.row} href={href} onClick={onClick && (() => onClick())}>
            <span className={styles.words}>
              <span className={styles.title}>{title}</span>
              {note && <span className={styles.note}>{note}</span>}
              {children}
            </span>
            <Icon name="open" />
          </a>
        </li>
      ))}
    </ul>
  )
}
