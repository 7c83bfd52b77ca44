import { useParams } from 'react-router-dom'
import { findArticle } from '../content/find.ts'
import { ArticleScreen } from '../features/law/ArticleScreen.tsx'
import { ChangeScreen } from '../features/law/ChangeScreen.tsx'
import { ChangesScreen } from '../features/law/ChangesScreen.tsx'
import { DisputeScreen } from '../features/law/DisputeScreen.tsx'
import { DisputesScreen } from '../features/law/DisputesScreen.tsx'
import { AnswerScreen } from '../features/may-i/AnswerScreen.tsx'
import { LostScreen } from './LostScreen.tsx'
import type { LookupProps, WithReference } from './lookup.tsx'

type Props = Omit<LookupProps, 'notes'> & WithReference

// From what an address says to what the reference has; late together with the screens, as nothing else needs either.

export function ActRoute({ course, reference, tabs }: Props) {
  const params = useParams()
  const act = reference.acts.acts.find(({ id }) => id === params.act)
  return act ? <AnswerScreen course={course} reference={reference} act={act} tabs={tabs} /> : <LostScreen />
}

export function ArticleRoute({ course, reference, tabs }: Props) {
  const { citation = '' } = useParams()
  const found = findArticle(course, citation)
  if (!found) return <LostScreen />
  // Begun anew with another article: its lists are unfolded on their own.
  return <ArticleScreen key={citation} course={course} reference={reference} {...found} tabs={tabs} />
}

export function ChangeRoute({ reference: { changes }, tabs }: Props) {
  const params = useParams()
  if (params.change === undefined) return <ChangesScreen changes={changes} tabs={tabs} />
  const change = changes.find(({ id }) => id === params.change)
  return change ? <ChangeScreen change={change} tabs={tabs} /> : <LostScreen />
}

export function DisputeRoute({ reference: { disputes }, tabs }: Props) {
  const params = useParams()
  if (params.dispute === undefined) return <DisputesScreen disputes={disputes} tabs={tabs} />
  const dispute = disputes.find(({ id }) => id === params.dispute)
  return dispute ? <DisputeScreen dispute={dispute} tabs={tabs} /> : <LostScreen />
}
