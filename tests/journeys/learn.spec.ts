import type { Page } from '@playwright/test'
import type { Question } from '../../src/domain/course.ts'
import { stopsOf } from '../../src/domain/place.ts'
import { scoreOf } from '../../src/domain/score.ts'
import { pointsOf } from '../../src/i18n/format.ts'
import { player } from '../../src/i18n/player.ts'
import { app } from '../../src/i18n/screens-app.ts'
import { law } from '../../src/i18n/screens-law.ts'
import { path } from '../../src/i18n/screens-learn.ts'
import { mayI } from '../../src/i18n/screens-may-i.ts'
import { progress, quiz, review } from '../../src/i18n/screens-quiz.ts'
import { about, settings } from '../../src/i18n/screens-settings.ts'
import { expect, test } from './support/journey.ts'
import { finishLesson, finishQuiz, finishScenario, leaveScenario } from './support/learn.ts'
import { begin, courseOn, firstModule, goTo, tab, toSettings } from './support/learner.ts'
import { untilStored } from './support/worker.ts'

test('opened once and never reloaded, the whole module is learnt after the signal has gone', async ({ page, site }) => {
  test.setTimeout(180_000)
  await page.goto(site.url)
  await untilStored(page)
  await site.stop()
  await page.evaluate(() => {
    document.documentElement.dataset.neverReloaded = 'yes'
  })

  const course = await courseOn(page)
  const module = firstModule(course)
  await begin(page)
  await page.getByRole('link', { name: path.testSkip, exact: true }).click()
  for (const step of module.order) {
    const lesson = module.lessons.find(({ id }) => step.kind === 'lesson' && id === step.id)
    const scenario = module.scenarios.find(({ id }) => step.kind === 'scenario' && id === step.id)
    if (lesson) await finishLesson(page, lesson)
    if (scenario) {
      await finishScenario(page, scenario)
      await leaveScenario(page)
    }
  }
  const told = await finishQuiz(page, module, 'best')

  expect(told.map(({ question, verdict }) => [question.id, verdict])).toEqual(
    told.map(({ question }) => [question.id, wordFor(question, 1)]),
  )
  await expect(page.getByText(quiz.passed, { exact: true })).toBeVisible()
  await page.getByRole('link', { name: quiz.toPath }).click()
  const next = course.modules[1]?.lessons[0]?.title ?? ''
  await expect(page.getByRole('heading', { level: 1, name: next })).toBeVisible()
  await goTo(page, `/modul/${module.id}`)
  await expect(page.getByText(`${path.done}. `)).toHaveCount(module.order.length + 1)
  await expect(page.locator('html')).toHaveAttribute('data-never-reloaded', 'yes')
})

