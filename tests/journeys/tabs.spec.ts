import { app } from '../../src/i18n/screens-app.ts'
import { answer, bestResponse } from './support/answer.ts'
import { expect, test } from './support/journey.ts'
import { begin, courseOn, firstModule, goOn, goTo, toSettings } from './support/learner.ts'

test('a scenario is open in one tab at a time, and the other can take it over', async ({ page, site, context }) => {
  await page.goto(site.url)
  await begin(page)
  const [scenario] = firstModule(await courseOn(page)).scenarios
  const place = `/skenario/uu-20-2023/${scenario?.id}`
  await goTo(page, place)
  await expect(page.getByRole('heading', { level: 1, name: scenario?.title ?? '' })).toBeVisible()

  const other = await context.newPage()
  await other.goto(`${site.url}#${place}`)
  await expect(other.getByRole('heading', { level: 1, name: app.elsewhereTitle })).toBeVisible()
  await other.getByRole('button', { name: app.useHere }).click()

  await expect(other.getByRole('heading', { level: 1, name: scenario?.title ?? '' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: app.elsewhereTitle })).toBeVisible()
})

test('what is learnt in one tab is known in the other', async ({ page, site, context }) => {
  await page.goto(site.url)
  await begin(page)
  const module = firstModule(await courseOn(page))
  const [lesson] = module.lessons
  if (!lesson) throw new Error('the module has no lesson')
  const other = await context.newPage()
  await other.goto(`${site.url}#/kemajuan`)
  const before = await other.getByRole('main').innerText()

  await goTo(page, `/materi/${module.id}/${lesson.id}/cek`)
  await answer(page, lesson.check, bestResponse(lesson.check))
  await goOn(page)
  await goOn(page)

  await expect.poll(() => other.getByRole('main').innerText()).not.toBe(before)
})

test('a place that was left is free for the other tab', async ({ page, site, context }) => {
  await page.goto(site.url)
  await begin(page)
  const [scenario] = firstModule(await courseOn(page)).scenarios
  const place = `/skenario/uu-20-2023/${scenario?.id}`
  await goTo(page, place)
  await goTo(page, '/')
  await expect(toSettings(page)).toBeVisible()

  const other = await context.newPage()
  await other.goto(`${site.url}#${place}`)

  await expect(other.getByRole('heading', { level: 1, name: scenario?.title ?? '' })).toBeVisible()
})
