import { expect, type Page } from '@playwright/test'
import type { Course, Question } from '../../../src/domain/course.ts'
import type { Response } from '../../../src/domain/event.ts'
import { quizPool } from '../../../src/domain/quiz.ts'
import { exam as examWords } from '../../../src/i18n/screens-exam.ts'
import { pledge } from '../../../src/i18n/screens-pledge.ts'
import { test as testWords } from '../../../src/i18n/screens-test.ts'
import { bestResponse, choose, firstResponse } from './answer.ts'

// Runs in which nothing is told before the end, and answers may still change.

/** Takes the test that the path offers, surely and rightly, up to its result. */
export async function takeTest(page: Page, course: Course): Promise<void> {
  await page.locator('a[href^="#/tes/"]').first().click()
  await page.getByRole('button', { name: testWords.begin }).click()
  const total = course.tests[0]?.questions.length ?? 0
  for (let place = 1; place <= total; place += 1) {
    await expect(page.getByText(testWords.questionOf(place, total)).first()).toBeVisible()
    const question = await shown(
      page,
      course.tests.flatMap(({ questions }) => questions),
      course,
    )
    await pick(page, question, bestResponse(question))
    await page.getByRole('radio', { name: testWords.confidences.sure, exact: true }).check()
    await page.getByRole('button', { name: place === total ? testWords.saveLast : testWords.save }).click()
  }
}

/** Sits the exam to its result; `first`: always takes what stands first on the screen. */
export async function sitExam(page: Page, course: Course, how: 'best' | 'first'): Promise<void> {
  await page.getByRole('button', { name: examWords.begin }).click()
  const pool = course.modules.flatMap(({ exam, scenarios }) => [
    ...exam,
    ...scenarios.flatMap(({ questions }) => questions.slice(0, 1)),
  ])
  for (let place = 1; ; place += 1) {
    await expect(page.getByText(new RegExp(`^Soal ${place} dari \\d+$`)).first()).toBeVisible()
    const question = await shown(page, pool, course)
    // Who takes what stands first leaves cards that are to be put in order as they lie.
    if (how === 'best') await pick(page, question, bestResponse(question))
    else if (question.kind !== 'order') await pick(page, question, await firstResponse(page)(question))
    const next = page.getByRole('button', { name: examWords.next, exact: true })
    if (!(await next.isVisible())) break
    await next.click()
  }
  await page.getByRole('button', { name: examWords.toAll, exact: true }).click()
  if (how === 'best') await expect(page.getByText(examWords.noGaps)).toBeVisible()
  await page.getByRole('button', { name: examWords.handIn, exact: true }).click()
  await page.getByRole('button', { name: examWords.handInNow }).click()
}

/** Where an answer may still be changed, choices are ticked and nothing is sent. */
export async function pick(page: Page, question: Question, response: Response): Promise<void> {
  if (question.kind !== 'one' || response.kind !== 'one') return choose(page, question, response)
  const text = question.choices.find(({ id }) => id === response.choice)?.text ?? ''
  await page.getByRole('main').locator('fieldset').first().getByRole('radio', { name: text, exact: true }).check()
}

/** The question of a repair that stands on the screen. */
export function repairQuestion(page: Page, course: Course): Promise<Question> {
  const practice = course.modules.flatMap((module) => [
    ...quizPool(module),
    ...module.lessons.map(({ check }) => check),
  ])
  return shown(page, practice, course)
}

/** A line across the pad of the pledge. */
export async function signByMouse(page: Page): Promise<void> {
  const sheet = page.getByLabel(pledge.pad.empty)
  // The mouse draws where the window is: the pad has to be in it, above the dock.
  await sheet.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const pad = await sheet.boundingBox()
  if (!pad) throw new Error('there is no pad to sign on')
  await page.mouse.move(pad.x + 20, pad.y + pad.height / 2)
  await page.mouse.down()
  await page.mouse.move(pad.x + 120, pad.y + pad.height / 4, { steps: 4 })
  await page.mouse.move(pad.x + 220, pad.y + pad.height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(page.getByLabel(pledge.pad.signed)).toBeVisible()
}

// Told by its own words, and by the title of its story where two stories end in the same question.
async function shown(page: Page, among: readonly Question[], course: Course): Promise<Question> {
  const words = await page.getByRole('main').getByRole('heading').allTextContents()
  const stories = course.modules.flatMap(({ scenarios }) => scenarios)
  const found = among.filter(({ id, prompt }) => {
    const story = stories.find(({ questions }) => questions[0]?.id === id)
    return words.includes(prompt) && (!story || words.includes(story.title))
  })
  if (found.length !== 1 || !found[0])
    throw new Error(`the screen shows ${found.length} questions: ${words.join(' | ')}`)
  return found[0]
}
