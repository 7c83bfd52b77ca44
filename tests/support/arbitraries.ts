import fc from 'fast-check'
import { questionsOf } from '../../src/domain/attempt.ts'
import type { Module, Question } from '../../src/domain/course.ts'
import type { LearnerEvent, Response } from '../../src/domain/event.ts'

const at = fc.integer({ min: 0, max: 50 })

/** Logs in which one id means one fact: an id is made from everything else. Few learners and times, so that they collide. */
export function logsOver(module: Module): fc.Arbitrary<LearnerEvent[]> {
  const learner = fc.constantFrom('ani', 'budi')
  const question = fc.constantFrom(...questionsOf(module))
  const attempt = fc.constantFrom(
    ...module.lessons.map(({ id, check }) => ({ kind: 'check' as const, of: id, questions: [check.id] })),
    ...module.scenarios.map(({ id }) => ({ kind: 'scenario' as const, of: id, questions: [] })),
    { kind: 'quiz' as const, of: module.id, questions: module.bank.map(({ id }) => id) },
  )
  const event = fc.oneof(
    fc.record({
      type: fc.constant('learner-named' as const),
      name: fc.constantFrom('Ani', 'Budi'),
      status: fc.constant('pns' as const),
      unit: fc.constant('Unit'),
    }),
    fc
      .constantFrom(...module.lessons.flatMap(({ id, pages }) => pages.map((page) => ({ lesson: id, page: page.id }))))
      .map((page) => ({ type: 'page-read' as const, ...page, edition: 1 })),
    attempt.map((run) => ({
      type: 'attempt-started' as const,
      attempt: `percobaan ${run.of}`,
      seed: 1,
      edition: 1,
      ...run,
    })),
    fc.tuple(question, attempt, fc.constantFrom(0, 0.5, 1)).map(([{ id, meaning }, run, score]) => ({
      type: 'question-answered' as const,
      attempt: `percobaan ${run.of}`,
      question: id,
      meaning,
      response: { kind: 'one' as const, choice: score === 1 ? 'tepat' : 'keliru' },
      score,
      edition: 1,
    })),
    fc.constant({ type: 'learner-erased' as const }),
  )
  const stamped = fc.tuple(event, learner, at).map(([fact, who, when]): LearnerEvent => {
    const id = JSON.stringify([fact, who, when])
    return { ...fact, id, at: when, learner: who }
  })
  return fc.array(stamped, { maxLength: 25 })
}

/** Any response of the question's own kind, also with ids it does not have. */
export function responsesTo(question: Question): fc.Arbitrary<Response> {
  const ids = [
    ...(question.kind === 'one' || question.kind === 'many' ? question.choices : question.cards).map(({ id }) => id),
    'asing',
  ]
  const id = fc.constantFrom(...ids)
  switch (question.kind) {
    case 'one':
      return id.map((choice) => ({ kind: 'one', choice }))
    case 'many':
      return fc.uniqueArray(id).map((choices) => ({ kind: 'many', choices }))
    case 'order':
      return fc.shuffledSubarray(ids).map((cards) => ({ kind: 'order', cards }))
    case 'sort':
      return fc
        .array(fc.tuple(id, fc.constantFrom(...question.groups.map((group) => group.id), 'asing')))
        .map((pairs) => ({ kind: 'sort', groupOf: Object.fromEntries(pairs) }))
  }
}
