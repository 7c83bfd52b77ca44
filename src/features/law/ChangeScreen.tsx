import type { ReactNode } from 'react'
import type { LawChange } from '../../domain/law.ts'
import { dateOf } from '../../i18n/format.ts'
import { article, developments as say } from '../../i18n/screens-law.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Card } from '../../ui/Card.tsx'
import { Pairs } from '../../ui/Pairs.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { changesAddress } from './addresses.ts'
import { Basis } from './Basis.tsx'
import { useWayBack } from './use-way-back.ts'

interface Props {
  readonly change: LawChange
  readonly tabs: ReactNode
}

/** What older material still tells otherwise, and what holds now. */
export function ChangeScreen({ change: { title, before, now, since, note, citations }, tabs }: Props) {
  const back = useWayBack(changesAddress)
  return (
    <Screen tabs={tabs} bar={<Bar back={{ href: back, label: article.back }} title={say.changes} />}>
      <h1>{title}</h1>
      <Card>
        <Pairs
          rows={[
            { icon: 'clock', label: say.before, children: before },
            { icon: 'right', label: say.now, children: <b>{now}</b> },
            { icon: 'info', label: say.since, children: since ? dateOf(since) : say.sinceUnknown },
            ...(note ? [{ icon: 'document', label: say.note, children: note } as const] : []),
          ]}
        />
      </Card>
      <Basis label={say.basis(title)} citations={citations} />
    </Screen>
  )
}
