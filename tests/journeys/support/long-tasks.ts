import { expect, type Locator, type Page } from '@playwright/test'

declare global {
  interface Window {
    longTaskMs?: number[]
  }
}

/** Counts from here on what keeps the page from answering for more than 50 ms. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const taken: number[] = []
    window.longTaskMs = taken
    new PerformanceObserver((list) => {
      taken.push(...list.getEntries().map(({ duration }) => Math.round(duration)))
    }).observe({ type: 'longtask' })
  })
}

/** Types each of these anew, key by key, and waits until it is answered. */
export async function typeEach(page: Page, field: Locator, typed: readonly string[]): Promise<void> {
  for (const words of typed) {
    await field.fill('')
    await field.pressSequentially(words)
    await expect(page.getByRole('status').first()).not.toBeEmpty()
  }
}

/** Durations in milliseconds since the watch began. */
export function longTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => window.longTaskMs ?? [])
}
