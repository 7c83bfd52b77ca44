import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router-dom'
import type { Term } from '../../domain/course.ts'
import { article, glossary as say } from '../../i18n/screens-law.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Results } from '../../ui/Results.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { TermList } from './TermList.tsx'
import { useMeant } from './use-meant.ts'
import { useTermSearch } from './use-term-search.ts'

interface Props {
  readonly terms: readonly Term[]
  /** The term that the address means. */
  readonly meant?: string | undefined
  readonly tabs: ReactNode
}

/** The words of the course in their alphabetical order. */
export function GlossaryScreen({ terms, meant, tabs }: Props) {
  useMeant(meant)
  const [params] = useSearchParams()
  const { field, sought, isAsking } = useSearch(params)
  const { all, find } = useTermSearch(terms)
  const found = isAsking ? find?.(sought) : all

  return (
    <Screen tabs={tabs} bar={<Bar back={{ href: '#/rujukan', label: article.back }} title={say.title} />}>
      <h1>{say.title}</h1>
      <SearchField label={say.search} example={say.example} {...field} />
      <Results told={told()}>
        {found && found.length > 0 && <TermList terms={found} meant={meant} typed={isAsking ? sought : ''} />}
        {found?.length === 0 && <p>{say.noneMore}</p>}
      </Results>
    </Screen>
  )

  function told(): string {
    if (!found) return ''
    if (!isAsking) return say.total(found.length)
    return found.length === 0 ? say.none(sought) : say.count(found.length)
  }
}
