import { expect, it } from 'vitest'
import { compileCourse } from '../../src/content/compiler/compile.ts'
import { isError, printProblem } from '../../src/content/compiler/problem.ts'
import { finalExam } from '../../src/domain/exam/blueprint.ts'
import { drawExam } from '../../src/domain/exam/draw.ts'
import { examPool } from '../../src/domain/exam/pool.ts'

const { course, problems } = compileCourse('modules', { lock: 'check' })

it('has no fault', () => {
  expect(problems.filter(isError).map(printProblem)).toEqual([])
})

it('has questions for three whole exams without any of them twice', () => {
  if (!course) throw new Error('the course does not compile')
  for (let seed = 0; seed < 20; seed++) {
    let pool = examPool(course)
    for (let exam = 1; exam <= 3; exam++) {
      const { ids, missing } = drawExam(pool, finalExam, 3 * seed + exam)
      expect({ seed, exam, missing }).toEqual({ seed, exam, missing: [] })
      pool = pool.filter(({ id }) => !ids.includes(id))
    }
  }
})
