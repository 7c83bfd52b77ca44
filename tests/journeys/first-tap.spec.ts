import type { Page } from '@playwright/test'
import { expect, test } from './support/journey.ts'

test('taps made before the app has started count, each once', async ({ page, site }) => {
  const appMayCome = await holdBack(page)
  await page.goto(site.url, { waitUntil: 'commit' })
  await page.locator('[data-early=next]:visible').click()
  await page.locator('[data-early=next]:visible').click()
  await page.locator('[data-early=back]:visible').click()
  await page.locator('[data-early=next]:visible').click()
  await page.locator('input[name=name]').fill('Siti Rahma')

  appMayCome()
  await untilStarted(page)

  await expect(page.locator('[data-page]').nth(2)).toBeVisible()
  await expect(page.locator('input[name=name]')).toHaveValue('Siti Rahma')
  // The app itself knows where it is: its next step leaves one page open.
  await page.locator('[data-early=back]:visible').click()
  await expect(page.locator('[data-page]:visible')).toHaveCount(1)
  await expect(page.locator('[data-page]').nth(1)).toBeVisible()
})

test('a form sent before the app has started is sent when it has', async ({ page, site }) => {
  const appMayCome = await holdBack(page)
  await page.goto(site.url, { waitUntil: 'commit' })
  await page.locator('[data-early=next]:visible').click()
  await page.locator('[data-early=next]:visible').click()
  await page.locator('input[name=name]').fill('Siti Rahma')
  await page.locator('input[name=unit]').fill('Puskesmas Pulau Seruni')
  await page.locator('input[name=status]').first().check()
  await page.locator('[data-early=submit] button[type=submit]').click()

  appMayCome()

  await expect.poll(() => page.evaluate(() => localStorage.getItem('mulai'))).toBe('1')
  await expect(page.locator('[data-page]')).toHaveCount(0)
})

test('somebody who has begun never sees the welcome again', async ({ page, site }) => {
  const appMayCome = await holdBack(page)
  await page.addInitScript(() => localStorage.setItem('mulai', '1'))
  await page.goto(site.url, { waitUntil: 'commit' })

  await expect(page.locator('#frame')).toBeVisible()

  await expect(page.locator('[data-page]').first()).toBeHidden()
  appMayCome()
  await untilStarted(page)
  await expect(page.locator('#frame')).toHaveCount(0)
})

test('a link to a place never shows the welcome while the app is on its way', async ({ page, site }) => {
  const appMayCome = await holdBack(page)
  await page.goto(`${site.url}#/tentang`, { waitUntil: 'commit' })

  await expect(page.locator('#frame')).toBeVisible()

  await expect(page.locator('[data-page]').first()).toBeHidden()
  appMayCome()
  await untilStarted(page)
  await expect(page.locator('#frame')).toHaveCount(0)
})

test('a browser that is too old gets a sentence', async ({ browser, site }) => {
  const page = await browser.newPage()
  await page.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'findLast')
  })

  await page.goto(site.url)

  await expect(page.locator('#old')).toBeVisible()
  await expect(page.locator('[data-page]').first()).toBeHidden()
  await page.close()
})

/** The app's own code does not arrive until it may. */
async function holdBack(page: Page): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  return release
}

/** The shell's own marks are cleared away in the task in which React starts. */
async function untilStarted(page: Page): Promise<void> {
  await expect(page.locator('#old')).toHaveCount(0)
  await page.waitForLoadState('networkidle')
}
