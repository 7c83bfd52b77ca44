import { create } from 'zustand'
import { type Learner, learnerOf } from '../domain/learner.ts'
import { type Log, merge } from '../domain/log.ts'
import { readActiveLearner, readEvents } from '../storage/event-log.ts'
import type { Database } from '../storage/schema.ts'
import { hasBegun } from './log/begun.ts'
import { onDisk, onReturn, openStorage } from './log/connection.ts'
import { onOtherTab } from './log/other-tabs.ts'

export interface StorageState {
  readonly status: 'opening' | 'ready'
  /** `memory`: this browser does not let us keep anything; progress lasts until the page is closed. */
  readonly kept: 'disk' | 'memory'
  /** Why nothing can be kept, or why, in the middle of a session, nothing can be kept any more. */
  readonly problem?: 'missing' | 'blocked' | 'newer'
  /** Somebody had begun in this browser, and the database is empty: the browser has thrown the data away. */
  readonly evicted: boolean
}

interface LogState {
  readonly storage: StorageState
  readonly learner: string | undefined
  readonly log: Log
}

export const logStore = create<LogState>(() => ({
  storage: { status: 'opening', kept: 'disk', evicted: false },
  learner: undefined,
  log: [],
}))

/** Opens the database and reads the active learner's events. Never throws: without a database the app goes on in memory. */
export async function openLog(): Promise<void> {
  const opened = await openStorage()
  if (!opened.ok) {
    keepInMemory(opened.reason)
    if (opened.reason === 'blocked') void opened.answered.then(openLate)
    return
  }
  const hadBegun = hasBegun()
  if (!(await readAgain())) return keepInMemory('missing')
  const evicted = hadBegun && logStore.getState().learner === undefined
  logStore.setState({ storage: { status: 'ready', kept: 'disk', evicted } })
  onOtherTab(() => void readAgain())
  onReturn(() => void readAgain())
}

// Whoever has begun in memory by now was told so, and goes on there: the disk may know somebody else.
async function openLate(): Promise<void> {
  if (logStore.getState().learner === undefined) await openLog()
}

function keepInMemory(problem: NonNullable<StorageState['problem']>): void {
  logStore.setState({ storage: { status: 'ready', kept: 'memory', problem, evicted: false } })
}

/**
 * Takes in what other tabs wrote; `false` where the disk cannot be read, and then nothing changes. Facts are merged in,
 * never put in place of what this tab knows.
 */
export async function readAgain(): Promise<boolean> {
  const before = logStore.getState().learner
  const read = await onDisk(readActive)
  if (!read.ok) {
    if (read.closed) tellProblem(read.closed)
    return false
  }
  tellProblem(undefined)
  const { learner, events } = read.value
  logStore.setState((state) => {
    // Somebody began or was erased here while the disk was being read: what was read is older than that.
    if (state.learner !== before) return state
    return { learner, log: merge(state.learner === learner ? state.log : [], events) }
  })
  return true
}

/** In the middle of a session: nothing can be kept any more, or it can again. */
export function tellProblem(problem: StorageState['problem'] | undefined): void {
  const { problem: before, ...storage } = logStore.getState().storage
  if (problem !== before) logStore.setState({ storage: { ...storage, ...(problem && { problem }) } })
}

async function readActive(database: Database): Promise<{ learner: string | undefined; events: Log }> {
  const learner = await readActiveLearner(database)
  return { learner, events: learner === undefined ? [] : await readEvents(database, learner) }
}

/** All events of the active learner. */
export function useLog(): Log {
  return logStore((state) => state.log)
}

export function logNow(): Log {
  return logStore.getState().log
}

export function useLearner(): Learner | undefined {
  const id = logStore((state) => state.learner)
  const log = useLog()
  return id === undefined ? undefined : learnerOf(log, id)
}

export function useStorageState(): StorageState {
  return logStore((state) => state.storage)
}
