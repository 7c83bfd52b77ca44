import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import styles from './Pairs.module.css'

interface Props {
  readonly rows: readonly { readonly icon: IconName; readonly label: string; readonly children: ReactNode }[]
}

/** A small label above plain words, beside one icon. More than four rows are no longer read. */
export function Pairs({ rows }: Props) {
  return (
    <dl className={styles.pairs}>
      {rows.map(({ icon, label, children }) => (
        <div key={label} className={styles.pair}>
          <dt className={styles.label}>
            <span className={styles.sign}>
              <Icon name={icon} />
            </span>
            {label}
          </dt>
          <dd className={styles.words}>{children}</dd>
        </div>
      ))}
    </dl>
  )
}
