import type { Page } from '@playwright/test'
import { attemptsOf, questionById } from '../../src/domain/attempt.ts'
import type { Question } from '../../src/domain/course.ts'
import type { Response } from '../../src/domain/event.ts'
import { player } from '../../src/i18n/player.ts'
import { exam, examResult } from '../../src/i18n/screens-exam.ts'
import { path } from '../../src/i18n/screens-learn.ts'
import { pledge } from '../../src/i18n/screens-pledge.ts'
import { test as testWords } from '../../src/i18n/screens-test.ts'
import { missingFrom } from '../../src/player/answering.ts'
import { bestResponse, choose, shownOptions } from './support/answer.ts'
import { expect } from './support/journey.ts'
import { begin, courseOn, goTo } from './support/learner.ts'
import { mortal } from './support/mortal-phone.ts'
import { eventsOn, givePast, named, quizzesPassed } from './support/past.ts'
import { pick } from './support/run.ts'

mortal.describe.configure({ timeout: 300_000 })

mortal(
  'an exam survives a kill at the instant of a tap on each kind of question, at its beginning, its end and the pledge',
  async ({ phone, site }) => {
    let page = phone.page()
    const course = await courseOn(page)
    await givePast(page, site.url, [...named(), ...quizzesPassed(course)])
    await goTo(page, '/ujian')
    page = await phone.dieConfirmed({ says: exam.questionOf(1, 30) }, () =>
      page.getByRole('button', { name: exam.begin }).click(),
    )
    const draw = await drawOn(page)
    const questions = draw.flatMap((id) => questionById(course, id) ?? [])
    const deadly = deadlyOnes(questions, 4)
    expect(new Set(questions).size).toBe(30)

    await goOnAt(page, 0, 1)
    for (const [at, question] of questions.entries()) {
      await expect(page.getByText(exam.questionOf(at + 1, 30)).first()).toBeVisible()
      await expect(page.getByRole('heading', { name: question.prompt })).toBeVisible()
      if (deadly.has(question)) {
        const options = await shownOptions(page)
        const first = oneTap(question, options)
        page = await phone.dieConfirmed({ says: player.saved }, () => tap(page, question, first))
        // A tap on one card of several leaves the question open.
        const answered = missingFrom(question, first) > 0 ? at : at + 1
        await expect(page.getByText(exam.openMore(answered, 30))).toBeVisible()
        await page.getByRole('button', { name: answered === 30 ? exam.toAll : exam.goOnAt(answered + 1) }).click()
        if (answered === 30) await page.getByRole('button', { name: exam.tile(30, true, false) }).click()
        else if (answered === at + 1) await page.getByRole('button', { name: exam.previous }).click()
        await expect(page.getByRole('heading', { name: question.prompt })).toBeVisible()
        await expectTaken(page, question, first, options)
      }
      await pick(page, question, bestResponse(question))
      await expect(page.getByText(player.saved)).toBeVisible()
      await page.getByRole('button', { name: at === 29 ? exam.toAll : exam.next, exact: true }).click()
    }
    expect(await drawOn(page)).toEqual(draw)

    await page.getByRole('button', { name: exam.handIn, exact: true }).click()
    page = await phone.dieConfirmed({ says: examResult.pass.title }, () =>
      page.getByRole('button', { name: exam.handInNow }).click(),
    )
    await expect(page.getByRole('heading', { name: path.title })).toBeVisible()
    await goTo(page, '/ujian')
    await expect(page.getByText(examResult.pass.title)).toBeVisible()

    await page.getByRole('link', { name: examResult.toPledge }).click()
    await page.getByRole('radio', { name: pledge.byName }).check()
    await page.getByLabel(pledge.name).fill('Rahmiati U.')
    page = await phone.dieConfirmed({ says: pledge.madeTitle }, () =>
      page.getByRole('button', { name: pledge.make }).click(),
    )
    await goTo(page, '/ikrar')
    await expect(page.getByRole('heading', { level: 1, name: pledge.madeTitle })).toBeVisible()
    await expect(page.getByText('Rahmiati U.')).toBeVisible()
  },
)

