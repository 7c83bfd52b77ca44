import type { Lesson, Module, Question, Scenario, Verdict } from '../../domain/course.ts'
import { meaningOf } from './hash.ts'
import type { AuthoredLesson, AuthoredModule } from './read-module.ts'
import type { ScenarioFile } from './schema-lesson.ts'
import type { AuthoredQuestion } from './schema-question.ts'

/** A checked module in the shape of the course pack. Questions kept for tests and exam (`bank: ujian`) stay out. */
export function buildModule({ value, lessons, scenarios, bank }: AuthoredModule): Module {
  const { published: _published, ...module } = value
  const quiz = bank?.value.filter((question) => question.bank === 'kuis') ?? []
  return {
    ...module,
    lessons: inOrder(
      value.order,
      lessons.map((lesson) => buildLesson(value.id, lesson)),
    ),
    scenarios: inOrder(
      value.order,
      scenarios.map((scenario) => buildScenario(value.id, scenario.value)),
    ),
    bank: quiz.map((question) =>
      buildQuestion(question, `${value.id}/${question.id}`, { verdict: 'fact', objective: '' }),
    ),
  }
}

function inOrder<T extends { readonly id: string }>(order: Module['order'], parts: readonly T[]): T[] {
  return order.flatMap(({ id }) => parts.find((part) => part.id === id) ?? [])
}

function buildLesson(module: string, { value, prose }: AuthoredLesson): Lesson {
  const last = prose.pages.length - 1
  return {
    id: value.id,
    title: value.title,
    minutes: value.minutes,
    role: value.role,
    remember: value.remember,
    objectives: value.objectives,
    picture: { id: `${module}/${value.picture.nama}`, alt: value.picture.teks },
    pages: prose.pages.map((blocks, at) => ({
      id: value.pages[at] ?? 'isi',
      blocks,
      citations: at === last ? value.citations : [],
    })),
    check: buildQuestion(value.check, `${value.id}/cek`, { verdict: 'fact', objective: value.objectives[0] ?? '' }),
  }
}

function buildScenario(module: string, scenario: ScenarioFile): Scenario {
  const { id, title, stage, phase, verdict, act, objective, situation, speech } = scenario
  const picture = { id: `${module}/${scenario.picture.nama}`, alt: scenario.picture.teks }
  const questions = scenario.questions.map((question) =>
    buildQuestion(question, `${id}/${question.id}`, { verdict, objective, scenario: id }),
  )
  return { id, title, stage, phase, verdict, act, objective, picture, situation, ...(speech && { speech }), questions }
}

interface Defaults {
  readonly verdict: Verdict
  readonly objective: string
  readonly scenario?: string
}

function buildQuestion(authored: AuthoredQuestion, id: string, defaults: Defaults): Question {
  const base = {
    id,
    meaning: '',
    prompt: authored.prompt,
    verdict: authored.verdict ?? defaults.verdict,
    objective: authored.objective ?? defaults.objective,
    explanation: authored.explanation,
    citations: authored.citations,
    ...(authored.sanction && { sanction: authored.sanction }),
    ...(authored.ask && { ask: authored.ask }),
  }
  const question = withKind(authored, base, defaults)
  return { ...question, meaning: meaningOf(question) }
}

function withKind(
  authored: AuthoredQuestion,
  base: Omit<Question, 'kind' | 'choices' | 'cards' | 'rightOrder' | 'groups'>,
  { scenario }: Defaults,
): Question {
  switch (authored.kind) {
    case 'one':
      return {
        ...base,
        kind: 'one',
        choices: authored.choices.map(({ id, text, score, feedback, instead, citations, next }) => ({
          id,
          text,
          score,
          feedback,
          citations,
          ...(instead && { instead }),
          ...(next && { next: `${scenario}/${next}` }),
        })),
      }
    case 'many':
      return {
        ...base,
        kind: 'many',
        choices: authored.choices.map(({ id, text, right, feedback, instead, citations }) => ({
          id,
          text,
          right,
          feedback,
          citations,
          ...(instead && { instead }),
        })),
      }
    case 'order':
      return { ...base, kind: 'order', cards: authored.cards, rightOrder: authored.rightOrder }
    case 'sort':
      return { ...base, kind: 'sort', groups: authored.groups, cards: authored.cards }
  }
}
