import { links } from '../link/start-server.mjs'
import { openBrowser, openPage } from './browser.mjs'
import { watchScript } from './watch.mjs'

const patienceMs = 120_000

/**
 * @typedef {object} Target
 * @property {string} name
 * @property {Awaited<ReturnType<import('../link/start-server.mjs')['startServer']>>} server
 * @property {import('./watch.mjs').Tap} firstTap
 * @property {(page: import('./browser.mjs').WatchedPage) => Promise<import('./watch.mjs').Tap>} [leaveOpen] uses the page
 *   and leaves it; gives the tap that shows that the very same place is open again
 */

/**
 * One phone that comes for the first time over slow 3G, stays until it needs no network, and comes again without one.
 * Times in ms since navigation, bytes as they arrive at the phone.
 *
 * @param {Target} target
 */
export async function visit(target, phone, cpu) {
  const { name, server } = target
  const browser = await openBrowser(phone)
  try {
    const page = await openPage(browser.context, { cpu, watch: watchScript(target.firstTap) })
    await server.call('link', links.slow3g)
    await server.call('reset')
    const first = await firstTap(page, server.url, name)
    const offlineReady = await untilOffline(page, server, name)
    const { deliveries, requests } = await server.call('meter')
    const bytesUntil = (ms) => deliveries.reduce((sum, [at, size]) => sum + (at <= first.origin + ms ? size : 0), 0)

    await server.call('link', links.none)
    const again = (await target.leaveOpen?.(page)) ?? target.firstTap
    const offline = await startOffline(browser, page, target, again, cpu)
    return {
      firstPaint: first.paint,
      firstTap: first.tapped,
      offlineReady,
      offlinePaint: offline.paint,
      offlineTap: offline.tapped,
      bytesToTap: bytesUntil(first.tapped),
      bytesToOffline: bytesUntil(offlineReady + 1),
      requestsToTap: requests.filter(({ at }) => at <= first.origin + first.tapped).length,
      requests: requests.length,
    }
  } finally {
    await browser.close()
  }
}

export async function firstTap({ page, cdp, tapped, ask }, url, name) {
  cdp.send('Page.navigate', { url }).catch(() => {})
  await Promise.race([tapped, new Promise((resolve) => setTimeout(resolve, patienceMs).unref())])
  const seen = await ask('window.bench')
  if (seen?.tapped !== undefined) return seen
  const where = `${page.url()}, hash ${seen?.hash || 'empty'}, ${seen?.taps ?? 0} taps`
  throw new Error(`${name}: no tap was answered within ${patienceMs / 1000} s (${where}).`)
}

/** Ready when a worker is active, nothing is on its way, and the line has been silent for three round trips. */
export async function untilOffline({ ask }, server, name) {
  const silenceMs = Math.max(1500, 3 * links.slow3g.rtt)
  const giveUpAt = Date.now() + patienceMs
  while (Date.now() < giveUpAt) {
    await new Promise((resolve) => setTimeout(resolve, 150))
    const { lastByteAt, open } = await server.call('idle')
    if (open > 0 || Date.now() - lastByteAt < silenceMs) continue
    const { origin, activated, isDone } = await ask(`(${workerState})()`)
    if (isDone) return Math.max(activated, lastByteAt - origin)
  }
  throw new Error(`${name}: not ready for offline within ${patienceMs / 1000} s.`)
}

/** Runs in the page. */
async function workerState() {
  const registration = await navigator.serviceWorker.getRegistration()
  const isActive = registration?.active?.state === 'activated' && !registration.installing && !registration.waiting
  const { origin, activated } = window.bench
  return { origin, activated, isDone: isActive && activated !== undefined }
}

/** A cold start: no worker runs, no page is open, and there is no server. */
async function startOffline({ context }, { page, cdp }, { name, server }, tap, cpu) {
  await cdp.send('ServiceWorker.enable')
  await cdp.send('ServiceWorker.stopAllWorkers')
  await server.call('stop')
  await page.close()
  try {
    const again = await openPage(context, { cpu, watch: watchScript(tap) })
    return await firstTap(again, server.url, `${name}, offline`)
  } finally {
    await server.call('start', { port: server.port })
  }
}
