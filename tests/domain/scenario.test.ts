import { describe, expect, it } from 'vitest'
import { attemptsOf } from '../../src/domain/attempt.ts'
import { openAttempt } from '../../src/domain/open-attempt.ts'
import { runOf } from '../../src/domain/scenario.ts'
import { courseWith, moduleWith, oneQuestion, scenarioWith } from '../support/builders.ts'
import { run } from '../support/history.ts'

const branching = scenarioWith('loket', [
  oneQuestion('loket/awal', [
    { id: 'lanjut', score: 1, next: 'loket/lanjutan' },
    { id: 'selesai', score: 0 },
  ]),
  oneQuestion('loket/lanjutan'),
])
const course = courseWith(moduleWith({ scenarios: [branching] }))

describe('runOf', () => {
  it('begins with the opening', () => {
    expect(runOf(branching, undefined).current?.id).toBe('loket/awal')
  })

  it('follows the choice that was taken', () => {
    const [attempt] = attemptsOf(run('scenario', 'loket', { 'loket/awal': ['lanjut', 1] }))

    expect(runOf(branching, attempt).current?.id).toBe('loket/lanjutan')
  })

  it('ends where a choice leads nowhere', () => {
    const [attempt] = attemptsOf(run('scenario', 'loket', { 'loket/awal': ['selesai', 0] }))

    expect(runOf(branching, attempt)).toMatchObject({ finished: true, current: undefined })
  })

  it('asks again from where the meaning of a question has changed', () => {
    const [attempt] = attemptsOf(
      run('scenario', 'loket', { 'loket/awal': ['lanjut', 1], 'loket/lanjutan': ['tepat', 1] }),
    )
    const [opening, second] = branching.questions
    const edited = scenarioWith('loket', opening && second ? [{ ...opening, meaning: 'lain' }, second] : [])

    expect(runOf(edited, attempt)).toMatchObject({ finished: false, steps: [], current: { id: 'loket/awal' } })
  })
})

describe('openAttempt', () => {
  it('goes on with a run that was left, and with none that is finished', () => {
    const left = run('scenario', 'loket', { 'loket/awal': ['lanjut', 1] })
    const finished = run('scenario', 'loket', { 'loket/awal': ['selesai', 0] })

    const open = [left, finished].map((log) => openAttempt(course, log, 'scenario', 'loket') !== undefined)

    expect(open).toEqual([true, false])
  })

  it('does not go on with a quiz that asks what the course no longer has', () => {
    const log = run('quiz', 'modul', { 'modul/satu': ['tepat', 1] }, ['modul/satu', 'modul/dihapus'])

    expect(openAttempt(course, log, 'quiz', 'modul')).toBeUndefined()
  })
})
