import { expect, type Page } from '@playwright/test'
import { attemptsOf, questionById } from '../../../src/domain/attempt.ts'
import type { Course, Question } from '../../../src/domain/course.ts'
import type { AttemptKind, Fact, LearnerEvent, Response, Signature } from '../../../src/domain/event.ts'
import { drawNextExam, examEdition, resultOf } from '../../../src/domain/exam/attempts.ts'
import { byTimeThenId } from '../../../src/domain/log.ts'
import { quizPool } from '../../../src/domain/quiz.ts'
import { scoreOf } from '../../../src/domain/score.ts'
import { bestResponse } from './answer.ts'

// What somebody has done before a journey begins, put on the disk as the app itself writes it: to sit six quizzes takes
// longer than most journeys.

/** Id of the learner of every past. */
export const pastLearner = 'rahmiati'
const day = 24 * 60 * 60 * 1000
let runs = 0

/** A run with its answers; without one from `respond` the question is still open. */
interface Run {
  readonly kind: AttemptKind
  readonly of: string
  readonly questions: readonly string[]
  readonly respond?: (question: Question, place: number) => Response | undefined
}

export function named(): Fact[] {
  return [{ type: 'learner-named', name: 'Rahmiati Usman', status: 'pppk', unit: 'Puskesmas Pulau Seruni' }]
}

/** Every page of the course. */
export function pagesRead(course: Course): Fact[] {
  return course.modules.flatMap(({ lessons, edition }) =>
    lessons.flatMap(({ id, pages }) =>
      pages.map((page): Fact => ({ type: 'page-read', lesson: id, page: page.id, edition })),
    ),
  )
}

/** The quiz of every module. */
export function quizzesPassed(course: Course): Fact[] {
  return course.modules.flatMap((module) => {
    const questions = quizPool(module).slice(0, module.quiz.length)
    return runOf(course, {
      kind: 'quiz',
      of: module.id,
      questions: questions.map(({ id }) => id),
      respond: bestResponse,
    })
  })
}

/** Ids of an exam, as a draw gives them. */
export function drawnExam(course: Course, seed = 7): readonly string[] {
  return drawNextExam(course, [], seed)
}

/** The same draw with a question of every kind at its end: with one choice, with several, to be ordered, to be sorted. */
export function drawnWithKindsLast(course: Course): readonly string[] {
  const draw = drawnExam(course)
  const last = questionKinds.flatMap((kind) => draw.find((id) => questionById(course, id)?.kind === kind) ?? [])
  return [...draw.filter((id) => !last.includes(id)), ...last]
}

export const questionKinds = ['one', 'many', 'order', 'sort'] as const

/** An exam that is begun, the first `answered` of its questions rightly. */
export function examUnderWay(course: Course, answered: number, questions = drawnExam(course)): Fact[] {
  const respond: Run['respond'] = (question, place) => (place <= answered ? bestResponse(question) : undefined)
  return runOf(course, { kind: 'exam', of: course.id, questions, respond })
}

/** An exam that is over; what had no answer was counted as not right. */
export function examHandedIn(course: Course, answered: number, questions?: readonly string[]): Fact[] {
  const facts = examUnderWay(course, answered, questions)
  const [attempt] = attemptsOf(stamped(facts))
  if (!attempt) throw new Error('an exam has a beginning')
  return [...facts, { type: 'attempt-handed-in', attempt: attempt.id, told: resultOf(course, attempt) }]
}

/** A test, the first `answered` of its questions surely and with what `respond` gives. */
export function testUnderWay(course: Course, form: string, answered: number, respond = bestResponse): Fact[] {
  const questions = course.tests.find(({ id }) => id === form)?.questions ?? []
  return runOf(course, {
    kind: 'test',
    of: form,
    questions: questions.map(({ id }) => id),
    respond: (question, place) => (place <= answered ? respond(question) : undefined),
  }).map((fact) => (fact.type === 'question-answered' ? { ...fact, confidence: 'sure' } : fact))
}

/** The same run, ended. */
export function handedIn(facts: readonly Fact[]): Fact[] {
  const attempt = facts.find((fact) => fact.type === 'attempt-started')?.attempt ?? ''
  return [...facts, { type: 'attempt-handed-in', attempt }]
}

export function pledged(course: Course, signature: Signature): Fact[] {
  return [{ type: 'pledge-made', points: course.pledge.map(({ id }) => id), signature, edition: course.edition }]
}

/** Puts a past on this browser's disk, in place of what it has, and opens the app on it. */
export async function givePast(page: Page, url: string, facts: readonly Fact[]): Promise<void> {
  await page.goto(url)
  await page.evaluate(keep, { events: stamped(facts), learner: pastLearner })
  await page.reload()
  await resumed(page)
}

/** The app has read the log and gone to where the learner was: only now does another address stay. */
export async function resumed(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
}

/** Every event that this browser's disk has, in the order in which they happened. */
export async function eventsOn(page: Page): Promise<LearnerEvent[]> {
  const events = await page.evaluate(async (): Promise<LearnerEvent[]> => {
    const opening = indexedDB.open('asn-netral')
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve
      opening.onerror = reject
    })
    const reading = opening.result.transaction('events').objectStore('events').getAll()
    await new Promise((resolve, reject) => {
      reading.onsuccess = resolve
      reading.onerror = reject
    })
    opening.result.close()
    return reading.result
  })
  return events.sort(byTimeThenId)
}

function runOf(course: Course, { kind, of, questions, respond }: Run): Fact[] {
  runs += 1
  const attempt = `percobaan ${runs}`
  const edition = kind === 'quiz' ? editionOf(course, of) : examEdition(course)
  return [
    { type: 'attempt-started', attempt, kind, of, seed: 7, questions, edition },
    ...questions.flatMap((id, at): Fact[] => {
      const question = questionById(course, id)
      const response = question && respond?.(question, at + 1)
      if (!question || !response) return []
      const score = scoreOf(question, response)
      return [
        { type: 'question-answered', attempt, question: id, meaning: question.meaning, response, score, edition: 1 },
      ]
    }),
  ]
}

function editionOf({ modules }: Course, id: string): number {
  return modules.find((module) => module.id === id)?.edition ?? 1
}

/** Yesterday, each a second after the one before. */
function stamped(facts: readonly Fact[]): LearnerEvent[] {
  const first = Date.now() - day
  return facts.map((fact, at) => ({ ...fact, id: `fakta ${at}`, at: first + 1000 * at, learner: pastLearner }))
}

/** Runs in the page: once the app has made the database, and with the hint that somebody learns here. */
async function keep({ events, learner: whose }: { events: readonly LearnerEvent[]; learner: string }): Promise<void> {
  while (!(await indexedDB.databases()).some(({ name }) => name === 'asn-netral'))
    await new Promise((resolve) => setTimeout(resolve, 50))
  const opening = indexedDB.open('asn-netral')
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve
    opening.onerror = reject
  })
  const writing = opening.result.transaction(['events', 'device'], 'readwrite')
  writing.objectStore('events').clear()
  for (const event of events) writing.objectStore('events').add(event)
  writing.objectStore('device').put(whose, 'active-learner')
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve
    writing.onabort = reject
  })
  opening.result.close()
  localStorage.setItem('mulai', '1')
}
