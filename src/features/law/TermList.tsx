import type { Term } from '../../domain/course.ts'
import { glossary as say } from '../../i18n/screens-law.ts'
import { rememberGlossary } from './addresses.ts'
import { Basis } from './Basis.tsx'
import { Item } from './Item.tsx'

interface Props {
  readonly terms: readonly Term[]
  readonly meant: string | undefined
  readonly typed: string
}

export function TermList({ terms, meant, typed }: Props) {
  return terms.map(({ id, word, means, citations }) => (
    <Item key={id} id={id} title={word} isMeant={id === meant}>
      <p>{means}</p>
      <Basis label={say.basis(word)} citations={citations} onLeave={() => rememberGlossary(typed)} />
    </Item>
  ))
}
