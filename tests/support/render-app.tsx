import { cleanup, configure, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, vi } from 'vitest'
import type { Course } from '../../src/domain/course.ts'
import type { LearnerEvent } from '../../src/domain/event.ts'
import type { Reference } from '../../src/domain/reference.ts'
import { smallCourse, smallReference } from './small-course.ts'

interface Options {
  /** What this phone knows already, of one learner. */
  readonly events?: readonly LearnerEvent[]
  readonly course?: Course
  readonly reference?: Reference
  /** The address it is opened at, without the hash. */
  readonly at?: string
}

// Two cores may be shared by many: a slow machine is no failure.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 10_000 })

// The browser around the app: what jsdom leaves out, and a place for each test to start from.
beforeEach(() => {
  localStorage.clear()
  document.head.innerHTML = ['course', 'reference']
    .map((name) => `<meta name="${name}" content="./assets/${name}-test.json">`)
    .join('')
  vi.stubGlobal('scrollTo', () => {})
  vi.stubGlobal('matchMedia', (media: string) => ({ media, matches: false, addEventListener() {} }))
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** The whole app on a phone: real router, real store, real database. Opened again, it knows what the disk knows. */
export async function renderApp({
  events = [],
  course = smallCourse,
  reference = smallReference,
  at = '/',
}: Options = {}) {
  vi.stubGlobal('fetch', async (address: string) =>
    Response.json({ format: 1, ...(address.includes('/reference-') ? { reference } : { course }) }),
  )
  await store(events)
  return open(at)
}

/** Ends the app as a killed browser would and opens it again at the same address. */
export async function openAgain(at = location.hash.slice(1) || '/') {
  cleanup()
  return open(at)
}

async function open(at: string) {
  history.replaceState(null, '', `#${at}`)
  // Stores live as long as a page does; a new page has new ones.
  vi.resetModules()
  const { App } = await import('../../src/app/App.tsx')
  const { openCourse } = await import('../../src/app/course-store.ts')
  const { resumeHere } = await import('../../src/app/resume.ts')
  const { openLog, logNow } = await import('../../src/state/log-store.ts')
  await Promise.all([openLog(), openCourse()])
  resumeHere()
  render(<App />)
  return { user: userEvent.setup(), logNow }
}

async function store(events: readonly LearnerEvent[]): Promise<void> {
  const [first] = events
  if (!first) return
  const { openDatabase } = await import('../../src/storage/open.ts')
  const { addLearner } = await import('../../src/storage/event-log.ts')
  const opened = await openDatabase(() => {})
  if (!opened.ok) throw new Error(`The test has no database: ${opened.reason}.`)
  await addLearner(opened.database, first.learner, events)
  opened.database.close()
  localStorage.setItem('mulai', '1')
}
