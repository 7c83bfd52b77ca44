import type { Page } from '@playwright/test'
import { type ActAnswer, answersFor } from '../../src/domain/act.ts'
import type { Reference } from '../../src/domain/reference.ts'
import { sanctionText } from '../../src/i18n/acts.ts'
import { law } from '../../src/i18n/screens-law.ts'
import { mayI } from '../../src/i18n/screens-may-i.ts'
import { actQueries } from '../fixtures/act-queries.ts'
import { expect, test } from './support/journey.ts'
import { begin, goTo, referenceOn, tab } from './support/learner.ts'
import { longTasks, typeEach, watchLongTasks } from './support/long-tasks.ts'
import { faultsOf } from './support/state.ts'
import { untilStored } from './support/worker.ts'

test.describe.configure({ timeout: 120_000 })

test('without signal an act is found by everyday words, and its answer follows phase and status', async ({
  page,
  site,
}) => {
  await page.goto(site.url)
  await untilStored(page)
  const reference = await referenceOn(page)
  await begin(page)
  await site.stop()
  await tab(page, 'mayI').click()

  await search(page).fill('ngelike postingan')
  const act = actNamed(reference, 'menyukai-unggahan-pemenangan')
  await page.getByRole('main').getByRole('link', { name: act.title }).click()
  await expect(page.getByRole('heading', { level: 1, name: act.title })).toBeVisible()
  await expectAnswer(page, reference, 'menyukai-unggahan-pemenangan', { phase: 'campaign', status: 'pppk' })
  await page.getByLabel(mayI.status).selectOption('pns')
  await page.getByLabel(mayI.phase).selectOption('before-candidates')
  await expectAnswer(page, reference, 'menyukai-unggahan-pemenangan', { phase: 'before-candidates', status: 'pns' })

  await page.getByRole('link', { name: mayI.other }).last().click()
  await expect(search(page)).toHaveValue('ngelike postingan')
  await page.reload()
  await expect(page.getByLabel(mayI.phase)).toHaveValue('before-candidates')
})

test('whoever only learns is not sent the reference; the look-up asks for it once', async ({ page, site }) => {
  // What the worker stores meanwhile is none of the page's requests.
  const asked: string[] = []
  page.on('request', (request) => asked.push(...(/\/reference-[\w-]+\.json$/.exec(request.url()) ?? [])))
  await page.goto(site.url)
  await begin(page)
  expect(asked).toEqual([])

  await tab(page, 'mayI').click()
  await expect(search(page)).toBeVisible()
  await tab(page, 'law').click()
  await expect(page.getByRole('heading', { level: 1, name: law.title })).toBeVisible()

  expect(asked).toHaveLength(1)
})

test('without signal the look-up is the first thing that opens', async ({ page, site }) => {
  await page.goto(site.url)
  await untilStored(page)
  await begin(page)
  await page.goto('about:blank')
  await site.stop()

  await page.goto(`${site.url}#/boleh`)

  await expect(page.getByRole('heading', { level: 1, name: mayI.title })).toBeVisible()
  await expect(page.getByRole('heading', { name: mayI.examples })).toBeVisible()
})

test('typing does not hold the page up', async ({ page, site }) => {
  await page.goto(site.url)
  await begin(page)
  await tab(page, 'mayI').click()
  await expect(search(page)).toBeVisible()
  await watchLongTasks(page)

  const typed = actQueries.slice(0, 6).map(([words]) => words)
  await typeEach(page, search(page), typed)

  // The machine may be busy with other things now and then, but not at every second key.
  expect((await longTasks(page)).length).toBeLessThan(typed.join('').length / 2)
})

test('nobody is shut out of the look-up', async ({ page, site }) => {
  const faults: string[] = []
  await page.goto(site.url)
  const reference = await referenceOn(page)
  await begin(page)
  await goTo(page, '/boleh')
  await expect(page.getByRole('heading', { level: 1, name: mayI.title })).toBeVisible()
  faults.push(...(await faultsOf(page, 'examples')))
  await search(page).fill('foto')
  await expect(page.getByRole('heading', { name: mayI.examples })).toBeHidden()
  faults.push(...(await faultsOf(page, 'found')))
  await search(page).fill('xylofon')
  await expect(page.getByText(mayI.noneMore)).toBeVisible()
  faults.push(...(await faultsOf(page, 'nothing found')))
  for (const act of ['menyukai-unggahan-pemenangan', 'hadir-kampanye-pasif', 'membagi-uang-atau-barang-untuk-calon']) {
    await goTo(page, `/boleh/${act}`)
    await expect(page.getByRole('heading', { level: 1, name: actNamed(reference, act).title })).toBeVisible()
    faults.push(...(await faultsOf(page, `answer ${act}`)))
  }

  expect(faults).toEqual([])
})

function search(page: Page) {
  return page.getByRole('searchbox', { name: mayI.search })
}

function actNamed(reference: Reference, id: string) {
  const act = reference.acts.acts.find((candidate) => candidate.id === id)
  if (!act) throw new Error(`the table has no act ${id}`)
  return act
}

async function expectAnswer(page: Page, reference: Reference, id: string, cell: Parameters<typeof answersFor>[2]) {
  const answers: ActAnswer[] = answersFor(reference.acts, actNamed(reference, id), cell)
  for (const answer of answers) {
    await expect(page.getByRole('main').getByText(mayI.verdicts[answer.verdict], { exact: true }).first()).toBeVisible()
    await expect(page.getByText(sanctionText(answer), { exact: true }).first()).toBeVisible()
    await expect(page.getByText(answer.reason).first()).toBeVisible()
  }
}
