import { createHash } from 'node:crypto'
import type { Block, Question } from '../../../domain/course.ts'
import type { AuthoredQuestion } from '../schema/question.ts'

type Key = AuthoredQuestion['key']

/**
 * Hashes of what an answer to a question means: its kind and its options with their judgement and their way on, then,
 * after a full stop, the law that all of it rests on. An answer is kept with them, so that it is never read with another
 * key than the learner was told, and a later edition can say what has changed: the key or the law.
 */
export function meaningOf(key: Key, citations: readonly string[]): string {
  const options = key.kind === 'order' || key.kind === 'sort' ? key.cards : key.choices
  const law = byId(options).map(({ id, citations: own }) => [id, cited(own)])
  return `${hash([key.kind, judgementOf(key)])}.${hash([cited(citations), law])}`
}

/** Hash of the words alone: they may be mended without a new edition. */
export function wordingOf(question: Question): string {
  const { prompt, explanation, sanction, ask } = question
  const options = question.kind === 'order' || question.kind === 'sort' ? question.cards : question.choices
  const said = byId(options).map((option) => [
    option.id,
    option.text,
    option.feedback,
    'instead' in option && option.instead,
  ])
  const groups = question.kind === 'sort' ? byId(question.groups).map(({ id, text }) => [id, text]) : []
  return hash([prompt, explanation, sanction, ask, said, groups])
}

export function wordingOfPage(remember: string, blocks: readonly Block[]): string {
  return hash([remember, blocks])
}

// Options are taken by id: the same question in another order is the same question.
function judgementOf(key: Key): unknown {
  switch (key.kind) {
    case 'one':
      return byId(key.choices).map(({ id, score, next }) => [id, score, next])
    case 'many':
      return byId(key.choices).map(({ id, right }) => [id, right])
    case 'order':
      return [key.rightOrder]
    case 'sort':
      return [byId(key.groups).map(({ id }) => id), byId(key.cards).map(({ id, group }) => [id, group])]
  }
}

function cited(citations: readonly string[]): string[] {
  return [...citations].sort()
}

function byId<Option extends { readonly id: string }>(options: readonly Option[]): Option[] {
  return [...options].sort((one, other) => (one.id < other.id ? -1 : 1))
}

// Lists only, so that JSON has one way to write them. 48 bits tell the editions of one question apart for ever.
function hash(value: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12)
}
