import type { Page } from '@playwright/test'
import type { Module, Question } from '../../src/domain/course.ts'
import { player } from '../../src/i18n/player.ts'
import { app, failure } from '../../src/i18n/screens-app.ts'
import { lesson as lessonWords, path } from '../../src/i18n/screens-learn.ts'
import { progress, quiz, review } from '../../src/i18n/screens-quiz.ts'
import { about, settings } from '../../src/i18n/screens-settings.ts'
import { ui } from '../../src/i18n/ui.ts'
import { welcome } from '../../src/i18n/welcome.ts'
import { answer, bestResponse, give, verdict, worstResponse } from './support/answer.ts'
import { fillDiskFrom } from './support/full-disk.ts'
import { expect, test } from './support/journey.ts'
import { finishQuiz, finishScenario } from './support/learn.ts'
import { begin, courseOn, firstModule, goOn, goTo, introduce, questionOf, toSettings } from './support/learner.ts'
import { faultsOf } from './support/state.ts'
import { untilStored } from './support/worker.ts'

test.describe.configure({ timeout: 120_000 })

test('nobody is shut out of the welcome', async ({ page, site }) => {
  const faults: string[] = []
  await page.goto(site.url)
  await untilStored(page)
  await expect(page.getByText(welcome.ready)).toBeVisible()
  faults.push(...(await faultsOf(page, 'what it is')))
  await page.getByRole('button', { name: welcome.begin }).click()
  faults.push(...(await faultsOf(page, 'what stays here')))
  await page.getByRole('button', { name: welcome.next }).click()
  faults.push(...(await faultsOf(page, 'who learns')))
  await page.getByRole('button', { name: welcome.start, exact: true }).click()
  await expect(page.getByText(welcome.missing.name)).toBeVisible()
  faults.push(...(await faultsOf(page, 'something is missing')))
  await introduce(page)
  await page.getByLabel(welcome.nip).fill('123')
  await page.getByRole('button', { name: welcome.start, exact: true }).click()
  await expect(page.getByText(welcome.odd.length)).toBeVisible()
  faults.push(...(await faultsOf(page, 'an odd number')))

  expect(faults).toEqual([])
})

test('nobody is shut out of path, module, pages and their sheets', async ({ page, site }) => {
  const faults: string[] = []
  const module = await arrive(page, site.url)
  faults.push(...(await faultsOf(page, 'path at the start')))
  await goTo(page, `/modul/${module.id}`)
  await page.getByText('Setelah modul ini').click()
  faults.push(...(await faultsOf(page, 'module')))
  for (const lesson of module.lessons)
    for (const { id } of lesson.pages) {
      await goTo(page, `/materi/${module.id}/${lesson.id}/${id}`)
      await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible()
      faults.push(...(await faultsOf(page, `page ${lesson.id}/${id}`)))
    }
  const withTerm = module.lessons.find(
    ({ pages: [first] }) => JSON.stringify(first).includes('"term"') && (first?.citations.length ?? 0) > 0,
  )
  await goTo(page, `/materi/${module.id}/${withTerm?.id}/${withTerm?.pages[0]?.id}`)
  await page.getByRole('main').locator('p [aria-haspopup=dialog], li [aria-haspopup=dialog]').first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  faults.push(...(await faultsOf(page, 'term')))
  await page.getByRole('button', { name: ui.close }).click()
  await page.getByRole('list', { name: lessonWords.basis }).getByRole('button').first().click()
  await expect(page.getByText(player.paraphrase)).toBeVisible()
  faults.push(...(await faultsOf(page, 'article')))

  expect(faults).toEqual([])
})

