import { rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { test } from './journey.ts'
import { newStorage, type Phone, startPhone } from './phone.ts'

/** How the screen confirms: with the stamp on an answer, by going on to another place, or in words of its own. */
type Sign = 'stamp' | 'next place' | { readonly says: string }

/** A phone whose battery dies again and again. */
export interface MortalPhone {
  page(): Page
  /** Killed at this instant, started again, and the app opened as from its icon. */
  dieAndReopen(): Promise<Page>
  /** Does something and is killed in the task in which the screen confirms it; then opened again. */
  dieConfirmed(sign: Sign, act: (page: Page) => Promise<unknown>): Promise<Page>
}

export const mortal = test.extend<{ readonly phone: MortalPhone }>({
  phone: async ({ site }, use) => {
    const storage = newStorage()
    let phone: Phone = await startPhone(storage)
    const open = async () => {
      await phone.page.goto(site.url)
      return phone.page
    }
    const reopen = async () => {
      phone = await startPhone(storage)
      return open()
    }
    await open()
    await use({
      page: () => phone.page,
      async dieAndReopen() {
        await phone.kill()
        return reopen()
      },
      async dieConfirmed(sign, act) {
        const { confirmed } = await watchFor(phone.page, sign)
        const acting = act(phone.page)
        await Promise.race([confirmed, acting.then(() => confirmed)])
        // It may be dead before the last tap is reported.
        await Promise.all([phone.kill(), acting.catch(() => undefined)])
        return reopen()
      },
    })
    await phone.kill()
    rmSync(storage, { recursive: true, force: true, maxRetries: 5 })
  },
})

/**
 * `confirmed` resolves as soon as the page has been changed to confirm something. The page tells it by itself: to ask again
 * and again from outside would leave the disk the time that a dying phone does not have.
 */
async function watchFor(page: Page, sign: Sign): Promise<{ readonly confirmed: Promise<unknown> }> {
  const confirmed = page.waitForEvent('console', (message) => message.text() === 'confirmed')
  await page.evaluate((wanted) => {
    const from = location.hash
    if (isConfirmed()) throw new Error('the screen confirms it before it is done')
    const observer = new MutationObserver(() => {
      if (!isConfirmed()) return
      observer.disconnect()
      console.debug('confirmed')
    })
    observer.observe(document, { childList: true, characterData: true, subtree: true })

    function isConfirmed(): boolean {
      if (wanted === 'stamp') return document.querySelector('[role=status] h2') !== null
      if (wanted === 'next place') return location.hash !== from
      return document.body.innerText.includes(wanted.says)
    }
  }, sign)
  return { confirmed }
}
