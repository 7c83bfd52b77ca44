import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumFlags } from '../../tools/chromium.mjs'

const flags = [
  ...chromiumFlags,
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  // Each of these paints late or asks the network on its own.
  '--disable-features=HttpsUpgrades,Translate,MediaRouter,OptimizationHints,PaintHolding',
]

/**
 * A small phone that has never seen the page: a fresh profile each time, gone after `close`.
 *
 * @param {{ program: string, spki: string }} options from `makeCertificate`
 */
export async function openBrowser({ program, spki }) {
  const profile = mkdtempSync(join(tmpdir(), 'asn-netral-bench-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    args: [...flags, `--ignore-certificate-errors-spki-list=${spki}`],
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
  })
  return {
    context,
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/**
 * A page that is slowed down and watched. `cpu` slows the page's main thread only; workers run at full speed.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {{ cpu: number, watch: string }} options `watch`: script that runs before any of the page's own
 */
export async function openPage(context, { cpu, watch }) {
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  const slowDown = (rate) => cdp.send('Emulation.setCPUThrottlingRate', { rate })
  await cdp.send('Page.enable')
  await cdp.send('Runtime.enable')
  await cdp.send('Performance.enable')
  await cdp.send('Runtime.addBinding', { name: 'tellBench' })
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: watch })
  await slowDown(cpu)

  let tellTapped
  const tapped = new Promise((resolve) => {
    tellTapped = resolve
  })
  cdp.on('Runtime.bindingCalled', ({ payload }) => {
    const message = JSON.parse(payload)
    if (message === 'answered') tellTapped()
    // A page that is closed meanwhile needs no tap.
    else tap(cdp, message).catch(() => {})
  })
  return { page, cdp, tapped, slowDown, ask: (expression) => ask(cdp, expression) }
}

/** @typedef {Awaited<ReturnType<typeof openPage>>} WatchedPage */

/** Does not wait for the page to handle it: a busy page must not hold the finger back. */
export function tap(cdp, { x, y }) {
  const place = { x, y, button: 'left', clickCount: 1 }
  return Promise.all([
    cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...place }),
    cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...place }),
  ])
}

// Straight through the protocol: Playwright's own way brings a large script into the page, whose work would be measured.
async function ask(cdp, expression) {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
    awaitPromise: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}
