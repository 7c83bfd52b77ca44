import type { ReactNode } from 'react'
import type { Dispute } from '../../domain/law.ts'
import { article, developments as say } from '../../i18n/screens-law.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Card } from '../../ui/Card.tsx'
import { Pairs } from '../../ui/Pairs.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { disputesAddress } from './addresses.ts'
import { Basis } from './Basis.tsx'
import styles from './law.module.css'
import { useWayBack } from './use-way-back.ts'

interface Props {
  readonly dispute: Dispute
  readonly tabs: ReactNode
}

/** What is not settled, always told in the same order, so that nobody's word stands in the place of an answer. */
export function DisputeScreen({ dispute: { title, known, views, safe, ask, citations }, tabs }: Props) {
  const back = useWayBack(disputesAddress)
  return (
    <Screen tabs={tabs} bar={<Bar back={{ href: back, label: article.back }} title={say.disputes} />}>
      <h1>{title}</h1>
      <Card>
        <Pairs
          rows={[
            { icon: 'info', label: say.known, children: known },
            { icon: 'contested', label: say.views, children: viewList(views) },
            { icon: 'right', label: say.safe, children: <b>{safe}</b> },
            { icon: 'people', label: say.ask, children: ask },
          ]}
        />
      </Card>
      <Basis label={say.basis(title)} citations={citations} />
    </Screen>
  )
}

function viewList(views: Dispute['views']): ReactNode {
  return (
    <ul className={styles.views}>
      {views.map(({ who, says, on }) => (
        <li key={`${who} ${on} ${says}`}>
          <b>{who}</b>
          {on && ` (${on})`}: {says}
        </li>
      ))}
    </ul>
  )
}
