import { pathOf } from '../content/path-of.ts'
import type { Course } from '../domain/course.ts'
import type { Log } from '../domain/log.ts'
import { openAttempt } from '../domain/open-attempt.ts'
import { openPlace, type Place } from '../domain/place.ts'
import { logNow } from '../state/log-store.ts'
import { courseNow } from './course-store.ts'

/** On a cold start without a wish of its own: puts the address of the place that was left open in place of home. */
export function resumeHere(): void {
  const loaded = courseNow()
  if (loaded.state !== 'ready' || location.hash.length > 2) return
  const place = openPlace(loaded.course, logNow())
  // Replaced as an address, so that a router which is there already hears of it.
  if (place) location.replace(`#${exactPath(loaded.course, logNow(), place)}`)
}

// A place of kind review names no module: the one whose run is open is meant.
function exactPath(course: Course, log: Log, place: Place): string {
  if (place.kind !== 'review') return pathOf(place)
  const module = course.modules.find(({ id }) => openAttempt(course, log, 'review', id))
  return module ? `${pathOf(place)}/${module.id}` : pathOf(place)
}
