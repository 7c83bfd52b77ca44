import fc from 'fast-check'
import type { Module, Question } from '../../src/domain/course.ts'
import type { LearnerEvent, Response } from '../../src/domain/event.ts'

/** Logs in which one id means one fact: an id is made from everything else. Few learners and times, so that they collide. */
export function logsOver(module: Module): fc.Arbitrary<LearnerEvent[]> {
  const erasure = fc.constant({ type: 'learner-erased' as const })
  return fc.array(stamped(fc.oneof({ weight: 9, arbitrary: factsOver(module) }, erasure), ['ani', 'budi']), {
    maxLength: 25,
  })
}

/** What one learner has done, as an app records it: to a question of a run there is one answer. */
export function learningOf(module: Module): fc.Arbitrary<LearnerEvent[]> {
  return fc.uniqueArray(stamped(factsOver(module), ['ani']), {
    maxLength: 40,
    selector: (event) => (event.type === 'question-answered' ? `${event.attempt} ${event.question}` : event.id),
  })
}

function factsOver(module: Module) {
  const run = fc.constantFrom(...runsThrough(module))
  return fc.oneof(
    fc.record({
      type: fc.constant('learner-named' as const),
      name: fc.constantFrom('Ani', 'Budi'),
      status: fc.constant('pns' as const),
      unit: fc.constant('Unit'),
    }),
    fc
      .constantFrom(...module.lessons.flatMap(({ id, pages }) => pages.map((page) => ({ lesson: id, page: page.id }))))
      .map((page) => ({ type: 'page-read' as const, ...page, edition: 1 })),
    run.map((begun) => ({ type: 'attempt-started' as const, seed: 1, edition: 1, ...begun })),
    run.chain(({ attempt, questions }) =>
      fc.tuple(fc.constantFrom(...questions), fc.constantFrom(0, 0.5, 1)).map(([question, score]) => ({
        type: 'question-answered' as const,
        attempt,
        question,
        meaning: `makna-${question}`,
        response: { kind: 'one' as const, choice: score === 1 ? 'tepat' : 'keliru' },
        score,
        edition: 1,
      })),
    ),
  )
}

// Two runs through every place there is.
function runsThrough(module: Module) {
  const quiz = { kind: 'quiz' as const, of: module.id, questions: module.bank.map(({ id }) => id) }
  const places = [
    quiz,
    ...module.lessons.map(({ id, check }) => ({ kind: 'check' as const, of: id, questions: [check.id] })),
    ...module.scenarios.map(({ id, questions }) => ({
      kind: 'scenario' as const,
      of: id,
      questions: questions.map((question) => question.id),
    })),
  ]
  return ['pagi', 'sore'].flatMap((when) => places.map((place) => ({ attempt: `${place.of} ${when}`, ...place })))
}

function stamped<Fact extends object>(fact: fc.Arbitrary<Fact>, learners: readonly string[]) {
  return fc
    .tuple(fact, fc.constantFrom(...learners), fc.integer({ min: 0, max: 50 }))
    .map(([made, learner, at]) => ({ ...made, id: JSON.stringify([made, learner, at]), at, learner }))
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
