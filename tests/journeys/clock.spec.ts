import { progress } from '../../src/i18n/screens-quiz.ts'
import { answer, bestResponse, verdict } from './support/answer.ts'
import { expect, test } from './support/journey.ts'
import { begin, courseOn, firstModule, goOn, goTo } from './support/learner.ts'

const yearMs = 365 * 86_400_000

test('a clock that was set back a year blocks nothing, loses nothing and is told', async ({ page, site }) => {
  await page.goto(site.url)
  await begin(page)
  const module = firstModule(await courseOn(page))
  const [first, second] = module.lessons
  if (!first || !second) throw new Error('the module has no two lessons')
  await goTo(page, `/materi/${module.id}/${first.id}/cek`)
  await answer(page, first.check, bestResponse(first.check))

  await page.addInitScript((back) => {
    const real = Date.now
    Date.now = () => real() - back
  }, yearMs)
  await page.goto(`${site.url}?lagi#/materi/${module.id}/${second.id}/cek`)
  await answer(page, second.check, bestResponse(second.check))
  await goOn(page)
  await goTo(page, '/kemajuan')

  await expect(page.getByText(progress.clock)).toBeVisible()
  for (const { id } of [first, second]) {
    await goTo(page, `/materi/${module.id}/${id}/cek`)
    await expect(verdict(page)).toBeVisible()
  }
})
