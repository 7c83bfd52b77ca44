import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http2 from 'node:http2'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { links, startServer } from './link/start-server.mjs'
import { median } from './median.mjs'
import { openBrowser, openPage } from './visit/browser.mjs'

/** @typedef {{ what: string, expected: number, measured: number, isRight: boolean }} Check */

const bodyBytes = 50_000

/**
 * Is slow 3G as slow as it says, seen by a client that is not Chromium? Is the processor as slow as it says, seen by the
 * work a page gets done?
 *
 * @returns {Promise<Check[]>}
 */
export async function selfTest(phone, certificate) {
  return [...(await checkLink(certificate)), ...(await checkProcessor(phone))]
}

async function checkLink(certificate) {
  const { down, rtt } = links.slow3g
  const folder = mkdtempSync(join(tmpdir(), 'asn-netral-bench-'))
  writeFileSync(join(folder, 'small.txt'), 'x')
  writeFileSync(join(folder, 'large.png'), randomBytes(bodyBytes))
  const server = await startServer(folder, certificate)
  try {
    await server.call('link', links.slow3g)
    const started = performance.now()
    const client = http2.connect(server.url, { ca: certificate.cert, settings: { initialWindowSize: 16 << 20 } })
    await new Promise((resolve, reject) => client.once('connect', resolve).once('error', reject))
    const connectMs = performance.now() - started
    await new Promise((resolve) => setTimeout(resolve, rtt * 1.5))
    const smallMs = await timeOf(client, '/small.txt')
    // The first one opens the window of TCP slow start, so that the second is bandwidth alone.
    await timeOf(client, '/large.png')
    const largeMs = await timeOf(client, '/large.png')
    client.destroy()
    const bodyMs = (bodyBytes * 8) / down
    return [
      // TCP and TLS 1.3, and about one kilobyte of certificate.
      check('link: connecting, ms', 2 * rtt + 8000 / down, connectMs, 50),
      check('link: one round trip, ms', rtt, smallMs, 25),
      check(`link: ${bodyBytes / 1000} kB, ms`, rtt + bodyMs, largeMs, 25 + 0.04 * bodyMs),
    ]
  } finally {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function timeOf(client, path) {
  const started = performance.now()
  const request = client.request({ ':path': path })
  await new Promise((resolve, reject) =>
    request
      .on('data', () => {})
      .once('end', resolve)
      .once('error', reject),
  )
  return performance.now() - started
}

async function checkProcessor(phone) {
  const browser = await openBrowser(phone)
  try {
    const { ask, slowDown } = await openPage(browser.context, { cpu: 1, watch: '' })
    const rounds = { 1: [], 4: [], 6: [] }
    // In short turns, so that a neighbour's burst of work falls on every rate alike.
    for (let turn = 0; turn < 15; turn += 1)
      for (const rate of [1, 4, 6]) {
        await slowDown(rate)
        rounds[rate].push(await ask(`(${work})()`))
      }
    return [4, 6].map((rate) =>
      check('processor, times slower', rate, median(rounds[1]) / median(rounds[rate]), rate * 0.15),
    )
  } finally {
    await browser.close()
  }
}

/** Runs in the page: rounds of the same work that fit into 120 ms. Sums only: nothing that other threads help with. */
function work() {
  const end = performance.now() + 120
  let rounds = 0
  for (let sum = 1; performance.now() < end; rounds += 1) {
    for (let step = 0; step < 20_000; step += 1) sum = (sum * 1_103_515_245 + 12_345) >>> 0
    if (sum < 0) throw new Error('The sum is used, or the engine would leave it out.')
  }
  return rounds
}

function check(what, expected, measured, tolerance) {
  return { what, expected, measured, isRight: Math.abs(measured - expected) <= tolerance }
}
