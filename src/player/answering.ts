import type { Question, Score } from '../domain/course.ts'
import type { Response } from '../domain/event.ts'
import { shuffledCards } from '../domain/shuffle.ts'

/**
 * One question on its way from a first tap to its feedback. What is taken stays taken through a failed save; only what
 * the disk has confirmed is `saved`.
 */
export type Answering =
  | { readonly step: 'choosing'; readonly response: Response; readonly incomplete: boolean }
  | { readonly step: 'saving'; readonly response: Response }
  | { readonly step: 'refused'; readonly response: Response; readonly message: string }
  | { readonly step: 'saved'; readonly response: Response; readonly score: Score }

export type Move =
  | { readonly type: 'changed'; readonly response: Response }
  | { readonly type: 'checked-too-early' }
  | { readonly type: 'sent'; readonly response: Response }
  | { readonly type: 'refused'; readonly message: string }
  | { readonly type: 'saved'; readonly score: Score }

export function answeringAfter(now: Answering, move: Move): Answering {
  switch (move.type) {
    case 'changed':
      if (now.step === 'saving' || now.step === 'saved') return now
      return { step: 'choosing', response: move.response, incomplete: now.step === 'choosing' && now.incomplete }
    case 'checked-too-early':
      return now.step === 'choosing' ? { ...now, incomplete: true } : now
    case 'sent':
      return now.step === 'saved' ? now : { step: 'saving', response: move.response }
    case 'refused':
      return now.step === 'saving' ? { step: 'refused', response: now.response, message: move.message } : now
    case 'saved':
      return now.step === 'saving' ? { step: 'saved', response: now.response, score: move.score } : now
  }
  return move satisfies never
}

/** Nothing taken yet; the cards of an order question lie as they were shuffled, because any order is an answer. */
export function untouched(question: Question, seed: number): Answering {
  return { step: 'choosing', response: emptyResponse(question, seed), incomplete: false }
}

function emptyResponse(question: Question, seed: number): Response {
  switch (question.kind) {
    case 'one':
      return { kind: 'one', choice: '' }
    case 'many':
      return { kind: 'many', choices: [] }
    case 'order':
      return { kind: 'order', cards: shuffledCards(question, seed).map((card) => card.id) }
    case 'sort':
      return { kind: 'sort', groupOf: {} }
  }
  return question satisfies never
}

/** How many parts of the answer are still missing. */
export function missingFrom(question: Question, response: Response): number {
  if (response.kind === 'many') return response.choices.length > 0 ? 0 : 1
  if (question.kind !== 'sort' || response.kind !== 'sort') return 0
  return question.cards.filter((card) => response.groupOf[card.id] === undefined).length
}
