import type { Page } from '@playwright/test'
import { questionById } from '../../src/domain/attempt.ts'
import type { Course } from '../../src/domain/course.ts'
import type { Fact } from '../../src/domain/event.ts'
import { formsFor } from '../../src/domain/test-form.ts'
import { player } from '../../src/i18n/player.ts'
import { failure } from '../../src/i18n/screens-app.ts'
import { exam, examResult, repair } from '../../src/i18n/screens-exam.ts'
import { path } from '../../src/i18n/screens-learn.ts'
import { pledge } from '../../src/i18n/screens-pledge.ts'
import { test as testWords } from '../../src/i18n/screens-test.ts'
import { ui } from '../../src/i18n/ui.ts'
import { answer, bestResponse, worstResponse } from './support/answer.ts'
import { fillDiskFrom } from './support/full-disk.ts'
import { expect, test } from './support/journey.ts'
import { courseOn, goTo } from './support/learner.ts'
import {
  drawnExam,
  drawnWithKindsLast,
  examHandedIn,
  examUnderWay,
  givePast,
  handedIn,
  named,
  pagesRead,
  pastLearner,
  pledged,
  questionKinds,
  quizzesPassed,
  resumed,
  testUnderWay,
} from './support/past.ts'
import { pick, repairQuestion, signByMouse } from './support/run.ts'
import { faultsOf } from './support/state.ts'

test.describe.configure({ timeout: 120_000 })

