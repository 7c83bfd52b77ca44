import type { Page } from '@playwright/test'
import type { Course, Module } from '../../src/domain/course.ts'
import { stopsOf } from '../../src/domain/place.ts'
import { examResult } from '../../src/i18n/screens-exam.ts'
import { path } from '../../src/i18n/screens-learn.ts'
import { pledge } from '../../src/i18n/screens-pledge.ts'
import { quiz } from '../../src/i18n/screens-quiz.ts'
import { test as testWords } from '../../src/i18n/screens-test.ts'
import { expect, test } from './support/journey.ts'
import { finishLesson, finishQuiz, finishScenario } from './support/learn.ts'
import { begin, courseOn, goTo } from './support/learner.ts'
import { sitExam, takeTest } from './support/run.ts'
import { untilStored } from './support/worker.ts'

test('without signal the whole course is learnt: test, six modules, exam, pledge, complete', async ({ page, site }) => {
  test.setTimeout(900_000)
  const course = await settled(page, site.url)
  await site.stop()
  await begin(page)

  await takeTest(page, course)
  await expect(page.getByRole('heading', { level: 1, name: testWords.strong })).toBeVisible()
  for (const module of course.modules) await learn(page, module)
  await goTo(page, '/ujian')
  await sitExam(page, course, 'best')
  await expect(page.getByText(examResult.pass.title)).toBeVisible()
  await page.getByRole('link', { name: examResult.toPledge }).click()
  await sign(page)
  await page.getByRole('button', { name: pledge.make }).click()
  await expect(page.getByRole('heading', { level: 1, name: pledge.madeTitle })).toBeVisible()

  await goTo(page, '/')
  await expect(page.getByRole('heading', { level: 1, name: path.complete })).toBeVisible()
})

test('who guesses the exam does not pass it', async ({ page, site }) => {
  test.setTimeout(600_000)
  const course = await settled(page, site.url)
  await begin(page)
  for (const module of course.modules) await passQuiz(page, module)

  await goTo(page, '/ujian')
  await sitExam(page, course, 'first')

  await expect(page.getByText(examResult.notPassed, { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: examResult.toPledge })).toHaveCount(0)
  await goTo(page, '/ikrar')
  await expect(page.getByRole('heading', { level: 1, name: pledge.closedTitle })).toBeVisible()
})

async function settled(page: Page, url: string): Promise<Course> {
  await page.goto(url)
  await untilStored(page)
  return courseOn(page)
}

/** All pages, with their questions; the first story, for the others are practice; the quiz. */
async function learn(page: Page, module: Module): Promise<void> {
  for (const lesson of module.lessons) {
    await goTo(page, `/materi/${module.id}/${lesson.id}/${stopsOf(lesson)[0]}`)
    await finishLesson(page, lesson)
    // The tap leads on by itself once the disk has the answer.
    await expect(page).not.toHaveURL(new RegExp(`/${lesson.id}/`))
  }
  const [story] = module.scenarios
  if (story) {
    await goTo(page, `/skenario/${module.id}/${story.id}`)
    await finishScenario(page, story)
  }
  await passQuiz(page, module)
}

async function passQuiz(page: Page, module: Module): Promise<void> {
  await goTo(page, `/kuis/${module.id}`)
  await finishQuiz(page, module, 'best')
  await expect(page.getByText(quiz.passed, { exact: true })).toBeVisible()
}

async function sign(page: Page): Promise<void> {
  const sheet = page.getByLabel(pledge.pad.empty)
  // The mouse draws where the window is: the pad has to be in it, above the dock.
  await sheet.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const pad = await sheet.boundingBox()
  if (!pad) throw new Error('there is no pad to sign on')
  await page.mouse.move(pad.x + 20, pad.y + pad.height / 2)
  await page.mouse.down()
  for (let step = 1; step <= 12; step += 1) {
    await page.mouse.move(pad.x + 20 + step * 15, pad.y + pad.height * (0.5 + 0.3 * Math.sin(step)))
  }
  await page.mouse.up()
  await expect(page.getByLabel(pledge.pad.signed)).toBeVisible()
}
