// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepSaved, type Offline } from '../../../src/state/worker/keep-saved.ts'

/** A browser's side of the worker: what `register` gives, what the worker answers, whether the page is controlled. */
class Workers extends EventTarget {
  controller: object | null = {}
  isComplete = true
  register = vi.fn(async (): Promise<object> => this.registration)
  getRegistration = async () => this.registration
  registration = {
    active: {
      postMessage: (_: unknown, [port]: MessagePort[]) =>
        port?.postMessage({ complete: this.isComplete, done: this.isComplete ? 9 : 4, total: 9, used: 0 }),
    },
  }

  tellProgress(done: number): void {
    this.dispatchEvent(new MessageEvent('message', { data: { type: 'progress', done, total: 9 } }))
  }
}

let workers: Workers
let shown: Offline[]
let server: ReturnType<typeof vi.fn>

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  workers = new Workers()
  shown = []
  server = vi.fn(async () => new Response())
  vi.stubGlobal('fetch', server)
  Object.defineProperty(navigator, 'serviceWorker', { value: workers, configurable: true })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('keepSaved', () => {
  it('is ready when the worker has every file and controls this page', async () => {
    start()

    await until('ready')

    expect(shown.at(-1)).toEqual({ state: 'ready', totalBytes: 9 })
  })

  it('is not ready on a page that the worker does not control', async () => {
    workers.controller = null
    start()

    // As long as it waits for the worker to take the page in.
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(1))
    await vi.advanceTimersByTimeAsync(2_000)

    await until('paused')
    expect(shown.map(({ state }) => state)).not.toContain('ready')
  })

  it('says that it has paused when nothing came for a while, and goes on with the next bytes', async () => {
    workers.register.mockReturnValue(new Promise(() => {}))
    start()
    workers.tellProgress(3)

    await vi.advanceTimersByTimeAsync(20_000)
    workers.tellProgress(5)

    expect(shown.slice(-3)).toEqual([
      { state: 'saving', doneBytes: 3, totalBytes: 9 },
      { state: 'paused', doneBytes: 3, totalBytes: 9 },
      { state: 'saving', doneBytes: 5, totalBytes: 9 },
    ])
  })

  it('takes a refusal for one only when the server can be reached', async () => {
    workers.register.mockRejectedValue(new TypeError('no worker'))
    start()

    await until('refused')

    expect(server).toHaveBeenCalledOnce()
  })

  it('waits for signal where the server cannot be reached, and goes on by itself', async () => {
    workers.register.mockRejectedValueOnce(new TypeError('no network'))
    server.mockRejectedValueOnce(new TypeError('no network'))
    start()
    await until('paused')

    window.dispatchEvent(new Event('online'))

    await until('ready')
  })

  it('tries again later without any sign', async () => {
    workers.isComplete = false
    start()
    await until('paused')
    workers.isComplete = true

    await vi.advanceTimersByTimeAsync(5_000)

    await until('ready')
  })

  it('gives up hope, not trying, when three attempts brought nothing', async () => {
    workers.isComplete = false
    start()
    await until('paused')

    await vi.advanceTimersByTimeAsync(5_000)
    await vi.waitFor(() => expect(workers.register).toHaveBeenCalledTimes(2))
    await vi.advanceTimersByTimeAsync(10_000)

    await until('refused')
    workers.isComplete = true
    window.dispatchEvent(new Event('online'))
    await until('ready')
  })
})

function start(): void {
  // The window outlives a test; what an earlier one started tells its own list.
  const own = shown
  keepSaved({ onOffline: (offline) => own.push(offline), onStatus: () => {}, onRegistration: () => {} })
}

/** Real turns of the event loop: the answer of the worker comes through a real message channel. */
async function until(state: Offline['state']): Promise<void> {
  for (let turn = 0; turn < 200 && shown.at(-1)?.state !== state; turn += 1)
    await new Promise((resolve) => setImmediate(resolve))
  expect(shown.at(-1)?.state).toBe(state)
}
