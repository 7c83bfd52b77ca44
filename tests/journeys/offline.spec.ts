import type { Page } from '@playwright/test'
import { expect, test } from './support/journey.ts'
import { untilStored, untilUpdateWaits } from './support/worker.ts'

test('opened once with signal, the app opens ever after without', async ({ page, site }) => {
  await page.goto(site.url)
  await untilStored(page)

  await site.stop()
  await page.reload()

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a cut install goes on where it stopped', async ({ page, site, context }) => {
  const fetched: string[] = []
  await context.route(/\.woff2$/, (route) => route.abort())
  await page.goto(site.url)
  await expect.poll(() => storedFiles(page)).toBeGreaterThan(5)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.getRegistration().then(Boolean))).toBe(false)
  context.on('request', (request) => fetched.push(request.url()))

  await context.unroute(/\.woff2$/)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await untilStored(page)

  expect(fetched.filter((url) => url.endsWith('.js') && !url.endsWith('sw.js'))).toEqual([])
})

test('a login page in place of a file never becomes part of the app', async ({ page, site, context }) => {
  await context.route(/\.woff2$/, (route) => route.fulfill({ body: '<h1>Masuk ke Wi-Fi gratis</h1>' }))
  await page.goto(site.url)
  await expect.poll(() => storedFiles(page)).toBeGreaterThan(5)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.getRegistration().then(Boolean))).toBe(false)

  await context.unroute(/\.woff2$/)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await untilStored(page)

  expect(await storedBytes(page, '.woff2')).toBeGreaterThan(20_000)
})

test('a new edition waits to be asked', async ({ page, site }) => {
  await page.goto(site.url)
  await untilStored(page)

  await site.publish('2')
  await untilUpdateWaits(page)
  await page.reload()

  expect(await page.locator('meta[name=edition]').count()).toBe(0)
})

async function storedFiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [name] = await caches.keys()
    return name === undefined ? 0 : (await (await caches.open(name)).keys()).length
  })
}

async function storedBytes(page: Page, ending: string): Promise<number> {
  return page.evaluate(async (end) => {
    const [name] = await caches.keys()
    const cache = await caches.open(name ?? '')
    const file = (await cache.keys()).find(({ url }) => url.endsWith(end))
    const response = file && (await cache.match(file))
    return response ? (await response.arrayBuffer()).byteLength : 0
  }, ending)
}
