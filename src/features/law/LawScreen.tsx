import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router-dom'
import type { Course } from '../../domain/course.ts'
import type { Reference } from '../../domain/reference.ts'
import { law as say } from '../../i18n/screens-law.ts'
import { LongRows } from '../../ui/LongRows.tsx'
import { Results } from '../../ui/Results.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { entryRow } from './entry-row.ts'
import { NothingFound } from './NothingFound.tsx'
import { RegulationFolds } from './RegulationFolds.tsx'
import { useLawSearch } from './use-law-search.ts'
import { WaysIn } from './WaysIn.tsx'

interface Props {
  readonly course: Course
  readonly reference: Reference
  readonly tabs: ReactNode
  readonly notes: ReactNode
}

const step = 30

/** Every article that the course rests on, what changed, and what is not settled. */
export function LawScreen({ course, reference, tabs, notes }: Props) {
  const [params] = useSearchParams()
  const { field, sought, isAsking } = useSearch(params)
  const search = useLawSearch(course, reference)
  const found = isAsking ? search?.(sought) : undefined

  return (
    <Screen tabs={tabs}>
      {notes}
      <h1>{say.title}</h1>
      <SearchField label={say.search} example={say.example} {...field} />
      <Results told={told()}>
        {found && found.length > 0 && (
          <LongRows
            key={sought}
            rows={found.map((entry) => entryRow(entry, sought))}
            first={step}
            step={step}
            more={(left) => say.more(left, step)}
          />
        )}
        {found?.length === 0 && <NothingFound />}
      </Results>
      {!isAsking && (
        <>
          <WaysIn course={course} reference={reference} />
          <RegulationFolds regulations={course.regulations} />
        </>
      )}
    </Screen>
  )

  function told(): string {
    if (!isAsking) return ''
    if (!found) return say.preparing
    return found.length === 0 ? say.none(sought) : say.count(found.length)
  }
}
