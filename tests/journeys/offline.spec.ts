import { statSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './support/journey.ts'
import { untilStored, untilUpdateWaits } from './support/worker.ts'

// Fetched by the worker alone: the page has nothing to say about it in the console.
const onlyStored = /\/ikon\/apple-touch-icon\.png$/

test('opened once with signal, the app opens ever after without', async ({ page, site }) => {
  await page.goto(site.url)
  await untilStored(page)

  await site.stop()
  await page.reload()

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a cut install goes on where it stopped', async ({ page, site, context }) => {
  const fetched: string[] = []
  await context.route(onlyStored, (route) => route.abort())
  await page.goto(site.url)
  await expect.poll(() => storedFiles(page)).toBeGreaterThan(5)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.getRegistration().then(Boolean))).toBe(false)
  context.on('request', (request) => fetched.push(request.url()))

  await context.unroute(onlyStored)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await untilStored(page)

  expect(fetched.filter((url) => url.endsWith('.js') && !url.endsWith('sw.js'))).toEqual([])
})

test('a login page in place of a file never becomes part of the app', async ({ page, site, context }) => {
  await context.route(onlyStored, (route) => route.fulfill({ body: '<h1>Masuk ke Wi-Fi gratis</h1>' }))
  await page.goto(site.url)
  await expect.poll(() => storedFiles(page)).toBeGreaterThan(5)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.getRegistration().then(Boolean))).toBe(false)

  await context.unroute(onlyStored)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await untilStored(page)

  expect(await storedBytes(page, 'apple-touch-icon.png')).toBe(statSync('dist/ikon/apple-touch-icon.png').size)
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

async function storedBytes(page: Page, file: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const [name] = await caches.keys()
    const cache = await caches.open(name ?? '')
    const key = (await cache.keys()).find(({ url }) => url.includes(wanted))
    const response = key && (await cache.match(key))
    return response ? (await response.arrayBuffer()).byteLength : 0
  }, file)
}
