import type { LawEntry } from '../../domain/search/law-search.ts'
import { law as say } from '../../i18n/screens-law.ts'
import type { Row } from '../../ui/Rows.tsx'
import { articleAddress, changeAddress, disputeAddress, rememberReference } from './addresses.ts'
import { excerptOf } from './excerpt.ts'

/** What was found, as a row that leads there and keeps the search for the way back. */
export function entryRow(entry: LawEntry, typed: string): Row {
  const about = { key: entry.id, title: entry.title, onClick: () => rememberReference(typed) }
  switch (entry.kind) {
    case 'article':
      return { ...about, href: articleAddress(entry.id, typed), note: excerptOf(entry.article.says) }
    case 'change':
      return { ...about, href: changeAddress(entry.change.id, typed), note: say.kinds.change }
    case 'dispute':
      return { ...about, href: disputeAddress(entry.dispute.id, typed), note: say.kinds.dispute }
  }
  return entry satisfies never
}
