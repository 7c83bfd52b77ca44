import { test as say } from '../../i18n/screens-test.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Screen } from '../../ui/Screen.tsx'
import styles from './test.module.css'

interface Props {
  readonly when: 'before' | 'after'
  readonly total: number
  readonly onBegin: () => void
}

/** What this is, what it is not, and how it works. */
export function TestStart({ when, total, onBegin }: Props) {
  return (
    <Screen
      bar={<Bar back={{ href: '#/', label: say.back }} title={say.title[when]} />}
      dock={
        <Button kind="primary" iconAfter="arrow" onClick={onBegin}>
          {say.begin}
        </Button>
      }
    >
      <h1>{say.title[when]}</h1>
      <ul className={styles.rules} aria-label={say.rules}>
        <li>{say.length(total)}</li>
        <li>{say.private}</li>
        <li>{say.confidence}</li>
        <li>{say.explained[when]}</li>
        <li>{say.saved}</li>
      </ul>
    </Screen>
  )
}
