// @vitest-environment jsdom
import '../support/setup.ts'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Fact } from '../../src/domain/event.ts'
import { fillDisk } from '../support/full-disk.ts'

const page: Fact = { type: 'page-read', lesson: 'membaca', page: 'isi', edition: 1 }
const details = { name: 'Rahmiati', status: 'pns', unit: 'Kecamatan' } as const

beforeEach(() => {
  // Stores live as long as a page does; each test is a new page.
  vi.resetModules()
  localStorage.clear()
})

async function openPage() {
  const { openLog, logNow, logStore } = await import('../../src/state/log-store.ts')
  const recorder = await import('../../src/state/recorder.ts')
  await openLog()
  return { ...recorder, logNow, storage: () => logStore.getState().storage }
}

async function openAgain() {
  vi.resetModules()
  return openPage()
}

it('shows a fact only when the disk has it, and finds it again after a restart', async () => {
  const { startLearner, record, logNow } = await openPage()
  await startLearner(details)

  const recording = record(page)
  const whileSaving = logNow().length
  await recording

  const again = await openAgain()
  expect([whileSaving, logNow().length, again.logNow()]).toEqual([1, 2, logNow()])
})

it('records several facts together or not at all', async () => {
  const { startLearner, record, logNow } = await openPage()
  await startLearner(details)
  const emptyDisk = fillDisk()

  const result = await record(page, { ...page, page: 'lain' })

  emptyDisk()
  expect([result, logNow().length, (await openAgain()).logNow().length]).toEqual([
    { ok: false, reason: 'storage-full' },
    1,
    1,
  ])
})

it.each([0, 1, 2, 3])('knows in memory exactly what the disk has when write %i fails', async (failing) => {
  const { startLearner, record, logNow } = await openPage()
  await startLearner(details)
  await Array.from({ length: 4 }).reduce<Promise<unknown>>(async (before, _write, at) => {
    await before
    const emptyDisk = at === failing ? fillDisk() : () => {}
    await record({ ...page, page: `halaman-${at}` })
    emptyDisk()
  }, Promise.resolve())

  const known = logNow()

  expect([known.length, (await openAgain()).logNow()]).toEqual([4, known])
})

it('opens a dead connection once more and saves', async () => {
  const { startLearner, record, logNow } = await openPage()
  await startLearner(details)
  const { database } = await import('../../src/state/log/connection.ts')
  const open = await database()
  open?.close()

  const result = await record(page)

  expect([result, logNow().length]).toEqual([{ ok: true }, 2])
})

it('goes on in memory where the browser keeps nothing, and says so', async () => {
  vi.stubGlobal('indexedDB', undefined)
  const { startLearner, record, logNow, storage } = await openPage()
  await startLearner(details)

  const result = await record(page)

  vi.unstubAllGlobals()
  expect([result, logNow().length, storage().kept, storage().problem]).toEqual([{ ok: true }, 2, 'memory', 'missing'])
})

it('records that the clock was set back, once, and punishes nothing', async () => {
  const { startLearner, record, logNow } = await openPage()
  await startLearner(details)
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 86_400_000)

  await record(page)
  await record({ ...page, page: 'lain' })

  expect(logNow().filter(({ type }) => type === 'clock-set-back').length).toBe(1)
  expect(logNow().filter(({ type }) => type === 'page-read').length).toBe(2)
})

it('does not take a few seconds of drift for a clock set back', async () => {
  const { startLearner, record, logNow } = await openPage()
  await startLearner(details)
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 30_000)

  await record(page)

  expect(logNow().map(({ type }) => type)).not.toContain('clock-set-back')
})

it('erases a learner, here and after a restart', async () => {
  const { startLearner, record, eraseLearner, logNow } = await openPage()
  await startLearner(details)
  await record(page)

  await eraseLearner()

  const again = await openAgain()
  expect([logNow(), again.logNow(), again.storage().evicted, localStorage.getItem('mulai')]).toEqual([
    [],
    [],
    false,
    null,
  ])
})

it('tells when the browser has thrown the data away', async () => {
  localStorage.setItem('mulai', '1')

  const { storage } = await openPage()

  expect(storage()).toMatchObject({ status: 'ready', kept: 'disk', evicted: true })
})

it('draws seeds and ids that no other phone draws', async () => {
  const { newId, newSeed } = await openPage()

  const ids = new Set(Array.from({ length: 500 }, newId))
  const seeds = new Set(Array.from({ length: 500 }, newSeed))

  expect([ids.size, seeds.size > 490]).toEqual([500, true])
})
