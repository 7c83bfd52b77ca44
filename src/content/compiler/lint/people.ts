import type { Problem } from '../problem.ts'
import type { AuthoredCourse } from '../read/module.ts'
import { textsOf } from './blocks.ts'
import { candidates, cast, offices, titles } from './cast.ts'
import { anyOf } from './sentences.ts'

const invented = new Set([...cast, ...candidates].flatMap((name) => name.split(' ')))
const office = new Set([...offices, ...titles])
const titled = new RegExp(`${anyOf(titles, 'u').source}\\s+(\\p{Lu}\\p{L}+)`, 'gu')
const called = /(?<!\p{L})bernama\s+(\p{Lu}\p{L}+)/gu

/** People in the course come from its cast: a new name would have to be compared with real people first. */
export function* peopleProblems(course: AuthoredCourse): Generator<Problem> {
  for (const { text, problem } of textsOf(course)) {
    const plain = text.replace(/\s+/g, ' ')
    for (const [found, name = ''] of [...plain.matchAll(titled), ...plain.matchAll(called)]) {
      if (invented.has(name) || office.has(name)) continue
      // A heuristic: the word may be an office that the list does not know.
      yield problem(
        `"${found}" bukan tokoh pelatihan ini; pakai ${cast.slice(0, 3).join(', ')}, … (lint/cast.ts)`,
        'warning',
      )
    }
  }
}
