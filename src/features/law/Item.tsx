import type { ReactNode } from 'react'
import styles from './law.module.css'
import { anchorOf } from './use-meant.ts'

interface Props {
  readonly id: string
  readonly title: string
  readonly isMeant: boolean
  readonly children: ReactNode
}

/** One of many on a screen, each with an address of its own. */
export function Item({ id, title, isMeant, children }: Props) {
  return (
    <article className={styles.item} data-meant={isMeant || undefined} aria-labelledby={anchorOf(id)}>
      <h2 id={anchorOf(id)}>{title}</h2>
      {children}
    </article>
  )
}
