import type { Course } from '../../domain/course.ts'
import type { Reference } from '../../domain/reference.ts'
import { law as say } from '../../i18n/screens-law.ts'
import { Rows } from '../../ui/Rows.tsx'
import { changesAddress, disputesAddress, glossaryAddress } from './addresses.ts'

interface Props {
  readonly course: Course
  readonly reference: Reference
}

export function WaysIn({ course: { terms }, reference: { changes, disputes } }: Props) {
  return (
    <section aria-label={say.ways}>
      <Rows
        rows={[
          { key: 'changes', href: changesAddress, title: say.changed, note: say.changedMore(changes.length) },
          { key: 'disputes', href: disputesAddress, title: say.disputed, note: say.disputedMore(disputes.length) },
          { key: 'terms', href: glossaryAddress, title: say.glossary, note: say.glossaryMore(terms.length) },
        ]}
      />
    </section>
  )
}