test('nobody is shut out of the exam: its door, every kind of question, all of them, its end, and a pass', async ({
  page,
  site,
}) => {
  const faults: string[] = []
  const course = await arrive(page, site.url)
  await livePast(page, site.url, quizzesPassed(course).slice(0, 20))
  await seen(page, '/ujian', exam.leftMore)
  faults.push(...(await faultsOf(page, 'exam closed')))
  await seen(page, '/ikrar', pledge.closedQuizzes)
  faults.push(...(await faultsOf(page, 'pledge closed by quizzes')))
  await livePast(page, site.url, quizzesPassed(course))
  await seen(page, '/ujian', exam.freely)
  faults.push(...(await faultsOf(page, 'exam rules')))

  const draw = drawnWithKindsLast(course)
  await livePast(page, site.url, [...quizzesPassed(course), ...examUnderWay(course, 26, draw)])
  await seen(page, '/ujian', exam.openMore(26, 30))
  faults.push(...(await faultsOf(page, 'exam left open')))
  await page.getByRole('button', { name: exam.goOnAt(27) }).click()
  for (const [at, kind] of questionKinds.entries()) {
    const question = questionById(course, draw[26 + at] ?? '')
    await expect(page.getByText(exam.questionOf(27 + at, 30)).first()).toBeVisible()
    if (question) await pick(page, question, bestResponse(question))
    await expect(page.getByText(player.saved)).toBeVisible()
    await page.getByRole('button', { name: exam.flag }).click()
    faults.push(...(await faultsOf(page, `exam has ${kind}`)))
    if (kind === 'order') {
      await page.getByRole('button', { name: exam.toAll, exact: true }).click()
      faults.push(...(await faultsOf(page, 'all questions, one missing')))
      await page.getByRole('button', { name: exam.tile(30, false, false) }).click()
    } else await page.getByRole('button', { name: kind === 'sort' ? exam.toAll : exam.next, exact: true }).click()
  }
  await expect(page.getByText(exam.noGaps)).toBeVisible()
  faults.push(...(await faultsOf(page, 'all questions')))
  await page.getByRole('button', { name: exam.handIn, exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  faults.push(...(await faultsOf(page, 'hand in?')))
  await page.getByRole('button', { name: exam.handInNow }).click()
  await expect(page.getByText(examResult.pass.title)).toBeVisible()
  faults.push(...(await faultsOf(page, 'exam passed')))

  expect(faults).toEqual([])
})

test('nobody is shut out of an exam that was not passed, nor of what opens the next', async ({ page, site }) => {
  const faults: string[] = []
  const course = await arrive(page, site.url)
  await livePast(page, site.url, [...pagesRead(course), ...quizzesPassed(course), ...missed(course)])
  await seen(page, '/ujian', examResult.notPassed)
  faults.push(...(await faultsOf(page, 'exam not passed')))
  // The last of this draw's questions have no answer, the first have; of either, enough.
  for (const place of [0, 1, 2, -1, -2]) await page.getByRole('main').locator('details > summary').nth(place).click()
  faults.push(...(await faultsOf(page, 'exam explained')))
  await seen(page, '/ikrar', pledge.closedRepair)
  faults.push(...(await faultsOf(page, 'pledge closed by a repair')))
  await seen(page, '/', path.examRepair(6))
  faults.push(...(await faultsOf(page, 'path with a repair')))
  await goTo(page, '/ujian/perkuat')
  await expect(page.getByRole('button', { name: repair.toQuestion })).toBeVisible()
  faults.push(...(await faultsOf(page, 'repair reading')))
  await page.getByRole('button', { name: repair.toQuestion }).click()
  const question = await repairQuestion(page, course)
  await answer(page, question, worstResponse(question))
  faults.push(...(await faultsOf(page, 'repair question wrong')))
  await page.getByRole('button', { name: repair.tryAgain }).click()
  await answer(page, question, bestResponse(question))
  faults.push(...(await faultsOf(page, 'repair question right')))
  await livePast(page, site.url, [])
  await seen(page, '/ujian/perkuat', repair.nothing)
  faults.push(...(await faultsOf(page, 'nothing to repair')))

  expect(faults).toEqual([])
})

test('nobody is shut out of the tests before and after the course', async ({ page, site }) => {
  const faults: string[] = []
  const course = await arrive(page, site.url)
  const forms = formsFor(course, pastLearner)
  if (!forms) throw new Error('the course has no tests')
  const { before, after } = forms
  await livePast(page, site.url, [])
  await seen(page, `/tes/${after.id}`, testWords.closedMore)
  faults.push(...(await faultsOf(page, 'test closed')))
  await seen(page, `/tes/${before.id}`, testWords.private)
  faults.push(...(await faultsOf(page, 'test rules')))
  await page.getByRole('button', { name: testWords.begin }).click()
  await page.getByRole('button', { name: testWords.save }).click()
  await expect(page.getByText(testWords.answerMissing)).toBeVisible()
  faults.push(...(await faultsOf(page, 'test question, answer missing')))
  for (const [state, facts] of [
    ['strong', handedIn(testUnderWay(course, before.id, 12))],
    ['not strong', handedIn(testUnderWay(course, before.id, 12, worstResponse))],
  ] as const) {
    await livePast(page, site.url, facts)
    await seen(page, `/tes/${before.id}`, state === 'strong' ? testWords.strong : testWords.thanks)
    faults.push(...(await faultsOf(page, `starting point, ${state}`)))
  }
  const taken = handedIn(testUnderWay(course, before.id, 12, worstResponse))
  await livePast(page, site.url, [...quizzesPassed(course), ...taken, ...handedIn(testUnderWay(course, after.id, 12))])
  await seen(page, `/tes/${after.id}`, testWords.gained)
  faults.push(...(await faultsOf(page, 'test after, gained')))
  await livePast(page, site.url, [
    ...quizzesPassed(course),
    ...handedIn(testUnderWay(course, after.id, 12, worstResponse)),
  ])
  await seen(page, `/tes/${after.id}`, testWords.noComparison)
  faults.push(...(await faultsOf(page, 'test after, all wrong, no comparison')))
  await seen(page, `/tes/${before.id}`, testWords.missedTitle)
  faults.push(...(await faultsOf(page, 'test missed')))

  expect(faults).toEqual([])
})

test('nobody is shut out of the pledge, the path that is complete and what is new', async ({ page, site }) => {
  const faults: string[] = []
  const course = await arrive(page, site.url)
  const passed = [...pagesRead(course), ...quizzesPassed(course), ...examHandedIn(course, 30)]
  await livePast(page, site.url, passed)
  await seen(page, '/', path.pledgeHint)
  faults.push(...(await faultsOf(page, 'path with a pledge')))
  await seen(page, '/ikrar', pledge.readSlowly)
  faults.push(...(await faultsOf(page, 'pledge')))
  await page.getByRole('button', { name: pledge.make }).click()
  await expect(page.getByText(pledge.lineMissing)).toBeVisible()
  faults.push(...(await faultsOf(page, 'pledge without a line')))
  await signByMouse(page)
  faults.push(...(await faultsOf(page, 'pledge signed')))
  await page.getByRole('radio', { name: pledge.byName }).check()
  await page.getByRole('button', { name: pledge.make }).click()
  await expect(page.getByText(pledge.nameMissing)).toBeVisible()
  faults.push(...(await faultsOf(page, 'pledge without a name')))
  await page.getByRole('radio', { name: pledge.byFinger }).check()
  await page.getByRole('button', { name: pledge.make }).click()
  await expect(page.getByRole('heading', { level: 1, name: pledge.madeTitle })).toBeVisible()
  faults.push(...(await faultsOf(page, 'pledge made, drawn')))
  await seen(page, '/', path.complete)
  faults.push(...(await faultsOf(page, 'path complete')))
  await livePast(page, site.url, [...passed, ...pledged(course, { kind: 'typed', name: longName })], () => {
    localStorage.setItem('edisi', JSON.stringify({ 'uu-20-2023': 0 }))
  })
  await seen(page, '/ikrar', longName)
  faults.push(...(await faultsOf(page, 'pledge made, typed')))
  await seen(page, '/', path.newsKept)
  faults.push(...(await faultsOf(page, 'path complete, with what is new')))

  expect(faults).toEqual([])
})

test('nobody is shut out when exam, test and pledge cannot be saved', async ({ page, site, context }) => {
  const faults: string[] = []
  const course = await arrive(page, site.url)
  const forms = formsFor(course, pastLearner)
  await livePast(page, site.url, [...quizzesPassed(course), ...examUnderWay(course, 29)])
  await page.close()
  const crowded = await context.newPage()
  await fillDiskFrom(crowded, 1)
  await crowded.goto(`${site.url}#/ujian`)
  await crowded.getByRole('button', { name: exam.goOnAt(30) }).click()
  const question = questionById(course, drawnExam(course)[29] ?? '')
  if (question) await pick(crowded, question, bestResponse(question))
  await expect(crowded.getByText(failure['storage-full'])).toBeVisible()
  faults.push(...(await faultsOf(crowded, 'exam answer not saved')))
  await crowded.reload()
  await crowded.getByRole('button', { name: exam.goOnAt(30) }).click()
  await crowded.getByRole('button', { name: exam.toAll, exact: true }).click()
  await crowded.getByRole('button', { name: exam.handIn, exact: true }).click()
  await crowded.getByRole('button', { name: exam.handInNow }).click()
  await expect(crowded.getByText(failure['storage-full'])).toBeVisible()
  faults.push(...(await faultsOf(crowded, 'exam not handed in')))
  await crowded.getByRole('button', { name: ui.close }).click()
  await goTo(crowded, `/tes/${forms?.after.id}`)
  await crowded.getByRole('button', { name: testWords.begin }).click()
  const first = forms?.after.questions[0]
  if (first) await pick(crowded, first, bestResponse(first))
  await crowded.getByRole('radio', { name: testWords.confidences.guessing, exact: true }).check()
  await crowded.getByRole('button', { name: testWords.save }).click()
  await expect(crowded.getByText(failure['storage-full'])).toBeVisible()
  faults.push(...(await faultsOf(crowded, 'test answer not saved')))

  expect(faults).toEqual([])
})

// As long as a name may be, in one word.
const longName = 'Rahmiatirahmiatirahmiatirahmiatirahmiati'

const missed = (course: Course) => examHandedIn(course, 20)

async function arrive(page: Page, url: string): Promise<Course> {
  await page.goto(url)
  return courseOn(page)
}

/** Another life on the same page: what was there before is erased. */
async function livePast(page: Page, url: string, facts: readonly Fact[], note?: () => void): Promise<void> {
  await givePast(page, url, [...named(), ...facts])
  if (!note) return
  await page.evaluate(note)
  await page.reload()
  await resumed(page)
}

async function seen(page: Page, place: string, words: string): Promise<void> {
  await goTo(page, place)
  await expect(page.getByText(words).first()).toBeVisible()
}
