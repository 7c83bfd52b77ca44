import type { Page } from '@playwright/test'
import { findingsOf } from './accessibility.ts'
import { lossesWhenSmall, smallTargets } from './layout.ts'

/** Looks at the page as it stands in every way we promise, and gives what is wrong, one line each. */
export async function faultsOf(page: Page, state: string): Promise<string[]> {
  const light = await inScheme(page, 'light')
  const dark = await inScheme(page, 'dark')
  const small = await lossesWhenSmall(page)
  const targets = await smallTargets(page)
  return [
    ...light.map((finding) => `light: ${finding}`),
    ...dark.map((finding) => `dark: ${finding}`),
    ...small.map((loss) => `320 px, 200 %: ${loss}`),
    ...targets.map((target) => `target: ${target}`),
  ].map((fault) => `${state}: ${fault}`)
}

async function inScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  // At its end nothing of a page lies below the tabs, which axe would take for too small a target.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  return findingsOf(page)
}
