import { describe, expect, it } from 'vitest'
import { openAttempt } from '../../src/domain/open-attempt.ts'
import { courseWith, moduleWith, oneQuestion, scenarioWith } from '../support/builders.ts'
import { started } from '../support/facts.ts'
import { run } from '../support/history.ts'

const branching = scenarioWith('loket', [
  oneQuestion('loket/awal', [
    { id: 'lanjut', score: 1, next: 'loket/lanjutan' },
    { id: 'selesai', score: 0 },
  ]),
  oneQuestion('loket/lanjutan'),
])
const course = courseWith(moduleWith({ scenarios: [branching] }))

describe('openAttempt', () => {
  it('goes on with a run that was left, and with none that is finished', () => {
    const left = run('scenario', 'loket', { 'loket/awal': ['lanjut', 1] })
    const finished = run('scenario', 'loket', { 'loket/awal': ['selesai', 0] })

    const open = [left, finished].map((log) => openAttempt(course, log, 'scenario', 'loket') !== undefined)

    expect(open).toEqual([true, false])
  })

  it('goes on with the run that was begun last', () => {
    const first = run('quiz', 'modul', {}, ['modul/satu'])
    const second = run('quiz', 'modul', {}, ['modul/dua'])

    const open = openAttempt(course, [...second, ...first], 'quiz', 'modul')

    expect(open?.questions).toEqual(['modul/dua'])
  })

  it('finds the run that is open although the clock was set back before it began', () => {
    const finished = run('quiz', 'modul', { 'modul/satu': ['tepat', 1] })
    const begun = started({ kind: 'quiz', of: 'modul', questions: ['modul/dua'], at: 0 })

    const open = openAttempt(course, [...finished, begun], 'quiz', 'modul')

    expect(open?.questions).toEqual(['modul/dua'])
  })

  it('is over when all that is left is what the course no longer has', () => {
    const log = run('quiz', 'modul', { 'modul/satu': ['tepat', 1] }, ['modul/satu', 'modul/dihapus'])

    expect(openAttempt(course, log, 'quiz', 'modul')).toBeUndefined()
  })

  it('does not go on with a scenario that the course no longer has', () => {
    const log = run('scenario', 'dihapus', { 'dihapus/awal': ['tepat', 1] })

    expect(openAttempt(course, log, 'scenario', 'dihapus')).toBeUndefined()
  })
})
