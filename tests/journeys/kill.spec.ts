import type { Page } from '@playwright/test'
import type { Module, OneQuestion } from '../../src/domain/course.ts'
import { scoreOf } from '../../src/domain/score.ts'
import { pointsOf } from '../../src/i18n/format.ts'
import { path, scenario as scenarioWords } from '../../src/i18n/screens-learn.ts'
import { progress, quiz } from '../../src/i18n/screens-quiz.ts'
import { answer, bestResponse, give, shownOptions, worstResponse } from './support/answer.ts'
import { expect } from './support/journey.ts'
import { quizQuestion } from './support/learn.ts'
import { begin, courseOn, firstModule, goOn, goTo, tab } from './support/learner.ts'
import { mortal } from './support/mortal-phone.ts'

mortal('eight answers of a quiz survive a kill at the instant of their feedback', async ({ phone }) => {
  mortal.setTimeout(300_000)
  let page = phone.page()
  const module = await beginAt(page, '/kuis')
  await page.getByRole('button', { name: quiz.begin }).click()
  let points = 0

  for (let place = 1; place <= module.quiz.length; place += 1) {
    const question = await quizQuestion(page, module, place)
    const response = place % 2 === 0 ? bestResponse(question) : worstResponse(question)
    points += scoreOf(question, response)
    page = await phone.dieConfirmed('stamp', () => give(page, question, response))
  }

  await expect(page.getByRole('heading', { name: path.title })).toBeVisible()
  await goTo(page, `/kuis/${module.id}`)
  await expect(page.getByText(quiz.best(pointsOf(points), module.quiz.length))).toBeVisible()
})

mortal('after a kill the open question has its choices in the same order', async ({ phone }) => {
  let page = phone.page()
  const module = await beginAt(page, '/kuis')
  await page.getByRole('button', { name: quiz.begin }).click()
  const first = await quizQuestion(page, module, 1)
  await answer(page, first, bestResponse(first))
  await page.getByRole('button', { name: quiz.next }).click()
  const second = await quizQuestion(page, module, 2)
  const shown = await shownOptions(page)

  page = await phone.dieAndReopen()

  expect((await quizQuestion(page, module, 2)).id).toBe(second.id)
  expect(await shownOptions(page)).toEqual(shown)
})

mortal(
  'answers and pages of lessons and scenarios survive a kill at the instant they are confirmed',
  async ({ phone }) => {
    mortal.setTimeout(120_000)
    let page = phone.page()
    const module = await beginAt(page, '/modul')
    const [lesson] = module.lessons
    const story = module.scenarios.find(({ questions, stage }) => stage !== 'feed' && questions.length > 1)
    const opening = story?.questions[0]
    if (lesson?.role !== 'decide' || lesson.pages.length !== 2 || opening?.kind !== 'one')
      throw new Error('the module begins otherwise than this journey expects')

    await goTo(page, `/materi/${module.id}/${lesson.id}/cek`)
    await expect(page.getByText(lesson.check.prompt)).toBeVisible()
    page = await phone.dieConfirmed('stamp', () => give(page, lesson.check, bestResponse(lesson.check)))
    await expect(page).toHaveURL(new RegExp(`/${lesson.id}/${lesson.pages[0]?.id}$`))

    page = await phone.dieConfirmed('next place', goOn)
    await expect(page).toHaveURL(new RegExp(`/${lesson.id}/${lesson.pages[1]?.id}$`))

    page = await phone.dieConfirmed('next place', goOn)
    await tab(page, 'progress').click()
    await expect(page.getByText(progress.ofTotal(2, pagesOf(module)))).toBeVisible()

    await goTo(page, `/skenario/${module.id}/${story?.id}`)
    await expect(page.getByText(opening.prompt)).toBeVisible()
    page = await phone.dieConfirmed('stamp', () => give(page, opening, { kind: 'one', choice: wayOn(opening) }))
    const second = story?.questions.find(({ id }) => id === opening.choices.find((choice) => choice.next)?.next)
    if (!second) throw new Error('the scenario has no second question')
    await expect(page.getByRole('heading', { name: second.prompt })).toBeVisible()

    page = await phone.dieConfirmed('stamp', () => give(page, second, bestResponse(second)))
    await goTo(page, `/skenario/${module.id}/${story?.id}`)
    await expect(page.getByRole('heading', { name: scenarioWords.decisions })).toBeHidden()
    await goTo(page, '/kemajuan')
    await expect(page.getByText(progress.ofTotal(1, module.scenarios.length))).toBeVisible()
  },
)

async function beginAt(page: Page, place: '/kuis' | '/modul'): Promise<Module> {
  await begin(page)
  const module = firstModule(await courseOn(page))
  await goTo(page, `${place}/${module.id}`)
  return module
}

function pagesOf(module: Module): number {
  return module.lessons.reduce((sum, { pages }) => sum + pages.length, 0)
}

/** The choice that leads further into the story. */
function wayOn({ choices }: OneQuestion): string {
  return choices.find(({ next }) => next !== undefined)?.id ?? ''
}
