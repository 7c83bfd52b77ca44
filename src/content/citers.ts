import type { Act } from '../domain/act.ts'
import type { Block, Course, Inline, Lesson, Module, Page, Question, Scenario, Term } from '../domain/course.ts'
import type { Dispute, LawChange } from '../domain/law.ts'
import { checkStop, stopsOf } from '../domain/place.ts'
import type { Reference } from '../domain/reference.ts'

/** All that rests on one article. */
export interface Citers {
  /** With the stops at which it is cited, in their order. */
  readonly lessons: readonly { readonly module: Module; readonly lesson: Lesson; readonly stops: readonly string[] }[]
  readonly scenarios: readonly { readonly module: Module; readonly scenario: Scenario }[]
  /** Modules whose own quiz questions cite it, and how many do. */
  readonly quizzes: readonly { readonly module: Module; readonly questions: number }[]
  readonly acts: readonly Act[]
  readonly terms: readonly Term[]
  readonly changes: readonly LawChange[]
  readonly disputes: readonly Dispute[]
}

type Growing = { -readonly [Kind in keyof Citers]: Citers[Kind][number][] }

type ByCitation = ReadonlyMap<string, Citers>

let latest: { readonly course: Course; readonly reference: Reference; readonly citers: ByCitation } | undefined

/** From an article to what cites it, by its exact citation. */
export function citersOf(course: Course, reference: Reference, citation: string): Citers {
  if (latest?.course !== course || latest.reference !== reference) {
    latest = { course, reference, citers: citersIn(course, reference) }
  }
  return latest.citers.get(citation) ?? nobody()
}

function citersIn({ modules, terms }: Course, { acts, changes, disputes }: Reference): ByCitation {
  const citers = new Map<string, Growing>()
  const of = (citation: string) => {
    const growing = citers.get(citation) ?? nobody()
    citers.set(citation, growing)
    return growing
  }
  for (const module of modules) {
    for (const lesson of module.lessons) {
      for (const [citation, stops] of stopsBy(lesson)) of(citation).lessons.push({ module, lesson, stops })
    }
    for (const scenario of module.scenarios) {
      for (const citation of once(scenario.questions.flatMap(inQuestion)))
        of(citation).scenarios.push({ module, scenario })
    }
    const inBank = module.bank.map((question) => once(inQuestion(question)))
    for (const citation of once(inBank.flat())) {
      const questions = inBank.filter((citations) => citations.includes(citation)).length
      of(citation).quizzes.push({ module, questions })
    }
  }
  for (const act of acts.acts) {
    for (const citation of once(act.rules.flatMap(({ citations }) => citations))) of(citation).acts.push(act)
  }
  for (const term of terms) for (const citation of once(term.citations)) of(citation).terms.push(term)
  for (const change of changes) for (const citation of once(change.citations)) of(citation).changes.push(change)
  for (const dispute of disputes) for (const citation of once(dispute.citations)) of(citation).disputes.push(dispute)
  return citers
}

function nobody(): Growing {
  return { lessons: [], scenarios: [], quizzes: [], acts: [], terms: [], changes: [], disputes: [] }
}

function stopsBy(lesson: Lesson): Map<string, string[]> {
  const stops = new Map<string, string[]>()
  for (const stop of stopsOf(lesson)) {
    const page = lesson.pages.find(({ id }) => id === stop)
    const cited = stop === checkStop ? inQuestion(lesson.check) : page ? inPage(page) : []
    for (const citation of once(cited)) stops.set(citation, [...(stops.get(citation) ?? []), stop])
  }
  return stops
}

function inPage({ citations, blocks }: Page): string[] {
  return [...citations, ...blocks.flatMap(inBlock)]
}

function inBlock(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return []
    case 'paragraph':
      return inWords(block.text)
    case 'list':
      return block.items.flatMap(inWords)
    case 'callout':
      return block.blocks.flatMap(inBlock)
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(inWords)
  }
  return block satisfies never
}

function inWords(words: readonly Inline[]): string[] {
  return words.flatMap((word) => (typeof word === 'object' && word.type === 'citation' ? word.citation : []))
}

function inQuestion(question: Question): string[] {
  const options = 'choices' in question ? question.choices : question.cards
  return [...question.citations, ...options.flatMap(({ citations }) => citations)]
}

function once(citations: readonly string[]): string[] {
  return [...new Set(citations)]
}
