import type { ReactNode } from 'react'
import type { LawChange } from '../../domain/law.ts'
import { dateOf } from '../../i18n/format.ts'
import { article, developments as say } from '../../i18n/screens-law.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { changeAddress } from './addresses.ts'
import { useWayBack } from './use-way-back.ts'

interface Props {
  readonly changes: readonly LawChange[]
  readonly tabs: ReactNode
}

/** What older material still tells otherwise, the newest first. */
export function ChangesScreen({ changes, tabs }: Props) {
  const back = useWayBack()
  return (
    <Screen tabs={tabs} bar={<Bar back={{ href: back, label: article.back }} title={say.changes} />}>
      <h1>{say.changes}</h1>
      <p>{say.changesMore}</p>
      <Rows
        rows={changes.map(({ id, title, since }) => ({
          key: id,
          href: changeAddress(id),
          title,
          note: since && say.sinceDate(dateOf(since)),
        }))}
      />
    </Screen>
  )
}
