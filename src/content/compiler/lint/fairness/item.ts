import type { Question } from '../../../../domain/course.ts'
import type { ExamItem } from '../../../../domain/exam/blueprint.ts'
import { examItem } from '../../../../domain/exam/pool.ts'
import { buildQuestion } from '../../build/question.ts'
import type { AuthoredModule } from '../../read/module.ts'
import type { Part } from '../../read/part.ts'
import type { AuthoredQuestion } from '../../schema/question.ts'

/** A question with what its author alone knows: how strict each option is, and what is read before it. */
export interface Item {
  readonly question: Question
  readonly part: Part
  readonly home: 'check' | 'scenario' | 'bank' | 'test'
  readonly options: readonly Option[]
  /** All that stands before the options. */
  readonly stem: string
  readonly exam: ExamItem
}

export interface Option {
  readonly id: string
  readonly text: string
  readonly part: Part
  /** 0 free … 3 refuses everything; absent where it is not tagged or the kind has no such tag. */
  readonly strictness: number | undefined
  /** Earns full marks, or is one of the statements to tick. */
  readonly isRight: boolean
}

/** All questions of a module; none of a file that does not fit its schema, whose problems are told already. */
export function itemsOf({ folder, lessons, scenarios, bank }: AuthoredModule): Item[] {
  const checks = lessons.flatMap(({ part, value }) =>
    value
      ? itemOf(value.check, part.get('cek'), 'check', folder, { id: `${value.id}/cek`, objective: value.objectives[0] })
      : [],
  )
  const steps = scenarios.flatMap(({ part, value }) => {
    if (!value) return []
    const { id, verdict, objective, situation, speech } = value
    return value.questions.map((question, at) =>
      itemOf(question, part.get('soal', at), 'scenario', folder, {
        id: `${id}/${question.id}`,
        scenario: id,
        verdict,
        objective,
        before: at === 0 ? [...situation, speech?.says ?? ''] : [],
      }),
    )
  })
  const own = bank?.value?.map((question, at) =>
    itemOf(question, bank.part.get(at), question.bank === 'test' ? 'test' : 'bank', folder, {
      id: `${folder}/${question.id}`,
    }),
  )
  return [...checks, ...steps, ...(own ?? [])]
}

interface Place {
  readonly id: string
  readonly scenario?: string
  readonly verdict?: Question['verdict']
  readonly objective?: string | undefined
  readonly before?: readonly string[]
}

function itemOf(authored: AuthoredQuestion, part: Part, home: Item['home'], module: string, place: Place): Item {
  const { objective, before = [], ...rest } = place
  const question = buildQuestion(authored, { ...rest, ...(objective !== undefined && { objective }) })
  return {
    question,
    part,
    home,
    options: optionsOf(question, part),
    stem: [...before, question.prompt].join(' '),
    exam: {
      ...examItem({ id: module }, question),
      ...(place.scenario !== undefined && { scenario: place.scenario }),
      isHeldBack: authored.bank === 'exam',
    },
  }
}

function optionsOf(question: Question, part: Part): Option[] {
  if (question.kind !== 'one' && question.kind !== 'many') return []
  return question.choices.map((choice, at) => {
    const option = part.get('pilihan', at)
    const strictness = option.get('ketat').value
    return {
      id: choice.id,
      text: choice.text,
      part: option,
      strictness: typeof strictness === 'number' ? strictness : undefined,
      isRight: 'right' in choice ? choice.right : choice.score === 1,
    }
  })
}
