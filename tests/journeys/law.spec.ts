import { article, developments, glossary, law } from '../../src/i18n/screens-law.ts'
import { lawQueries } from '../fixtures/law-queries.ts'
import { expect, test } from './support/journey.ts'
import { begin, courseOn, goTo, referenceOn, tab } from './support/learner.ts'
import { longTasks, typeEach, watchLongTasks } from './support/long-tasks.ts'
import { faultsOf } from './support/state.ts'
import { untilStored } from './support/worker.ts'

test.describe.configure({ timeout: 120_000 })

test('without signal an article is found by its number, and leads to a lesson that rests on it', async ({
  page,
  site,
}) => {
  await page.goto(site.url)
  await untilStored(page)
  const course = await courseOn(page)
  await begin(page)
  await site.stop()
  await tab(page, 'law').click()

  await page.getByRole('searchbox', { name: law.search }).fill('uu 20 2023 pasal 24 ayat 1 huruf d')
  const citation = 'UU 20/2023 Pasal 24 ayat (1) huruf d'
  await page.getByRole('main').getByRole('link', { name: citation }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: citation })).toBeVisible()
  await expect(page.getByText(article.notReviewed)).toBeVisible()
  const lesson = course.modules[0]?.lessons.find(({ pages }) => pages.at(-1)?.citations.includes(citation))
  await page.getByRole('link', { name: lesson?.title ?? '' }).click()

  await expect(page).toHaveURL(new RegExp(`/materi/[^/]+/${lesson?.id}/`))
  await page.goBack()
  await page.getByRole('link', { name: article.back }).first().click()
  await expect(page.getByRole('searchbox')).toHaveValue('uu 20 2023 pasal 24 ayat 1 huruf d')
})

test('seeking an article does not hold the page up', async ({ page, site }) => {
  await page.goto(site.url)
  await begin(page)
  await tab(page, 'law').click()
  const search = page.getByRole('searchbox', { name: law.search })
  await expect(search).toBeVisible()
  await watchLongTasks(page)

  const typed = lawQueries.slice(0, 6).map(([words]) => words)
  await typeEach(page, search, typed)

  // The machine may be busy with other things now and then, but not at every second key.
  expect((await longTasks(page)).length).toBeLessThan(typed.join('').length / 2)
})

test('nobody is shut out of the reference', async ({ page, site }) => {
  const faults: string[] = []
  await page.goto(site.url)
  const { changes, disputes } = await referenceOn(page)
  await begin(page)
  const places = [
    ['/rujukan', law.title],
    ['/rujukan?cari=netralitas', law.title],
    ['/rujukan/berubah', developments.changes],
    [`/rujukan/berubah/${changes[0]?.id}`, changes[0]?.title],
    ['/rujukan/berbeda', developments.disputes],
    [`/rujukan/berbeda/${disputes[0]?.id}`, disputes[0]?.title],
    [
      `/rujukan/pasal/${encodeURIComponent('SKB 2/2022 bagian disiplin angka 7')}`,
      'SKB 2/2022 bagian disiplin angka 7',
    ],
    ['/istilah?cari=netral', glossary.title],
  ]
  for (const [place = '', heading = ''] of places) {
    await goTo(page, place)
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible()
    faults.push(...(await faultsOf(page, place)))
  }

  expect(faults).toEqual([])
})