test('nobody is shut out of questions of any kind and what is said to any answer', async ({ page, site }) => {
  const faults: string[] = []
  const module = await arrive(page, site.url)
  for (const kind of ['one', 'many', 'sort'] as const) {
    const lesson = module.lessons.find(({ check }) => check.kind === kind)
    if (!lesson) throw new Error(`the module has no check of kind ${kind}`)
    await goTo(page, `/materi/${module.id}/${lesson.id}/cek`)
    await expect(page.getByText(lesson.check.prompt)).toBeVisible()
    faults.push(...(await faultsOf(page, `${kind} asked`)))
    if (kind !== 'one') {
      await page.getByRole('button', { name: player.check, exact: true }).click()
      await expect(page.getByRole('alert')).not.toBeEmpty()
      faults.push(...(await faultsOf(page, `${kind} checked too early`)))
    }
    await answer(page, lesson.check, worstResponse(lesson.check))
    faults.push(...(await faultsOf(page, `${kind} wrong`)))
    await page.reload()
    await page.getByRole('button', { name: lessonWords.answerAgain }).click()
    await answer(page, lesson.check, bestResponse(lesson.check))
    faults.push(...(await faultsOf(page, `${kind} right`)))
  }
  for (const score of [0.5, 0] as const) {
    const contested = openingWhere(module, (question) => question.verdict === 'contested')
    await goTo(page, `/modul/${module.id}`)
    await goTo(page, `/skenario/${module.id}/${contested.scenario}`)
    await expect(page.getByText(contested.question.prompt)).toBeVisible()
    faults.push(...(await faultsOf(page, 'contested asked')))
    const choice = contested.question.choices.find((one) => (score ? one.score >= score : one.score === 0))?.id ?? ''
    await answer(page, contested.question, { kind: 'one', choice })
    await page.getByText(player.otherChoices).click()
    faults.push(...(await faultsOf(page, `contested answered, ${score}`)))
  }
  const half = openingWhere(module, (question) => question.verdict !== 'contested')
  await goTo(page, `/skenario/${module.id}/${half.scenario}`)
  await expect(page.getByText(half.question.prompt)).toBeVisible()
  const choice = half.question.choices.find((one) => one.score === 0.5)?.id ?? ''
  await answer(page, half.question, { kind: 'one', choice })
  faults.push(...(await faultsOf(page, 'half right')))

  expect(faults).toEqual([])
})

test('nobody is shut out of a story with two decisions and its end', async ({ page, site }) => {
  const faults: string[] = []
  const module = await arrive(page, site.url)
  const story = module.scenarios.find(({ questions, stage }) => stage !== 'feed' && questions[1]?.kind === 'order')
  const [opening, order] = story?.questions ?? []
  if (!story || !opening || !order) throw new Error('the module has no story that ends with an order')
  await goTo(page, `/skenario/${module.id}/${story.id}`)
  await answer(page, opening, bestResponse(opening))
  await goOn(page)
  await expect(page.getByText(order.prompt)).toBeVisible()
  faults.push(...(await faultsOf(page, 'order asked')))
  await answer(page, order, worstResponse(order))
  faults.push(...(await faultsOf(page, 'order wrong')))
  await goOn(page)
  faults.push(...(await faultsOf(page, 'end of a scenario')))
  await goTo(page, `/modul/${module.id}`)
  await goTo(page, `/skenario/${module.id}/${story.id}`)
  await finishScenario(page, story)
  faults.push(...(await faultsOf(page, 'end of a scenario, all right')))

  expect(faults).toEqual([])
})

test('nobody is shut out of quiz, review, progress and path under way', async ({ page, site }) => {
  const faults: string[] = []
  const module = await arrive(page, site.url)
  await goTo(page, `/kuis/${module.id}`)
  await expect(page.getByRole('heading', { level: 1, name: quiz.title })).toBeVisible()
  faults.push(...(await faultsOf(page, 'quiz rules')))
  await finishQuiz(page, module, 'worst')
  faults.push(...(await faultsOf(page, 'quiz not passed')))
  await tabTo(page, '/ulang', review.title)
  faults.push(...(await faultsOf(page, 'review list')))
  await goTo(page, `/ulang/${module.id}`)
  const question = await questionOn(page, module)
  faults.push(...(await faultsOf(page, 'review question')))
  await answer(page, question, bestResponse(question))
  faults.push(...(await faultsOf(page, 'review answered')))
  await tabTo(page, '/kemajuan', progress.title)
  faults.push(...(await faultsOf(page, 'progress')))
  await goTo(page, `/kuis/${module.id}`)
  await page.getByRole('button', { name: quiz.beginAgain }).click()
  await expect(page.getByRole('img', { name: quiz.questionOf(1, module.quiz.length) })).toBeVisible()
  faults.push(...(await faultsOf(page, 'quiz question')))
  await goTo(page, '/')
  await expect(page.getByRole('heading', { name: path.title })).toBeVisible()
  faults.push(...(await faultsOf(page, 'path under way')))

  expect(faults).toEqual([])
})

