import { useState } from 'react'
import type { Lesson, Module, Page } from '../../domain/course.ts'
import { logNow } from '../../state/log-store.ts'
import { type RecordResult, record } from '../../state/recorder.ts'

type Problem = Extract<RecordResult, { ok: false }>['reason']

/** Records that a page was read, once, and goes on only when that is safe. */
export function useReading(module: Module, lesson: Lesson, page: Page, onNext: () => void) {
  const [problem, setProblem] = useState<Problem>()
  const [isSaving, setSaving] = useState(false)

  async function leave(): Promise<void> {
    const isRead = logNow().some(
      (event) => event.type === 'page-read' && event.lesson === lesson.id && event.page === page.id,
    )
    if (isRead) return onNext()
    setSaving(true)
    const result = await record({ type: 'page-read', lesson: lesson.id, page: page.id, edition: module.edition })
    setSaving(false)
    setProblem(result.ok ? undefined : result.reason)
    if (result.ok) onNext()
  }

  return { problem, isSaving, leave }
}
