// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { QuestionAnswered } from '../../src/domain/event.ts'
import { oneQuestion } from '../support/builders.ts'
import { fillDisk } from '../support/full-disk.ts'
import { details, openPage } from '../support/page.ts'

const question = oneQuestion('soal/satu')
const none = { points: 0, of: 0 }
const told = { passed: false, points: 0, of: 1, indicators: { A: none, B: none, C: none, U: none } }

function given(choice: string, score = 0) {
  return { response: { kind: 'one' as const, choice }, score, edition: 1 }
}

/** A page with a learner who is about to sit an exam of one question. */
async function openExam() {
  const page = await openPage()
  await page.startLearner(details)
  const attempts = await import('../../src/state/attempts.ts')
  const exam = attempts.freshAttempt('exam', 'asn-netral', 1, () => [question.id])
  return { ...page, ...attempts, exam }
}

function answersIn(log: Awaited<ReturnType<typeof openExam>>['logNow']): QuestionAnswered[] {
  return log().filter((event) => event.type === 'question-answered')
}

it('gives every answer to one question a revision of its own, also when they come at once', async () => {
  const { exam, recordRevision, logNow } = await openExam()

  await Promise.all(['tepat', 'keliru', 'separuh'].map((choice) => recordRevision(exam, question, given(choice))))

  // Within one millisecond the log is in no order that means anything.
  expect(new Set(answersIn(logNow).map(({ revision }) => revision ?? 0))).toEqual(new Set([0, 1, 2]))
  expect(answersIn(logNow)).toHaveLength(3)
  expect(logNow().filter(({ type }) => type === 'attempt-started')).toHaveLength(1)
})

it('records a beginning by itself, and not a second time with the first answer', async () => {
  const { exam, beginAttempt, recordRevision, logNow } = await openExam()

  await beginAttempt(exam)
  await recordRevision(exam, question, given('tepat'))

  const types = logNow().map(({ type }) => type)
  expect([...types].sort()).toEqual(['attempt-started', 'learner-named', 'question-answered'])
})

it('counts an answer that was on its way when the exam was handed in', async () => {
  const { exam, recordRevision, handIn, logNow } = await openExam()

  const answering = recordRevision(exam, question, given('tepat', 1))
  await handIn(exam, ({ answers }) => ({ ...told, points: answers.get(question.id)?.score ?? 0 }))
  await answering

  const end = logNow().find((event) => event.type === 'attempt-handed-in')
  expect(end?.told?.points).toBe(1)
})

it('takes no answer any more after the end', async () => {
  const { exam, recordRevision, handIn, logNow } = await openExam()
  await handIn(exam, () => told)

  const late = await recordRevision(exam, question, given('tepat', 1))

  expect(late.ok).toBe(false)
  expect(answersIn(logNow)).toEqual([])
})

it('hands in once', async () => {
  const { exam, handIn, logNow } = await openExam()

  await Promise.all([handIn(exam, () => told), handIn(exam, () => told)])

  expect(logNow().filter(({ type }) => type === 'attempt-handed-in')).toHaveLength(1)
})

it('goes on after a write that was refused', async () => {
  const { exam, recordRevision, logNow } = await openExam()
  const emptyDisk = fillDisk()
  const refused = await recordRevision(exam, question, given('keliru'))
  emptyDisk()

  const kept = await recordRevision(exam, question, given('tepat', 1))

  expect([refused.ok, kept.ok]).toEqual([false, true])
  expect(answersIn(logNow).map(({ score, revision }) => [score, revision])).toEqual([[1, undefined]])
})