test('nobody is shut out of settings, about and what does not exist', async ({ page, site }) => {
  const faults: string[] = []
  await arrive(page, site.url)
  await toSettings(page).click()
  await expect(page.getByRole('heading', { level: 1, name: settings.title })).toBeVisible()
  faults.push(...(await faultsOf(page, 'settings')))
  await page.getByRole('button', { name: settings.change }).click()
  faults.push(...(await faultsOf(page, 'own details')))
  await page.getByRole('button', { name: ui.close }).click()
  await page.getByRole('button', { name: settings.erase }).click()
  faults.push(...(await faultsOf(page, 'erase')))
  await page.getByRole('button', { name: ui.close }).click()
  await page.getByRole('radio', { name: settings.texts.xl }).check()
  faults.push(...(await faultsOf(page, 'settings, very large')))
  await page.getByRole('link', { name: settings.about }).click()
  await expect(page.getByRole('heading', { level: 1, name: about.title })).toBeVisible()
  faults.push(...(await faultsOf(page, 'about')))
  await goTo(page, '/tidak/ada')
  await expect(page.getByRole('heading', { name: app.lostTitle })).toBeVisible()
  faults.push(...(await faultsOf(page, 'unknown')))
  await tabTo(page, '/ulang', review.title)
  faults.push(...(await faultsOf(page, 'nothing to review')))
  await tabTo(page, '/kemajuan', progress.title)
  faults.push(...(await faultsOf(page, 'no progress yet')))

  expect(faults).toEqual([])
})

test('nobody is shut out when nothing can be kept', async ({ page, site }) => {
  const faults: string[] = []
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
  await page.goto(site.url)
  await expect(page.getByText(app.memory)).toBeVisible()
  faults.push(...(await faultsOf(page, 'welcome without storage')))
  await begin(page)
  faults.push(...(await faultsOf(page, 'path without storage')))

  expect(faults).toEqual([])
})

test('nobody is shut out when the disk is full', async ({ page, site }) => {
  const faults: string[] = []
  await fillDiskFrom(page, 3)
  const module = await arrive(page, site.url)
  const lesson = module.lessons.find(({ role }) => role !== 'decide')
  const { question, scenario } = openingWhere(module, () => true)
  await goTo(page, `/materi/${module.id}/${lesson?.id}/${lesson?.pages[0]?.id}`)
  await goOn(page)
  await expect(page.getByRole('alert')).toContainText(failure['storage-full'])
  faults.push(...(await faultsOf(page, 'page not saved')))
  await goTo(page, `/skenario/${module.id}/${scenario}`)
  await expect(page.getByText(question.prompt)).toBeVisible()
  await give(page, question, bestResponse(question))
  await expect(page.getByRole('alert')).toContainText(failure['storage-full'])
  await expect(verdict(page)).toBeHidden()
  faults.push(...(await faultsOf(page, 'answer not saved')))

  expect(faults).toEqual([])
})

async function arrive(page: Page, url: string): Promise<Module> {
  await page.goto(url)
  await begin(page)
  return firstModule(await courseOn(page))
}

async function tabTo(page: Page, place: string, title: string): Promise<void> {
  await goTo(page, place)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

function openingWhere(module: Module, wanted: (question: Question) => boolean) {
  for (const { id, questions, stage } of module.scenarios) {
    const [question] = questions
    // On a feed the choices are no list.
    if (
      stage !== 'feed' &&
      question?.kind === 'one' &&
      wanted(question) &&
      question.choices.some(({ score }) => score === 0.5)
    )
      return { scenario: id, question }
  }
  throw new Error('the module has no such scenario')
}

async function questionOn(page: Page, module: Module): Promise<Question> {
  await expect(page.getByRole('img', { name: quiz.questionOf(1, module.quiz.length) })).toBeVisible()
  const shown = await page.getByRole('main').getByRole('heading').allTextContents()
  const id = [...module.bank, ...module.scenarios.flatMap(({ questions }) => questions.slice(0, 1))].find(
    ({ prompt }) => shown.includes(prompt),
  )?.id
  return questionOf(module, id ?? '')
}
