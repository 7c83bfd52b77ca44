import { ui } from '../i18n/ui.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'
import styles from './Tabs.module.css'

interface Props {
  readonly items: readonly {
    readonly href: string
    readonly label: string
    readonly icon: IconName
    /** `page`: the tab's own screen is open; `true`: one that lies under it. */
    readonly current: 'page' | boolean
  }[]
}

export function Tabs({ items }: Props) {
  return (
    <nav className={styles.tabs} aria-label={ui.mainNavigation}>
      <ul className={styles.row}>
        {items.map(({ href, label, icon, current }) => (
          <li key={href}>
            <a className={styles.tab} href={href} aria-current={current || undefined}>
              <Icon name={icon} />
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
