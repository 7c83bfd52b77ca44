import type { Page } from '@playwright/test'

/**
 * Waits until this very page needs no network any more: it is controlled, nothing is being installed, and the worker says
 * that it holds every file.
 */
export async function untilStored(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (;;) {
      const registration = await navigator.serviceWorker.getRegistration()
      const active = registration?.active
      if (active?.state === 'activated' && !registration?.installing && navigator.serviceWorker.controller) {
        const isComplete = await new Promise<boolean>((resolve) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = ({ data }) => resolve(data.complete)
          active.postMessage({ type: 'status' }, [port2])
        })
        if (isComplete) return
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })
}

/** Waits until another edition lies ready behind the one that runs. */
export async function untilUpdateWaits(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
    while (!registration?.waiting) await new Promise((resolve) => setTimeout(resolve, 50))
  })
}
