import type { ReactNode } from 'react'
import type { Course, Lesson, Module, Page } from '../../domain/course.ts'
import { lesson as say } from '../../i18n/screens-learn.ts'
import { CoursePicture } from '../../player/CoursePicture.tsx'
import { LessonPage } from '../../player/LessonPage.tsx'
import { useReferences } from '../../player/references/use-references.tsx'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { SaveFailure } from '../../ui/SaveFailure.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { useReading } from './use-reading.ts'

interface Props {
  readonly course: Course
  readonly module: Module
  readonly lesson: Lesson
  readonly page: Page
  readonly bar: ReactNode
  readonly previous: string | undefined
  readonly onNext: () => void
}

/** A page to read. It counts as read when *Lanjut* has reached the disk. */
export function PageStop({ course, module, lesson, page, bar, previous, onNext }: Props) {
  const { openTerm, openCitation, sheet } = useReferences(course)
  const { problem, isSaving, leave } = useReading(module, lesson, page, onNext)
  const isFirst = page === lesson.pages[0]
  return (
    <Screen
      bar={bar}
      dock={
        <>
          {problem && <SaveFailure reason={problem} />}
          {previous !== undefined && <ButtonLink href={previous} icon="back" label={say.previous} />}
          <Button kind="primary" iconAfter={problem ? 'again' : 'arrow'} busy={isSaving} onClick={() => void leave()}>
            {problem ? say.saveAgain : say.next}
          </Button>
        </>
      }
    >
      <CoursePicture picture={lesson.picture} cut={isFirst ? 'full' : 'strip'} />
      <h1>{lesson.title}</h1>
      <LessonPage lesson={lesson} page={page} onTerm={openTerm} onCitation={openCitation} />
      {sheet}
    </Screen>
  )
}
