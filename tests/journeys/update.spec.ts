import type { Page } from '@playwright/test'
import { app } from '../../src/i18n/screens-app.ts'
import { path } from '../../src/i18n/screens-learn.ts'
import { answer, bestResponse } from './support/answer.ts'
import { expect, test } from './support/journey.ts'
import { begin, courseOn, firstModule, goTo, tab } from './support/learner.ts'
import { untilStored, untilUpdateWaits } from './support/worker.ts'

test('a new edition waits through a scenario, comes when it is asked, and loses nothing', async ({ page, site }) => {
  await page.goto(site.url)
  await untilStored(page)
  await begin(page)
  const module = firstModule(await courseOn(page))
  const [scenario] = module.scenarios
  const [question] = scenario?.questions ?? []
  if (!scenario || !question) throw new Error('the module has no scenario')
  await goTo(page, `/skenario/${module.id}/${scenario.id}`)

  await site.publish('2')
  await untilUpdateWaits(page)
  await answer(page, question, bestResponse(question))
  expect(await editionOn(page)).toBe('1')
  await expect(page.getByText(path.updateTitle)).toBeHidden()
  await goTo(page, '/')
  await page.getByRole('button', { name: path.updateNow }).click()

  await expect.poll(() => editionOn(page)).toBe('2')
  await site.stop()
  await page.goto(`${site.url}?lagi#/skenario/${module.id}/${scenario.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await goTo(page, '/kemajuan')
  await expect(page.getByRole('main')).toContainText('1 dari 12')
})

test('an edition is not put in place while another tab is learning', async ({ page, site, context }) => {
  await page.goto(site.url)
  await untilStored(page)
  await begin(page)
  const module = firstModule(await courseOn(page))
  const other = await context.newPage()
  await other.goto(`${site.url}#/skenario/${module.id}/${module.scenarios[0]?.id}`)
  await expect(other.getByRole('heading', { level: 1, name: module.scenarios[0]?.title ?? '' })).toBeVisible()

  await site.publish('2')
  await untilUpdateWaits(page)
  await page.getByRole('button', { name: path.updateNow }).click()

  await expect(page.getByText(path.updateBusy)).toBeVisible()
  expect([await editionOn(page), await editionOn(other)]).toEqual(['1', '1'])
})

test('a screen of the old edition still opens while the new one waits', async ({ page, site }) => {
  await page.goto(site.url)
  await untilStored(page)
  await begin(page)

  await site.publish('2')
  await untilUpdateWaits(page)
  await site.stop()
  await tab(page, 'settings').click()

  await expect(page.getByRole('heading', { level: 1, name: app.tabs.settings })).toBeVisible()
})

function editionOn(page: Page): Promise<string> {
  return page
    .locator('html')
    .evaluate((html) => html.querySelector<HTMLMetaElement>('meta[name=edition]')?.content ?? '1')
    .catch(() => 'reloading')
}
