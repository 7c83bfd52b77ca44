import type { Course } from '../domain/course.ts'
import { addressOf } from './address.ts'

let loading: Promise<Course> | undefined

/** The course pack, loaded once. A load that failed is forgotten, so that it can be tried again. */
export function loadCourse(): Promise<Course> {
  loading ??= fetchCourse().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function fetchCourse(): Promise<Course> {
  const response = await fetch(addressOf('course'))
  if (!response.ok) throw new Error(`The course pack did not come: ${response.status}.`)
  const pack: unknown = await response.json()
  if (!isPack(pack)) throw new Error('The course pack is of another format.')
  return pack.course
}

// The pack is made by the same build as this code and comes from the same origin; its format number is all that can differ.
function isPack(pack: unknown): pack is { format: 1; course: Course } {
  return typeof pack === 'object' && pack !== null && 'format' in pack && pack.format === 1 && 'course' in pack
}
