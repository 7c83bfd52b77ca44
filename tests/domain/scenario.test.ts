import { describe, expect, it } from 'vitest'
import { type Attempt, attemptsOf } from '../../src/domain/attempt.ts'
import type { Scenario } from '../../src/domain/course.ts'
import { runOf } from '../../src/domain/scenario.ts'
import { oneQuestion, scenarioWith } from '../support/builders.ts'
import { answered, started } from '../support/facts.ts'
import { run } from '../support/history.ts'

const ways = [
  { id: 'lanjut', score: 1 as const, next: 'loket/lanjutan' },
  { id: 'selesai', score: 0 as const },
]
const branching = scenarioWith('loket', [oneQuestion('loket/awal', ways), oneQuestion('loket/lanjutan')])

/** The same scenario in an edition in which the opening means something else. */
const edited = scenarioWith('loket', [
  { ...oneQuestion('loket/awal', ways), meaning: 'makna baru' },
  oneQuestion('loket/lanjutan'),
])

function played(answers: Parameters<typeof run>[2]): Attempt | undefined {
  return attemptsOf(run('scenario', 'loket', answers))[0]
}

function told(scenario: Scenario, attempt: Attempt | undefined) {
  const { steps, current, finished } = runOf(scenario, attempt)
  return { steps: steps.map(({ question }) => question.id), current: current?.id, finished }
}

describe('runOf', () => {
  it('begins with the opening', () => {
    expect(told(branching, undefined)).toEqual({ steps: [], current: 'loket/awal', finished: false })
  })

  it('follows the choice that was taken', () => {
    const attempt = played({ 'loket/awal': ['lanjut', 1] })

    expect(told(branching, attempt)).toEqual({ steps: ['loket/awal'], current: 'loket/lanjutan', finished: false })
  })

  it('ends where a choice leads nowhere', () => {
    const attempt = played({ 'loket/awal': ['selesai', 0] })

    expect(told(branching, attempt)).toEqual({ steps: ['loket/awal'], current: undefined, finished: true })
  })

  it('asks again, in an unfinished run, from where the meaning of a question has changed', () => {
    const attempt = played({ 'loket/awal': ['lanjut', 1] })

    expect(told(edited, attempt)).toEqual({ steps: [], current: 'loket/awal', finished: false })
  })

  it('goes on with the answer to the new edition once it is given', () => {
    const old = answered({ response: { kind: 'one', choice: 'lanjut' } })
    const anew = answered({ response: { kind: 'one', choice: 'selesai' }, meaning: 'makna baru', edition: 2 })
    const [attempt] = attemptsOf([started(), old, anew])

    expect(told(edited, attempt)).toEqual({ steps: ['loket/awal'], current: undefined, finished: true })
  })

  it('takes nothing away from a run that was finished before a question changed', () => {
    const attempt = played({ 'loket/awal': ['lanjut', 1], 'loket/lanjutan': ['tepat', 1] })

    expect(told(edited, attempt)).toEqual({
      steps: ['loket/awal', 'loket/lanjutan'],
      current: undefined,
      finished: true,
    })
  })

  it('asks again where the course no longer has the choice, instead of ending there', () => {
    const attempt = played({ 'loket/awal': ['dihapus', 0] })

    expect(told(branching, attempt)).toEqual({ steps: [], current: 'loket/awal', finished: false })
  })
})
