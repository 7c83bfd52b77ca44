import { rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { findChromium } from '../tools/chromium.mjs'
import { stop } from '../tools/needs.mjs'
import { voidAbove } from './budgets.mjs'
import { contentCheck } from './content-check.mjs'
import { buildFloors } from './floors/build-floors.mjs'
import { freshBuild } from './fresh-build.mjs'
import { makeCertificate } from './link/certificate.mjs'
import { medianOf } from './median.mjs'
import { memory, smoothness } from './play/module-run.mjs'
import { budgetsTable, checksTable, visitsTable } from './report.mjs'
import { selfTest } from './selftest.mjs'
import { startTargets } from './targets.mjs'
import { visit } from './visit/visit.mjs'

/**
 * Measures the floors and the app, and prints tables in Markdown as it goes.
 *
 * @param {{ runs: number, passes: number, dist?: string }} options `dist`: another build than this one, say an older
 * @returns {Promise<boolean>} false when the run is void; being over a budget does not make it so
 */
export async function bench({ runs, passes, dist }) {
  const program = await findChromium()
  if (!program) stop('Chrome or Chromium is needed: install one, or let the variable CHROME_PATH name its program.')
  const certificate = makeCertificate()
  const phone = { program, spki: certificate.spki }
  const faults = []

  const app = dist ? resolve(dist) : await freshBuild()
  const floors = await buildFloors(app)
  const targets = await startTargets({ ...floors, app }, certificate)
  console.log(`## Benchmark\n\n${conditions(runs)}\n`)

  const checks = await selfTest(phone, certificate)
  console.log(`${checksTable(checks)}\n`)
  for (const { what, expected, isRight } of checks) if (!isRight) faults.push(`"${what}, ${expected}" did not hold`)

  // In turn, so that whatever else the machine does falls on all of them.
  const visits = await rounds(
    runs,
    targets.map((target) => [target.name, () => visit(target, phone, 6)]),
    faults,
  )
  console.log(`${visitsTable(visits)}\n`)
  faults.push(...tooBusy(visits))

  const ours = targets.at(-1)
  const played = await rounds(
    runs,
    [
      ['at4', () => smoothness(ours, phone, 4)],
      ['at6', () => smoothness(ours, phone, 6)],
    ],
    faults,
  )
  const kept = await rounds(1, [['memory', () => memory(ours, phone, passes)]], faults)
  const checked = await rounds(runs, [['check', async () => contentCheck()]], faults)
  console.log(`${budgetsTable({ ...visits, ...played, ...kept, ...checked })}\n`)
  console.log(`Growth over ${passes} further pass${passes === 1 ? '' : 'es'}.`)

  for (const { server } of targets) server.close()
  rmSync(floors.out, { recursive: true, force: true })
  console.log(faults.length > 0 ? `This run is void: ${faults.join('; ')}.` : 'This run is valid.')
  return faults.length === 0
}

/**
 * Medians by name. What cannot be measured is a fault of the run, and does not stop it.
 *
 * @param {readonly (readonly [string, () => Promise<Record<string, number>>])[]} works
 * @param {string[]} faults is added to
 */
async function rounds(runs, works, faults) {
  const records = new Map(works.map(([name]) => [name, []]))
  for (let run = 1; run <= runs; run += 1)
    for (const [name, work] of works) {
      const record = await work().catch((error) => error)
      console.error(
        `… ${name}, ${run} of ${runs}: ${record instanceof Error ? record.message : JSON.stringify(record)}`,
      )
      if (record instanceof Error) faults.push(record.message)
      else records.get(name).push(record)
    }
  const measured = [...records].filter(([, values]) => values.length > 0)
  return Object.fromEntries(measured.map(([name, values]) => [name, medianOf(values)]))
}

function conditions(runs) {
  const times = runs < 3 ? 'too few runs to be quoted' : `medians of ${runs}`
  const machine = `Node ${process.versions.node} on ${cpus().length} × ${cpus()[0].model}`
  return `Slow 3G (400 kbit/s, 400 ms), processor 6× slower, ${times}. ${machine}.`
}

function tooBusy({ physical, stack }) {
  const ratio = physical?.firstTap / stack?.firstTap
  if (!(ratio > voidAbove)) return []
  return [`the physical floor is at ${ratio.toFixed(2)} of the stack floor, above ${voidAbove}`]
}