mortal('a test survives a kill after its first, its second and its last answer', async ({ phone }) => {
  let page = phone.page()
  await begin(page)
  const course = await courseOn(page)
  await page.getByRole('link', { name: path.testBegin }).click()
  const address = await page.evaluate(() => location.hash)
  const questions = course.tests.find(({ id }) => address.endsWith(`/${id}`))?.questions ?? []
  const total = questions.length
  await page.getByRole('button', { name: testWords.begin }).click()

  for (const [at, question] of questions.entries()) {
    const isLast = at === total - 1
    await expect(page.getByText(testWords.questionOf(at + 1, total)).first()).toBeVisible()
    await expect(page.getByRole('heading', { name: question.prompt })).toBeVisible()
    await pick(page, question, bestResponse(question))
    await page.getByRole('radio', { name: testWords.confidences.sure, exact: true }).check()
    const save = () => page.getByRole('button', { name: isLast ? testWords.saveLast : testWords.save }).click()
    const sign = { says: isLast ? testWords.strong : testWords.questionOf(at + 2, total) }
    if (at < 2 || isLast) page = await phone.dieConfirmed(sign, save)
    else await save()
  }

  await expect(
    page.getByRole('heading', { level: 1, name: path.title }).or(page.getByText(path.testTaken)),
  ).toBeVisible()
  await page.goto(page.url().replace(/#.*|$/, address))
  await expect(page.getByRole('heading', { level: 1, name: testWords.strong })).toBeVisible()
  const [attempt, ...others] = attemptsOf(await eventsOn(page), 'test')
  expect(others).toEqual([])
  expect([...(attempt?.answers.values() ?? [])].map(({ score, confidence }) => [score, confidence])).toEqual(
    questions.map(() => [1, 'sure']),
  )
})

/** From the door of an exam that was left: it is said how much is there, and where it goes on. */
async function goOnAt(page: Page, answered: number, place: number): Promise<void> {
  await expect(page.getByText(exam.openMore(answered, 30))).toBeVisible()
  await page.getByRole('button', { name: exam.goOnAt(place), exact: true }).click()
}

async function drawOn(page: Page): Promise<readonly string[]> {
  const exams = attemptsOf(await eventsOn(page), 'exam')
  expect(exams).toHaveLength(1)
  return exams[0]?.questions ?? []
}

/** Two of every kind, as far as the draw has them, and then the first of those with one choice. */
function deadlyOnes(questions: readonly Question[], count: number): ReadonlySet<Question> {
  const rare = (['many', 'order', 'sort'] as const).flatMap((kind) =>
    questions.filter((question) => question.kind === kind).slice(0, 1),
  )
  return new Set([...rare, ...questions.filter(({ kind }) => kind === 'one')].slice(0, count))
}

/** What a single tap makes of a question that nobody has touched. */
function oneTap(question: Question, shown: readonly string[]): Response {
  switch (question.kind) {
    case 'one':
      return bestResponse(question)
    case 'many':
      return {
        kind: 'many',
        choices: question.choices
          .filter(({ right }) => right)
          .slice(0, 1)
          .map(({ id }) => id),
      }
    case 'order': {
      const [first, second, ...rest] = shown.map((text) => question.cards.find((card) => card.text === text)?.id ?? '')
      return { kind: 'order', cards: [second ?? '', first ?? '', ...rest] }
    }
    case 'sort': {
      const [card] = question.cards
      return { kind: 'sort', groupOf: card ? { [card.id]: card.group } : {} }
    }
  }
  return question satisfies never
}

async function tap(page: Page, question: Question, response: Response): Promise<void> {
  if (question.kind !== 'sort' || response.kind !== 'sort') return pick(page, question, response)
  const cards = question.cards.filter(({ id }) => response.groupOf[id] !== undefined)
  return choose(page, { ...question, cards }, response)
}

/** The screen shows as taken what was taken, and nothing else, and what stands there stands in its old order. */
async function expectTaken(page: Page, question: Question, response: Response, options: readonly string[]) {
  if (question.kind === 'order' && response.kind === 'order') {
    const texts = response.cards.map((id) => question.cards.find((card) => card.id === id)?.text)
    return expect.poll(() => shownOptions(page)).toEqual(texts)
  }
  await expect.poll(() => shownOptions(page)).toEqual(options)
  const taken = page.getByRole('main').locator('fieldset').first().locator('input:checked')
  await expect
    .poll(() => taken.evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value'))))
    .toEqual(valuesOf(response))
}

function valuesOf(response: Response): string[] {
  switch (response.kind) {
    case 'one':
      return [response.choice]
    case 'many':
      return [...response.choices]
    case 'sort':
      return Object.values(response.groupOf)
  }
  return []
}
