import { expect, it } from 'vitest'
import { compileCourse } from '../../src/content/compiler/compile.ts'
import { isError, printProblem } from '../../src/content/compiler/problem.ts'

it('has no fault', () => {
  const { problems } = compileCourse('modules', { lock: 'check' })

  expect(problems.filter(isError).map(printProblem)).toEqual([])
})
