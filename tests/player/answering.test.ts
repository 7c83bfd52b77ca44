import { describe, expect, it } from 'vitest'
import { type Answering, answeringAfter, missingFrom, untouched } from '../../src/player/answering.ts'
import { acts, duties, steps } from './questions.ts'

const ticked = { kind: 'many', choices: ['setia'] } as const
const saving: Answering = { step: 'saving', response: ticked }

describe('answeringAfter', () => {
  it('keeps what was taken through a failed save', () => {
    expect(answeringAfter(saving, { type: 'refused', message: 'Penuh.' })).toEqual({
      step: 'refused',
      response: ticked,
      message: 'Penuh.',
    })
  })

  it('changes nothing while an answer is on its way to the disk', () => {
    expect(answeringAfter(saving, { type: 'changed', response: { kind: 'many', choices: [] } })).toBe(saving)
  })

  it('changes nothing once it is there', () => {
    const saved: Answering = { step: 'saved', response: ticked, score: 1 }

    expect(answeringAfter(saved, { type: 'sent', response: { kind: 'many', choices: [] } })).toBe(saved)
  })

  it('forgets a refusal when the answer is changed', () => {
    const refused: Answering = { step: 'refused', response: ticked, message: 'Penuh.' }

    expect(answeringAfter(refused, { type: 'changed', response: ticked })).toEqual({
      step: 'choosing',
      response: ticked,
      incomplete: false,
    })
  })
})

describe('missingFrom', () => {
  it('counts the cards without a group', () => {
    expect(missingFrom(acts, { kind: 'sort', groupOf: { jadwal: 'boleh' } })).toBe(1)
  })

  it('wants one tick at least', () => {
    expect(missingFrom(duties, { kind: 'many', choices: [] })).toBe(1)
  })

  it('finds any order whole', () => {
    expect(missingFrom(steps, untouched(steps, 3).response)).toBe(0)
  })
})
