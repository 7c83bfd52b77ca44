import { useState } from 'react'
import type { Course } from '../../../domain/course.ts'
import type { RepairStep } from '../../../domain/exam/gate.ts'
import { repair as say } from '../../../i18n/screens-exam.ts'
import { CoursePicture } from '../../../player/CoursePicture.tsx'
import { LessonPage } from '../../../player/LessonPage.tsx'
import { useReferences } from '../../../player/references/use-references.tsx'
import { recordPagesRead } from '../../../state/reading.ts'
import type { RecordResult } from '../../../state/recorder.ts'
import { Button } from '../../../ui/Button.tsx'
import { SaveFailure } from '../../../ui/SaveFailure.tsx'
import { Screen } from '../../../ui/Screen.tsx'
import { RepairBar } from './RepairBar.tsx'

interface Props {
  readonly course: Course
  readonly step: RepairStep
  readonly at: number
  readonly total: number
  readonly onNext: () => void
}

/** The lesson of one step, whole. Pages that had not been read count as read when *Lanjut* has reached the disk. */
export function RepairReading({ course, step: { module, lesson }, at, total, onNext }: Props) {
  const { openTerm, openCitation, sheet } = useReferences(course)
  const [isSaving, setSaving] = useState(false)
  const [read, setRead] = useState<RecordResult>({ ok: true })

  async function goOn() {
    setSaving(true)
    const result = await recordPagesRead(module, lesson)
    setSaving(false)
    setRead(result)
    if (result.ok) onNext()
  }

  return (
    <Screen
      bar={<RepairBar at={at} total={total} />}
      dock={
        <>
          {!read.ok && <SaveFailure reason={read.reason} />}
          <Button kind="primary" iconAfter={read.ok ? 'arrow' : 'again'} busy={isSaving} onClick={() => void goOn()}>
            {say.toQuestion}
          </Button>
        </>
      }
    >
      <CoursePicture picture={lesson.picture} />
      <h1>{lesson.title}</h1>
      {lesson.pages.map((page) => (
        <LessonPage key={page.id} lesson={lesson} page={page} onTerm={openTerm} onCitation={openCitation} />
      ))}
      {sheet}
    </Screen>
  )
}
