import type { Locator, Page } from '@playwright/test'
import { questionById } from '../../src/domain/attempt.ts'
import type { Course, TestForm } from '../../src/domain/course.ts'
import type { Fact } from '../../src/domain/event.ts'
import { formsFor } from '../../src/domain/test-form.ts'
import { player } from '../../src/i18n/player.ts'
import { failure } from '../../src/i18n/screens-app.ts'
import { exam, examResult, repair } from '../../src/i18n/screens-exam.ts'
import { pledge } from '../../src/i18n/screens-pledge.ts'
import { test as testWords } from '../../src/i18n/screens-test.ts'
import { bestResponse, give, verdict } from './support/answer.ts'
import { fillDiskAgain, fillDiskFrom, freeDisk } from './support/full-disk.ts'
import { expect, test } from './support/journey.ts'
import { courseOn, goTo } from './support/learner.ts'
import {
  drawnExam,
  eventsOn,
  examHandedIn,
  examUnderWay,
  givePast,
  named,
  pastLearner,
  quizzesPassed,
  testUnderWay,
} from './support/past.ts'
import { pick, repairQuestion } from './support/run.ts'

interface Step {
  /** Where it is done, unless the step before has led there. */
  readonly place?: (course: Course) => string
  /** Up to the tap that must reach the disk. */
  act(page: Page, course: Course): Promise<void>
  /** What may stand there only after it has. */
  confirmed(page: Page): Locator
  readonly again: string
  /** How many facts the disk then has of it. */
  readonly facts?: number
}

const begun: Step = {
  place: () => '/ujian',
  act: (page) => page.getByRole('button', { name: exam.begin }).click(),
  confirmed: (page) => page.getByText(exam.questionOf(1, 30)).first(),
  again: exam.beginAgain,
  facts: 1,
}

const answered: Step = {
  place: () => '/ujian',
  async act(page, course) {
    await page.getByRole('button', { name: exam.goOnAt(30) }).click()
    const question = questionById(course, drawnExam(course)[29] ?? '')
    if (question) await pick(page, question, bestResponse(question))
  },
  confirmed: (page) => page.getByText(player.saved),
  again: player.saveAgain,
  facts: 1,
}

const handedIn: Step = {
  async act(page) {
    await page.getByRole('button', { name: exam.toAll }).click()
    await page.getByRole('button', { name: exam.handIn, exact: true }).click()
    await page.getByRole('button', { name: exam.handInNow }).click()
  },
  confirmed: (page) => page.getByText(examResult.passed, { exact: true }),
  again: exam.handInNow,
  facts: 1,
}

const pledged: Step = {
  async act(page) {
    await page.getByRole('link', { name: examResult.toPledge }).click()
    await page.getByRole('radio', { name: pledge.byName }).check()
    await page.getByLabel(pledge.name).fill('Rahmiati U.')
    await page.getByRole('button', { name: pledge.make }).click()
  },
  confirmed: (page) => page.getByRole('heading', { level: 1, name: pledge.madeTitle }),
  again: pledge.makeAgain,
  facts: 1,
}

const readAgain: Step = {
  place: () => '/ujian/perkuat',
  act: (page) => page.getByRole('button', { name: repair.toQuestion }).click(),
  confirmed: (page) => page.getByRole('main').locator('fieldset').first(),
  again: repair.toQuestion,
}

const repaired: Step = {
  async act(page, course) {
    const question = await repairQuestion(page, course)
    await give(page, question, bestResponse(question))
  },
  confirmed: verdict,
  again: player.saveAgain,
  facts: 2,
}

const testAnswered: Step = {
  place: (course) => `/tes/${formAfter(course).id}`,
  async act(page, course) {
    await page.getByRole('button', { name: testWords.begin }).click()
    await saveTest(page, course, 0, testWords.save)
  },
  confirmed: (page) => page.getByText(testWords.questionOf(2, 12)).first(),
  again: testWords.saveAgain,
  facts: 2,
}

const testEnded: Step = {
  place: (course) => `/tes/${formAfter(course).id}`,
  act: (page, course) => saveTest(page, course, 11, testWords.saveLast),
  confirmed: (page) => page.getByRole('heading', { level: 1, name: testWords.noComparison }),
  again: testWords.saveAgain,
  facts: 2,
}

const journeys: Readonly<Record<string, { past: (course: Course) => readonly Fact[]; steps: readonly Step[] }>> = {
  'an exam and a test are begun': { past: quizzesPassed, steps: [begun, testAnswered] },
  'an exam is answered, handed in, and the pledge made': {
    past: (course) => [...quizzesPassed(course), ...examUnderWay(course, 29)],
    steps: [answered, handedIn, pledged],
  },
  'an exam is made good and a test ended': {
    past: (course) => [
      ...quizzesPassed(course),
      ...examHandedIn(course, 20),
      ...testUnderWay(course, formAfter(course).id, 11),
    ],
    steps: [readAgain, repaired, testEnded],
  },
}

for (const [what, { past, steps }] of Object.entries(journeys)) {
  test(`on a disk that is full whenever ${what}, it is said, nothing is pretended, and later it is saved`, async ({
    page,
    site,
    context,
  }) => {
    const course = await leavePast(page, site.url, past)
    const crowded = await context.newPage()
    await fillDiskFrom(crowded, 1)
    await crowded.goto(`${site.url}#${steps[0]?.place?.(course)}`)

    for (const { place, act, confirmed, again, facts } of steps) {
      if (place) await goTo(crowded, place(course))
      const before = await eventsOn(crowded)
      await act(crowded, course)
      await expect(crowded.getByRole('alert').filter({ hasText: failure['storage-full'] })).toBeVisible()
      await expect(confirmed(crowded)).toHaveCount(0)
      expect(await eventsOn(crowded)).toEqual(before)

      await freeDisk(crowded)
      await crowded.getByRole('button', { name: again, exact: true }).click()
      await expect(confirmed(crowded)).toBeVisible()
      await expect(crowded.getByRole('alert').filter({ hasText: failure['storage-full'] })).toHaveCount(0)
      const after = await eventsOn(crowded)
      expect(after.slice(0, before.length)).toEqual(before)
      if (facts !== undefined) expect(after.length - before.length).toBe(facts)
      else expect(after.length).toBeGreaterThan(before.length)
      await fillDiskAgain(crowded)
    }
  })
}

/** Its page is closed again: a place is open in one tab at a time. */
async function leavePast(page: Page, url: string, past: (course: Course) => readonly Fact[]): Promise<Course> {
  await page.goto(url)
  const course = await courseOn(page)
  await givePast(page, url, [...named(), ...past(course)])
  await page.close()
  return course
}

async function saveTest(page: Page, course: Course, at: number, label: string): Promise<void> {
  const question = formAfter(course).questions[at]
  if (!question) throw new Error(`the test has no question ${at}`)
  await pick(page, question, bestResponse(question))
  await page.getByRole('radio', { name: testWords.confidences.sure, exact: true }).check()
  await page.getByRole('button', { name: label }).click()
}

function formAfter(course: Course): TestForm {
  const forms = formsFor(course, pastLearner)
  if (!forms) throw new Error('the course has no tests')
  return forms.after
}
