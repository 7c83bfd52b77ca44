import type { Locator, Page } from '@playwright/test'
import type { Module, Question } from '../../src/domain/course.ts'
import { player } from '../../src/i18n/player.ts'
import { lesson as lessonWords, path, scenario as scenarioWords } from '../../src/i18n/screens-learn.ts'
import { ui } from '../../src/i18n/ui.ts'
import { welcome } from '../../src/i18n/welcome.ts'
import { verdict } from './support/answer.ts'
import { expect, test } from './support/journey.ts'
import { expectFocus, press, reach, sortByKeyboard } from './support/keyboard.ts'
import { courseOn, firstModule, goTo } from './support/learner.ts'

test.describe.configure({ timeout: 120_000 })
test.use({ hasTouch: false })

test('with the keyboard alone somebody begins, answers and reads, with the law behind it', async ({ page, site }) => {
  await page.goto(site.url)
  const module = firstModule(await courseOn(page))
  await introduceByKeyboard(page)
  await press(page, page.getByRole('link', { name: path.testSkip, exact: true }))
  const [lesson] = module.lessons
  if (lesson?.check.kind !== 'sort') throw new Error('the first lesson does not ask to sort')
  await expectFocus(page.getByRole('heading', { level: 1, name: lessonWords.decideTitle }))

  await sortByKeyboard(page, lesson.check)
  await press(page, page.getByRole('button', { name: player.check, exact: true }))
  await expectFocus(verdict(page))
  await press(page, page.getByRole('button', { name: lessonWords.next, exact: true }))
  for (const { id, citations } of lesson.pages) {
    await expect(page).toHaveURL(new RegExp(`/${id}$`))
    await expectFocus(page.getByRole('heading', { level: 1, name: lesson.title }))
    if (citations[0]) await openAndClose(page, page.getByRole('button', { name: citations[0], exact: true }))
    await press(page, page.getByRole('button', { name: lessonWords.next, exact: true }))
  }

  await expect(page).toHaveURL(/\/skenario\//)
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeFocused()
})

test('with the keyboard alone a story is played to its end, with choices and cards to order', async ({
  page,
  site,
}) => {
  await page.goto(site.url)
  const module = firstModule(await courseOn(page))
  await introduceByKeyboard(page)
  const { story, opening, order } = storyWithOrder(module)
  await goTo(page, `/skenario/${module.id}/${story.id}`)
  await expectFocus(page.getByRole('heading', { level: 1, name: story.title }))

  await press(page, page.getByRole('button', { name: bestText(opening), exact: true }))
  await expectFocus(verdict(page))
  await press(page, page.getByRole('button', { name: scenarioWords.next, exact: true }))
  await expectFocus(page.getByRole('heading', { level: 1, name: story.title }))
  const [, second] = order.rightOrder
  const card = order.cards.find(({ id }) => id === second)?.text ?? ''
  const up = page.getByRole('button', { name: player.moveUp(card), exact: true })
  await press(page, up)
  await expectFocus(up)
  await press(page, page.getByRole('button', { name: player.check, exact: true }))
  await expectFocus(verdict(page))
  await press(page, page.getByRole('button', { name: scenarioWords.next, exact: true }))

  await expect(page.getByRole('heading', { name: scenarioWords.decisions })).toBeVisible()
  await expectFocus(page.getByRole('heading', { level: 1, name: story.title }))
})

async function introduceByKeyboard(page: Page): Promise<void> {
  await press(page, page.getByRole('button', { name: welcome.begin }))
  await expectFocus(page.getByRole('heading', { level: 1, name: welcome.privacyTitle }))
  await press(page, page.getByRole('button', { name: welcome.next }))
  await expectFocus(page.getByRole('heading', { level: 1, name: welcome.whoTitle }))
  await reach(page, page.getByLabel(welcome.name, { exact: true }))
  await page.keyboard.type('Rahmiati Usman')
  await reach(page, page.getByRole('radio', { name: welcome.statuses.pns, exact: true }))
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: welcome.statuses.pppk, exact: true })).toBeChecked()
  await reach(page, page.getByLabel(welcome.unit))
  await page.keyboard.type('Puskesmas Pulau Seruni')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: path.title })).toBeVisible()
}

/** Opens a sheet, finds the focus in it, and finds it back where it was. */
async function openAndClose(page: Page, opener: Locator): Promise<void> {
  await press(page, opener)
  await expectFocus(page.getByRole('dialog').getByRole('heading', { level: 2 }))
  await press(page, page.getByRole('dialog').getByRole('button', { name: ui.close }))
  await expect(page.getByRole('dialog')).toBeHidden()
  await expectFocus(opener)
}

function storyWithOrder(module: Module) {
  for (const story of module.scenarios) {
    const [opening, order] = story.questions
    if (story.stage !== 'feed' && opening && order?.kind === 'order') return { story, opening, order }
  }
  throw new Error('the module has no story with cards to order')
}

function bestText(question: Question): string {
  if (question.kind !== 'one') throw new Error(`${question.id} has no choices`)
  return question.choices.find(({ score }) => score === 1)?.text ?? ''
}
