import { create } from 'zustand'
import { type Learner, learnerOf } from '../domain/learner.ts'
import { type Log, merge } from '../domain/log.ts'
import { isClosed } from '../storage/errors.ts'
import { readActiveLearner, readEvents } from '../storage/event-log.ts'
import { database, forget, onLost, openStorage } from './connection.ts'
import { onOtherTab } from './other-tabs.ts'

export interface StorageState {
  readonly status: 'opening' | 'ready'
  /** `memory`: this browser does not let us keep anything; progress lasts until the page is closed. */
  readonly kept: 'disk' | 'memory'
  readonly problem?: 'missing' | 'blocked' | 'newer'
  /** Somebody had begun in this browser, and the database is empty: the browser has thrown the data away. */
  readonly evicted: boolean
}

interface LogState {
  readonly storage: StorageState
  readonly learner: string | undefined
  readonly log: Log
}

const initial: LogState = {
  storage: { status: 'opening', kept: 'disk', evicted: false },
  learner: undefined,
  log: [],
}

export const logStore = create<LogState>(() => initial)

/** Opens the database and reads the active learner's events. Never throws: without a database the app goes on in memory. */
export async function openLog(): Promise<void> {
  const opened = await openStorage()
  if (!opened.ok) {
    logStore.setState({ storage: { status: 'ready', kept: 'memory', problem: opened.reason, evicted: false } })
    return
  }
  onOtherTab(() => void readAgain())
  onLost(() => void readAgain())
  const known = hasBegun()
  await readAgain()
  const { learner } = logStore.getState()
  logStore.setState({ storage: { status: 'ready', kept: 'disk', evicted: known && learner === undefined } })
}

// What another tab wrote is merged in, never put in place of what this one knows.
async function readAgain(tries = 2): Promise<void> {
  const current = await database()
  if (!current) return
  try {
    const learner = await readActiveLearner(current)
    const events = learner === undefined ? [] : await readEvents(current, learner)
    logStore.setState((state) => ({ learner, log: merge(state.learner === learner ? state.log : [], events) }))
  } catch (error) {
    if (!isClosed(error) || tries === 1) return
    forget()
    await readAgain(tries - 1)
  }
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

const begun = 'mulai'

/** A hint for the script that runs before paint: somebody learns here, so the welcome is not for them. */
export function rememberBegun(value: boolean): void {
  try {
    if (value) localStorage.setItem(begun, '1')
    else localStorage.removeItem(begun)
  } catch {
    // Without the hint the welcome is seen for a moment; nothing is lost.
  }
}

function hasBegun(): boolean {
  try {
    return localStorage.getItem(begun) !== null
  } catch {
    return false
  }
}
