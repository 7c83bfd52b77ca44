import { rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findChromium } from '../tools/chromium.mjs'
import { stop } from '../tools/needs.mjs'
import { voidAbove } from './budgets.mjs'
import { buildFloors, floorTap } from './floors/build-floors.mjs'
import { freshBuild } from './fresh-build.mjs'
import { makeCertificate } from './link/certificate.mjs'
import { startServer } from './link/start-server.mjs'
import { medianOf } from './median.mjs'
import { memory, smoothness } from './play/module-run.mjs'
import { introduce, leaveLessonOpen } from './play/play.mjs'
import { budgetsTable, checksTable, visitsTable } from './report.mjs'
import { selfTest } from './selftest.mjs'
import { visit } from './visit/visit.mjs'

const { runs, passes, dist } = options()
const program = await findChromium()
if (!program) stop('Chrome or Chromium is needed: install one, or let the variable CHROME_PATH name its program.')

const certificate = makeCertificate()
const phone = { program, spki: certificate.spki }
const faults = []
const app = dist ? resolve(dist) : await freshBuild()
const floors = await buildFloors(app)
const targets = [
  { name: 'physical floor', server: await startServer(floors.physical, certificate), firstTap: floorTap },
  { name: 'stack floor', server: await startServer(floors.stack, certificate), firstTap: floorTap },
  {
    name: 'ours',
    server: await startServer(app, certificate),
    firstTap: { control: '[data-early="next"]', answered: '#root [data-page]:nth-child(2)' },
    async leaveOpen(page) {
      await page.slowDown(1)
      await introduce(page)
      return { control: 'main [data-kind="primary"]', at: await leaveLessonOpen(page) }
    },
  },
]

const times = runs === 1 ? 'one run, not to be quoted' : `medians of ${runs}`
console.log(`## Benchmark: slow 3G, 400 kbit/s and 400 ms, processor 6× slower, ${times}\n`)
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0].model}\n`)

const checks = await selfTest(phone, certificate)
for (const { what, isRight } of checks) if (!isRight) faults.push(`the throttle is not what it says (${what})`)
console.log(`${checksTable(checks)}\n`)

const medians = new Map()
const seen = new Map(targets.map(({ name }) => [name, []]))
// In turn, so that whatever else the machine does falls on all of them.
for (let run = 1; run <= runs; run += 1)
  for (const target of targets) await measure(`visit ${run}`, () => visit(target, phone, 6), seen.get(target.name))
for (const [name, values] of seen) if (values.length > 0) medians.set(name, medianOf(values))
console.log(`${visitsTable(medians)}\n`)

const ours = targets[2]
const played = { at4: [], at6: [], memory: [] }
for (let run = 1; run <= runs; run += 1) {
  await measure(`module at 4×, ${run}`, () => smoothness(ours, phone, 4), played.at4)
  await measure(`module at 6×, ${run}`, () => smoothness(ours, phone, 6), played.at6)
}
await measure(`memory, ${passes} further passes`, () => memory(ours, phone, passes), played.memory)
const module = Object.entries(played).flatMap(([key, values]) => (values.length > 0 ? [[key, medianOf(values)]] : []))
console.log(
  budgetsTable({ ours: medians.get('ours'), stack: medians.get('stack floor'), ...Object.fromEntries(module) }),
)

const floor = medians.get('physical floor')?.firstTap / medians.get('stack floor')?.firstTap
if (floor > voidAbove)
  faults.push(
    `the physical floor is at ${floor.toFixed(2)} of the stack floor, above ${voidAbove}: the machine is busy`,
  )

for (const { server } of targets) server.close()
rmSync(floors.out, { recursive: true, force: true })
console.log(faults.length > 0 ? `\nThis run is void: ${faults.join('; ')}.` : '\nThis run is valid.')
process.exitCode = faults.length > 0 ? 1 : 0

/** What cannot be measured makes the run void and does not stop it. */
async function measure(what, work, values) {
  try {
    values.push(await work())
    console.error(`… ${what}`, JSON.stringify(values.at(-1)))
  } catch (error) {
    console.error(`… ${what}: ${error.message}`)
    faults.push(error.message)
  }
}

function options() {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '5' },
      quick: { type: 'boolean', default: false },
      dist: { type: 'string' },
    },
  })
  const asked = values.quick ? 1 : Number(values.runs)
  if (!Number.isInteger(asked) || asked < 1) stop(`--runs is to be a whole number from 1, not "${values.runs}".`)
  return { runs: asked, passes: values.quick ? 1 : 10, dist: values.dist }
}
