import { createHash } from 'node:crypto'
import type { Question } from '../../domain/course.ts'

/** Hash of what an answer to this question means: kind, options with their judgement and way on, citations. */
export function meaningOf(question: Omit<Question, 'meaning'> & Question): string {
  return hash([question.kind, keyOf(question), [...question.citations].sort()])
}

/** Hash of the words alone: they may change without a new edition. */
export function wordingOf(question: Question): string {
  const parts = question.kind === 'order' || question.kind === 'sort' ? question.cards : question.choices
  const groups = question.kind === 'sort' ? question.groups : []
  return hash([
    question.prompt,
    question.explanation,
    question.sanction,
    question.ask,
    parts.map((part) => [part.text, part.feedback, 'instead' in part ? part.instead : null]),
    groups.map((group) => group.text),
  ])
}

// Options are compared by id, so that another order in the file is the same question.
function keyOf(question: Question): unknown {
  switch (question.kind) {
    case 'one':
      return byId(question.choices).map(({ id, score, next, citations }) => [id, score, next, citations])
    case 'many':
      return byId(question.choices).map(({ id, right, citations }) => [id, right, citations])
    case 'order':
      return [question.rightOrder, byId(question.cards).map(({ id, citations }) => [id, citations])]
    case 'sort':
      return [
        byId(question.groups).map(({ id }) => id),
        byId(question.cards).map(({ id, group, citations }) => [id, group, citations]),
      ]
  }
}

function byId<T extends { readonly id: string }>(parts: readonly T[]): T[] {
  return [...parts].sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** First 12 hex digits of SHA-256: enough to tell editions of one question apart, short enough for every answer. */
export function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12)
}
