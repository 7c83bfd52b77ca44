import { path } from '../../i18n/screens-learn.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './Greeting.module.css'
import { OfflineTag } from './notes/OfflineTag.tsx'

interface Props {
  readonly name: string
  readonly summary: string
}

/** Whose course this is, how far they are, and whether the signal may go. */
export function Greeting({ name, summary }: Props) {
  return (
    <header className={styles.greeting}>
      <span className={styles.avatar} aria-hidden="true">
        {initialsOf(name)}
      </span>
      <p className={styles.who}>
        {name}
        <br />
        <span className={styles.summary}>{summary}</span>
      </p>
      <OfflineTag />
      <IconButton icon="settings" href="#/pengaturan" label={path.settings} />
    </header>
  )
}

function initialsOf(name: string): string {
  const words = name.split(' ').filter((word) => word !== '')
  const [first = '', last = ''] = words.length > 1 ? [words[0], words.at(-1)] : words
  return `${[...first][0] ?? ''}${[...last][0] ?? ''}`.toLocaleUpperCase('id')
}
