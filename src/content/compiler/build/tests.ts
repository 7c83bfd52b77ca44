import type { TestForm } from '../../../domain/course.ts'
import type { AuthoredModule } from '../read/module.ts'
import { testPlace } from '../schema/question.ts'
import { bankQuestion } from './module.ts'

/** Both forms of the test before and after the course, each in the order of its places; none where nothing is written. */
export function buildTests(modules: readonly AuthoredModule[]): TestForm[] {
  const placed = modules.flatMap(({ folder, bank }) =>
    (bank?.value ?? []).flatMap((question) => {
      const place = question.bank === 'test' ? testPlace(question.code) : undefined
      return place ? [{ ...place, question: bankQuestion(folder, question) }] : []
    }),
  )
  const form = (id: TestForm['id']): TestForm => ({
    id,
    questions: placed
      .filter((one) => one.form === id)
      .sort((one, other) => one.pair.localeCompare(other.pair))
      .map(({ question }) => question),
  })
  return placed.length > 0 ? [form('a'), form('b')] : []
}