test('opened once and never reloaded, every screen opens after the signal has gone', async ({ page, site }) => {
  await page.goto(site.url)
  await untilStored(page)
  await site.stop()
  const module = firstModule(await courseOn(page))

  await begin(page)
  for (const { place, heading } of placesOf(module)) {
    await goTo(page, place)
    await expect(page.getByRole('heading', { name: heading, exact: true }).first(), place).toBeVisible()
    await expectPictures(page)
  }
  await goTo(page, '/')
  for (const [name, title] of [
    ['mayI', mayI.title],
    ['law', law.title],
    ['progress', progress.title],
  ] as const) {
    await tab(page, name).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
  await page.getByRole('link', { name: progress.toReview }).click()
  await expect(page.getByRole('heading', { level: 1, name: review.title })).toBeVisible()
  await tab(page, 'path').click()
  await toSettings(page).click()
  await expect(page.getByRole('heading', { level: 1, name: settings.title })).toBeVisible()
  await page.getByRole('link', { name: settings.about }).click()

  await expect(page.getByRole('heading', { level: 1, name: about.title })).toBeVisible()
})

test('without signal every address opens cold', async ({ page, site }) => {
  await page.goto(site.url)
  await untilStored(page)
  const module = firstModule(await courseOn(page))
  await begin(page)
  await site.stop()

  for (const { place, heading } of placesOf(module)) {
    await page.goto('about:blank')
    await page.goto(`${site.url}#${place}`)
    await expect(page.getByRole('heading', { name: heading, exact: true }).first(), place).toBeVisible()
    await expectPictures(page)
  }
})

test('who always takes the first choice is told what they earned, and does not pass', async ({ page, site }) => {
  await fixDraws(page)
  await page.goto(site.url)
  await begin(page)
  const module = firstModule(await courseOn(page))
  await goTo(page, `/kuis/${module.id}`)

  const told = await finishQuiz(page, module, 'first')

  const scores = told.map(({ question, response }) => scoreOf(question, response))
  const points = pointsOf(scores.reduce((sum, score) => sum + score, 0))
  expect(told.map(({ verdict }) => verdict)).toEqual(told.map(({ question }, at) => wordFor(question, scores[at] ?? 0)))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${points} ${quiz.of(module.quiz.length)}`)
  await expect(page.getByText(quiz.notPassed, { exact: true })).toBeVisible()
})

test('who answers every question of a run wrongly is never told that one was right', async ({ page, site }) => {
  await page.goto(site.url)
  await begin(page)
  const module = firstModule(await courseOn(page))
  await goTo(page, `/kuis/${module.id}`)

  const told = await finishQuiz(page, module, 'worst')

  expect(told.map(({ question, verdict }) => [question.id, verdict])).toEqual(
    told.map(({ question }) => [question.id, player.verdicts.bad]),
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`0 ${quiz.of(module.quiz.length)}`)
  await expect(page.getByText(quiz.notPassed, { exact: true })).toBeVisible()
})

/** Told anew, apart from the app, so that a slip there does not become what is expected here. */
function wordFor({ verdict }: Question, score: number): string {
  const { good, warn, bad, grey } = player.verdicts
  if (verdict === 'contested' && score >= 0.5) return grey
  if (score === 1) return good
  return score > 0 ? warn : bad
}

function placesOf(module: ReturnType<typeof firstModule>) {
  return [
    { place: '/', heading: path.title },
    { place: `/modul/${module.id}`, heading: module.title },
    ...module.lessons.flatMap((lesson) =>
      stopsOf(lesson).map((stop) => ({
        place: `/materi/${module.id}/${lesson.id}/${stop}`,
        heading: lesson.pages.some(({ id }) => id === stop) ? lesson.title : lesson.check.prompt,
      })),
    ),
    ...module.scenarios.map(({ id, title }) => ({ place: `/skenario/${module.id}/${id}`, heading: title })),
    { place: `/kuis/${module.id}`, heading: quiz.title },
    { place: '/ulang', heading: review.title },
    { place: `/ulang/${module.id}`, heading: review.empty },
    { place: '/kemajuan', heading: progress.title },
    { place: '/pengaturan', heading: settings.title },
    { place: '/tentang', heading: about.title },
    { place: '/tidak/ada', heading: app.lostTitle },
    { place: `/materi/${module.id}/tidak-ada/isi`, heading: app.lostTitle },
  ]
}

/** Every picture on the screen has come and can be drawn. */
async function expectPictures(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page
        .locator('main img')
        .evaluateAll((all) =>
          all.every((one) => one instanceof HTMLImageElement && one.complete && one.naturalWidth > 0),
        ),
    )
    .toBe(true)
}

/** Draws and shuffles come out the same each time, so that the first choice is not the right one by luck. */
async function fixDraws(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { getRandomValues } = Crypto.prototype
    Object.defineProperty(Crypto.prototype, 'getRandomValues', {
      value(this: Crypto, array: Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>) {
        return array instanceof Uint32Array ? array.fill(20_231_031) : getRandomValues.call(this, array)
      },
    })
  })
}
