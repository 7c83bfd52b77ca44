import type { Lesson, Page } from '../domain/course.ts'
import { lesson as say } from '../i18n/screens-learn.ts'
import { Cite } from '../ui/Cite.tsx'
import { Prose } from '../ui/Prose.tsx'
import styles from './LessonPage.module.css'

interface Props {
  readonly lesson: Lesson
  readonly page: Page
  readonly onTerm: (id: string) => void
  readonly onCitation: (citation: string) => void
}

/** What stands on one page of a lesson: the text, on the last one the sentence to keep, and the law. */
export function LessonPage({ lesson, page, onTerm, onCitation }: Props) {
  return (
    <>
      <Prose blocks={page.blocks} onTerm={onTerm} onCitation={onCitation} />
      {page === lesson.pages.at(-1) && (
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
              <Cite citation={citation} onOpen={onCitation} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
