import type { Lesson, Module } from '../domain/course.ts'
import { logNow } from './log-store.ts'
import { type RecordResult, record } from './recorder.ts'

/** Records, together, the pages of a lesson that were not read before; nothing where all were. */
export async function recordPagesRead(module: Module, lesson: Lesson): Promise<RecordResult> {
  const read = new Set(logNow().map((event) => (event.type === 'page-read' ? `${event.lesson}/${event.page}` : '')))
  const fresh = lesson.pages.filter(({ id }) => !read.has(`${lesson.id}/${id}`))
  if (fresh.length === 0) return { ok: true }
  return record(
    ...fresh.map(({ id }) => ({
      type: 'page-read' as const,
      lesson: lesson.id,
      page: id,
      edition: module.edition,
    })),
  )
}
