import type { Page } from '@playwright/test'
import { questionById } from '../../src/domain/attempt.ts'
import type { Question } from '../../src/domain/course.ts'
import { player } from '../../src/i18n/player.ts'
import { exam, examResult } from '../../src/i18n/screens-exam.ts'
import { pledge } from '../../src/i18n/screens-pledge.ts'
import { ui } from '../../src/i18n/ui.ts'
import { bestResponse, shownOptions } from './support/answer.ts'
import { expect, test } from './support/journey.ts'
import { expectFocus, press, reach, sortByKeyboard } from './support/keyboard.ts'
import { courseOn, goTo } from './support/learner.ts'
import { drawnWithKindsLast, examUnderWay, givePast, named, quizzesPassed } from './support/past.ts'

test.describe.configure({ timeout: 120_000 })
test.use({ hasTouch: false })

test('with the keyboard alone an exam is answered in every kind, handed in and passed, and the pledge made', async ({
  page,
  site,
}) => {
  await page.goto(site.url)
  const course = await courseOn(page)
  const draw = drawnWithKindsLast(course)
  await givePast(page, site.url, [...named(), ...quizzesPassed(course), ...examUnderWay(course, 26, draw)])
  await goTo(page, '/ujian')
  await press(page, page.getByRole('button', { name: exam.goOnAt(27) }))

  for (const [at, id] of draw.slice(26).entries()) {
    const question = questionById(course, id)
    if (!question) throw new Error(`the course has no ${id}`)
    await expect(page.getByText(exam.questionOf(27 + at, 30)).first()).toBeVisible()
    await expectFocus(page.getByRole('main').getByRole('heading', { level: 1 }))
    await answerByKeyboard(page, question)
    await expect(page.getByText(player.saved)).toBeVisible()
    await press(page, page.getByRole('button', { name: at === 3 ? exam.toAll : exam.next, exact: true }))
  }
  await expectFocus(page.getByRole('heading', { level: 1, name: exam.all }))
  await press(page, page.getByRole('button', { name: exam.tile(1, true, false) }))
  await expectFocus(page.getByRole('main').getByRole('heading', { level: 1 }))
  await press(page, page.getByRole('button', { name: exam.toAll, exact: true }))
  const handIn = page.getByRole('button', { name: exam.handIn, exact: true })
  await press(page, handIn)
  await expectFocus(page.getByRole('dialog').getByRole('heading', { level: 2 }))
  await press(page, page.getByRole('dialog').getByRole('button', { name: ui.close }))
  await expectFocus(handIn)
  await page.keyboard.press('Enter')
  await press(page, page.getByRole('button', { name: exam.handInNow }))
  await expectFocus(page.getByRole('heading', { level: 1, name: '100 dari 100' }))

  await press(page, page.getByRole('link', { name: examResult.toPledge }))
  await expectFocus(page.getByRole('heading', { level: 1, name: pledge.title }))
  await reach(page, page.getByRole('radio', { name: pledge.byFinger }))
  await page.keyboard.press('ArrowDown')
  await reach(page, page.getByLabel(pledge.name))
  await page.keyboard.type('Rahmiati U.')
  await press(page, page.getByRole('button', { name: pledge.make }))
  await expectFocus(page.getByRole('heading', { level: 1, name: pledge.madeTitle }))
  await expect(page.getByText('Rahmiati U.')).toBeVisible()
})

async function answerByKeyboard(page: Page, question: Question): Promise<void> {
  const right = bestResponse(question)
  if (question.kind === 'sort') return sortByKeyboard(page, question)
  if (right.kind === 'order' && question.kind === 'order') {
    const texts = right.cards.map((id) => question.cards.find((card) => card.id === id)?.text ?? '')
    for (const [place, text] of texts.entries()) {
      const up = page.getByRole('button', { name: player.moveUp(text), exact: true })
      for (let at = (await shownOptions(page)).indexOf(text); at > place; at -= 1) {
        await press(page, up)
        await expect.poll(() => shownOptions(page).then((shown) => shown.indexOf(text))).toBe(at - 1)
        await expectFocus(up)
      }
    }
    return
  }
  if (right.kind === 'many') {
    for (const id of right.choices) {
      await reach(page, page.locator(`input[value="${id}"]`))
      await page.keyboard.press('Space')
    }
  }
  if (right.kind === 'one') {
    const radios = page.getByRole('main').getByRole('radio')
    await reach(page, radios.first())
    await page.keyboard.press('Space')
    while (!(await page.locator(`input[value="${right.choice}"]`).isChecked())) await page.keyboard.press('ArrowDown')
  }
}
