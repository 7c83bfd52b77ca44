import type { Page } from '@playwright/test'

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

/** Durations in milliseconds since the watch began. */
export function longTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => window.longTaskMs ?? [])
}
