import { links } from '../link/start-server.mjs'
import { openBrowser, openPage } from '../visit/browser.mjs'
import { firstTap, untilOffline } from '../visit/visit.mjs'
import { watchScript } from '../visit/watch.mjs'
import { beginAgain, introduce, playModule } from './play.mjs'

/**
 * The whole first module at a slowed-down processor, after everything is on the device.
 *
 * @param {import('../visit/visit.mjs').Target} target
 * @param {number} cpu
 * @returns longest task and INP in ms, taps, and bytes on the network (which are to be none)
 */
export function smoothness(target, phone, cpu) {
  return withLearner(target, phone, async (page) => {
    await page.ask(`(${startCounting})()`)
    await page.slowDown(cpu)
    await playModule(page)
    await page.slowDown(1)
    const { longTasks, interactions, taps } = await page.ask(`(${counted})()`)
    const { bytes } = await target.server.call('meter')
    return {
      // Chromium tells only of tasks above 50 ms.
      longestTask: Math.max(0, ...longTasks.map(({ duration }) => duration)),
      inp: inpOf(interactions, taps),
      taps,
      bytesAfterReady: bytes,
    }
  })
}

/** JavaScript heap in bytes after the module has been played once, and how much more it is after `passes` further times. */
export function memory(target, phone, passes) {
  return withLearner(target, phone, async (page) => {
    await playModule(page)
    const heap = await heapOf(page)
    for (let pass = 0; pass < passes; pass += 1) {
      await beginAgain(page)
      await playModule(page)
    }
    return { heap, growth: (await heapOf(page)) - heap }
  })
}

async function withLearner({ name, server, firstTap: tap }, phone, use) {
  const browser = await openBrowser(phone)
  try {
    const page = await openPage(browser.context, { cpu: 1, watch: watchScript(tap) })
    await server.call('link', links.none)
    await server.call('reset')
    await firstTap(page, server.url, name)
    await untilOffline(page, server, name)
    await introduce(page)
    await server.call('reset')
    return await use(page)
  } finally {
    await browser.close()
  }
}

async function heapOf({ cdp }) {
  await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'JSHeapUsedSize').value
}

/** Runs in the page. */
function startCounting() {
  window.bench.longTasks.length = 0
  window.bench.interactions.length = 0
  window.bench.tapsBefore = performance.interactionCount
}

/** Runs in the page. */
function counted() {
  const { longTasks, interactions, tapsBefore } = window.bench
  return { longTasks, interactions, taps: performance.interactionCount - tapsBefore }
}

/** The worst interaction, leaving out one of every fifty (https://web.dev/articles/inp). */
function inpOf(interactions, taps) {
  const worst = new Map()
  for (const { interactionId, duration } of interactions)
    worst.set(interactionId, Math.max(duration, worst.get(interactionId) ?? 0))
  const sorted = [...worst.values()].sort((a, b) => b - a)
  return sorted[Math.min(Math.floor(taps / 50), sorted.length - 1)] ?? 0
}
