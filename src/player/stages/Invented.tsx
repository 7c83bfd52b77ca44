import { Icon } from '../../ui/Icon.tsx'
import styles from './stage.module.css'

/** Said above everything that looks like a real screen. */
export function Invented({ children }: { readonly children: string }) {
  return (
    <p className={styles.invented}>
      <Icon name="info" />
      {children}
    </p>
  )
}
