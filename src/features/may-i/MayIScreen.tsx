import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router-dom'
import type { Reference } from '../../domain/reference.ts'
import { mayI as say } from '../../i18n/screens-may-i.ts'
import { Results } from '../../ui/Results.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { useSearch } from '../../ui/use-search.ts'
import { ActRows } from './ActRows.tsx'
import { CellFields } from './CellFields.tsx'
import { exampleActs } from './example-acts.ts'
import styles from './may-i.module.css'
import { NothingFound } from './NothingFound.tsx'
import { useActSearch } from './use-act-search.ts'
import { useCell } from './use-cell.ts'

interface Props {
  readonly reference: Reference
  readonly tabs: ReactNode
  readonly notes: ReactNode
}

/** So many are looked through; what comes after them was hardly meant. */
const most = 10

/** Everyday words to acts, each with its verdict in the chosen phase for the chosen status. */
export function MayIScreen({ reference: { acts: table }, tabs, notes }: Props) {
  const [params] = useSearchParams()
  const { field, sought, isAsking } = useSearch(params)
  const cell = useCell()
  const search = useActSearch(table.acts)
  const found = isAsking ? search?.(sought) : undefined

  return (
    <Screen tabs={tabs}>
      {notes}
      <h1>{say.title}</h1>
      <SearchField label={say.search} example={say.example} {...field} />
      <CellFields {...cell} />
      <Results told={told()}>
        {found && found.length > 0 && <ActRows table={table} acts={found.slice(0, most)} cell={cell} typed={sought} />}
        {found?.length === 0 && <NothingFound onTyped={field.onTyped} />}
      </Results>
      {!isAsking && (
        <section className={styles.found} aria-labelledby="contoh">
          <h2 id="contoh">{say.examples}</h2>
          {exampleActs(table.acts).map(({ indicator, acts }) => (
            <div key={indicator} className={styles.group}>
              <h3 className={styles.label}>{say.indicators[indicator]}</h3>
              <ActRows table={table} acts={acts} cell={cell} typed="" />
            </div>
          ))}
        </section>
      )}
    </Screen>
  )

  function told(): string {
    if (!isAsking) return ''
    if (!found) return say.preparing
    if (found.length === 0) return say.none(sought)
    return found.length > most ? say.best(most, found.length) : say.count(found.length)
  }
}
