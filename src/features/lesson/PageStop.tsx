import type { ReactNode } from 'react'
import { pictureUrl } from '../../content/load-course.ts'
import type { Course, Lesson, Module, Page } from '../../domain/course.ts'
import { lesson as say } from '../../i18n/screens-learn.ts'
import { useReferences } from '../../player/references/use-references.tsx'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Cite } from '../../ui/Cite.tsx'
import { Prose } from '../../ui/Prose.tsx'
import { SaveFailure } from '../../ui/SaveFailure.tsx'
import { Scene } from '../../ui/Scene.tsx'
import { Screen } from '../../ui/Screen.tsx'
import styles from './lesson.module.css'
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
  const isLast = page === lesson.pages.at(-1)
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
      <Scene src={pictureUrl(lesson.picture)} alt={lesson.picture.alt} cut={isFirst ? 'full' : 'strip'} />
      <h1>{lesson.title}</h1>
      <Prose blocks={page.blocks} onTerm={openTerm} onCitation={openCitation} />
      {isLast && (
        <section className={styles.remember} aria-labelledby="ingat">
          <h2 id="ingat" className={styles.label}>
            {say.remember}
          </h2>
          <p className={styles.sentence}>{lesson.remember}</p>
        </section>
      )}
      {page.citations.length > 0 && (
        <ul className={styles.citations} aria-label={say.basis}>
          {page.citations.map((citation) => (
            <li key={citation}>
              <Cite citation={citation} onOpen={openCitation} />
            </li>
          ))}
        </ul>
      )}
      {sheet}
    </Screen>
  )
}
