import { useState } from 'react'
import type { Attempt } from '../../../domain/attempt.ts'
import type { Course } from '../../../domain/course.ts'
import { resultOf } from '../../../domain/exam/attempts.ts'
import { exam as say } from '../../../i18n/screens-exam.ts'
import { handIn } from '../../../state/attempts.ts'
import type { RecordResult } from '../../../state/recorder.ts'
import { Button } from '../../../ui/Button.tsx'
import { SaveFailure } from '../../../ui/SaveFailure.tsx'
import { Sheet } from '../../../ui/Sheet.tsx'

interface Props {
  readonly course: Course
  readonly attempt: Attempt
  /** What has no answer, in a sentence. */
  readonly missing: string
  readonly onClose: () => void
}

/** The last question of an exam: is it to end? The result comes when the disk has it. */
export function HandInSheet({ course, attempt, missing, onClose }: Props) {
  const [isSaving, setSaving] = useState(false)
  const [result, setResult] = useState<RecordResult>({ ok: true })

  async function end() {
    setSaving(true)
    const ended = await handIn(attempt, (recorded) => resultOf(course, recorded))
    setSaving(false)
    setResult(ended)
  }

  return (
    <Sheet title={say.handInTitle} onClose={onClose}>
      <p>{missing}</p>
      <p>{say.handInMore}</p>
      {!result.ok && <SaveFailure reason={result.reason} />}
      <Button kind="primary" wide icon={result.ok ? undefined : 'again'} busy={isSaving} onClick={() => void end()}>
        {say.handInNow}
      </Button>
    </Sheet>
  )
}
