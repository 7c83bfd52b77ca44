import { describe, expect, it } from 'vitest'
import { type Citers, citersOf } from '../../src/content/citers.ts'
import { compileCourse } from '../../src/content/compiler/compile.ts'
import { checkStop } from '../../src/domain/place.ts'
import { smallCourse, smallReference } from '../support/small-course.ts'

const neutral = 'UU 20/2023 Pasal 24 ayat (1) huruf d'
const told = ({ lessons, scenarios, quizzes, ...others }: Citers) => [
  ...lessons.flatMap(({ lesson, stops }) => stops.map((stop) => `lesson ${lesson.id} ${stop}`)),
  ...scenarios.map(({ scenario }) => `scenario ${scenario.id}`),
  ...quizzes.map(({ module, questions }) => `quiz ${module.id} ${questions}`),
  ...Object.entries(others).flatMap(([kind, all]) => all.map(({ id }) => `${kind} ${id}`)),
]

describe('what cites an article', () => {
  it('is told once, whatever it cites it with', () => {
    expect(told(citersOf(smallCourse, smallReference, neutral))).toEqual([
      'lesson putuskan cek',
      'lesson putuskan isi',
      'lesson arti pertama',
      'lesson arti kedua',
      'lesson arti cek',
      'scenario perahu',
      'quiz contoh 10',
      'acts fasilitas-negara',
      'changes undang-undang-baru',
      'disputes hadir-kampanye',
    ])
  })

  it('is nothing for an article that nobody uses, and for one of another level', () => {
    expect(told(citersOf(smallCourse, smallReference, 'UU 20/2023 Pasal 24'))).toEqual([])
  })
})

describe('of the real course', () => {
  const { course, reference } = compileCourse('modules', { lock: 'check', lint: false })
  if (!course || !reference) throw new Error('The course does not compile.')
  const toldOf = (citation: string) =>
    told(citersOf(course, reference, citation)).map((line) => line.replace(/^(quiz .*) \d+$/, '$1'))

  // Looked for in the data as it lies there, whatever shape it has: a new kind of block or question is found too.
  const cited = [
    ...course.modules.flatMap(({ id, lessons, scenarios, bank }) => [
      ...lessons.flatMap((lesson) => [
        ...lesson.pages.flatMap((page) => by(`lesson ${lesson.id} ${page.id}`, page)),
        ...by(`lesson ${lesson.id} ${checkStop}`, lesson.check),
      ]),
      ...scenarios.flatMap((scenario) => by(`scenario ${scenario.id}`, scenario)),
      ...by(`quiz ${id}`, bank),
    ]),
    ...reference.acts.acts.flatMap((act) => by(`acts ${act.id}`, act)),
    ...course.terms.flatMap((term) => by(`terms ${term.id}`, term)),
    ...reference.changes.flatMap((change) => by(`changes ${change.id}`, change)),
    ...reference.disputes.flatMap((dispute) => by(`disputes ${dispute.id}`, dispute)),
  ]

  it('no citation is missing, and none is made up', () => {
    const articles = course.regulations.flatMap(({ articles }) => articles.map(({ citation }) => citation))

    const found = articles.flatMap((citation) => toldOf(citation).map((line) => `${citation}: ${line}`))

    expect(found.toSorted()).toEqual([...new Set(cited)].toSorted())
    expect(found.length).toBeGreaterThan(1000)
  })

  it('every kind of citer is there to be told', () => {
    const kinds = new Set(cited.map((line) => line.split(': ')[1]?.split(' ')[0]))

    expect([...kinds].toSorted()).toEqual(['acts', 'changes', 'disputes', 'lesson', 'quiz', 'scenario', 'terms'])
  })
})

function by(line: string, value: unknown): string[] {
  return citationsIn(value).map((citation) => `${citation}: ${line}`)
}

function citationsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'citations' && Array.isArray(inner)) return inner.filter((one) => typeof one === 'string')
    return key === 'citation' && typeof inner === 'string' ? [inner] : citationsIn(inner)
  })
}
