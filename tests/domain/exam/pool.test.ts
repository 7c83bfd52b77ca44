import { describe, expect, it } from 'vitest'
import { examItem, examPool } from '../../../src/domain/exam/pool.ts'
import { courseWith, moduleWith, oneQuestion, scenarioWith } from '../../support/builders.ts'

describe('examPool', () => {
  it('holds what is kept for the exam and the openings of the scenarios, and nothing else', () => {
    const course = courseWith(
      moduleWith({
        exam: [oneQuestion('modul/ujian')],
        scenarios: [scenarioWith('loket', [oneQuestion('loket/awal'), oneQuestion('loket/lanjut')])],
      }),
    )

    expect(examPool(course).map(({ id, isHeldBack, scenario }) => [id, isHeldBack, scenario])).toEqual([
      ['modul/ujian', true, undefined],
      ['loket/awal', false, 'loket'],
    ])
  })

  it('knows the questions of every module', () => {
    const modules = ['uu-20-2023', 'partai-politik'].map((id) =>
      moduleWith({ id, exam: [oneQuestion(`${id}/ujian`)], scenarios: [] }),
    )

    expect(examPool(courseWith(...modules)).map(({ id, module }) => [id, module])).toEqual([
      ['uu-20-2023/ujian', 'uu-20-2023'],
      ['partai-politik/ujian', 'partai-politik'],
    ])
  })
})

describe('examItem', () => {
  it('counts a question for its objective where that is not of its module', () => {
    const question = { ...oneQuestion(), objective: 'uu20.2' }

    expect(examItem({ id: 'uu-20-2023' }, question).indicator).toBe('A')
  })

  it.each([
    ['pns', 'pns'],
    ['pppk', 'pppk'],
    ['pppk-paruh-waktu', 'pppk'],
    ['non-asn', 'other'],
    ['kepala-desa', 'other'],
    ['perangkat-desa', 'other'],
  ] as const)('counts a %s as %s', (actor, counted) => {
    expect(examItem({ id: 'modul' }, { ...oneQuestion(), actor }).actor).toBe(counted)
  })

  it('takes a question without a level for one of the middle', () => {
    const { level, actor } = examItem({ id: 'modul' }, oneQuestion())

    expect([level, actor]).toEqual([2, undefined])
  })
})
