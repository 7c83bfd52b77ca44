import { type Act, type ActTable, answersFor, type Cell } from '../../domain/act.ts'
import { mayI as say } from '../../i18n/screens-may-i.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { iconOfTone } from '../../ui/tone.ts'
import { answerAddress, rememberSearch } from './addresses.ts'
import styles from './may-i.module.css'
import { toneOfVerdict } from './verdict.ts'

interface Props {
  readonly table: ActTable
  readonly acts: readonly Act[]
  readonly cell: Cell
  readonly typed: string
}

/** Acts with their verdicts; each row leads to its answer. */
export function ActRows({ table, acts, cell, typed }: Props) {
  return (
    <Rows
      rows={acts.map((act) => ({
        key: act.id,
        href: answerAddress(act.id, typed),
        title: act.title,
        onClick: () => rememberSearch(typed),
        children: answersFor(table, act, cell).map(({ verdict, contests = [] }) => (
          <span key={`${contests.join()} ${verdict}`} className={styles.verdict} data-tone={toneOfVerdict[verdict]}>
            <Icon name={iconOfTone[toneOfVerdict[verdict]]} />
            <span>
              {contests.map((contest) => say.contests[contest]).join(', ')}
              {contests.length > 0 && ': '}
              {say.verdicts[verdict]}
            </span>
          </span>
        )),
      }))}
    />
  )
}
