import type { ReactNode } from 'react'
import type { Dispute } from '../../domain/law.ts'
import { article, developments as say } from '../../i18n/screens-law.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Rows } from '../../ui/Rows.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { disputeAddress } from './addresses.ts'
import { useWayBack } from './use-way-back.ts'

interface Props {
  readonly disputes: readonly Dispute[]
  readonly tabs: ReactNode
}

/** What is not settled, each with the step that is safe in any case. */
export function DisputesScreen({ disputes, tabs }: Props) {
  const back = useWayBack()
  return (
    <Screen tabs={tabs} bar={<Bar back={{ href: back, label: article.back }} title={say.disputes} />}>
      <h1>{say.disputes}</h1>
      <p>{say.disputesMore}</p>
      <Rows rows={disputes.map(({ id, title, safe }) => ({ key: id, href: disputeAddress(id), title, note: safe }))} />
    </Screen>
  )
}
