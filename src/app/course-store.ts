import { useSyncExternalStore } from 'react'
import { loadCourse } from '../content/load-course.ts'
import { loadPictures } from '../content/load-pictures.ts'
import type { Course } from '../domain/course.ts'

export type CourseState =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly course: Course }

const loading: CourseState = { state: 'loading' }
const listeners = new Set<() => void>()
let current: CourseState = loading

/** Loads the course pack. Never throws: one that did not come can be asked for again. */
export async function openCourse(): Promise<void> {
  if (current.state === 'ready') return
  show(loading)
  // Beside the course and not after it; nobody waits for a picture.
  void loadPictures()
  await loadCourse().then(
    (course) => show({ state: 'ready', course }),
    () => show({ state: 'failed' }),
  )
}

export function courseNow(): CourseState {
  return current
}

export function useCourse(): CourseState {
  return useSyncExternalStore(subscribe, courseNow, () => loading)
}

function show(next: CourseState): void {
  current = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
