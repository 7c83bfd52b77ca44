import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import styles from './Pairs.module.css'

interface Props {
  readonly rows: readonly { readonly icon: IconName; readonly label: string; readonly children: ReactNode }[]
}

/** Small label above, plain words under: what a verdict consists of. */
export function Pairs({ rows }: Props) {
  return (
    <dl className={styles.pairs}>
      {rows.map(({ icon, label, children }) => (
        <div className={styles.pair} key={label}>
          <dt className={styles.label}>
            <Icon name={icon} />
            {label}
          </dt>
          <dd className={styles.value}>{children}</dd>
        </div>
      ))}
    </dl>
  )
}
