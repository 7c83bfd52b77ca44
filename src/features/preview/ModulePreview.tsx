import { hrefOf } from '../../content/path-of.ts'
import type { Lesson, Module } from '../../domain/course.ts'
import { checkStop, stopsOf } from '../../domain/place.ts'
import { preview as say } from '../../i18n/screens-preview.ts'
import { Card } from '../../ui/Card.tsx'
import styles from './preview.module.css'
import { questionsBeside } from './questions-beside.ts'

interface Props {
  readonly module: Module
}

/** Lessons and the quiz lead to their real screens; scenarios and questions to all their states. */
export function ModulePreview({ module }: Props) {
  const heading = `modul-${module.id}`
  return (
    <Card labelledBy={heading}>
      <h2 id={heading}>{module.title}</h2>
      <h3>{say.lessons}</h3>
      {module.lessons.map((lesson) => (
        <LessonLinks key={lesson.id} module={module} lesson={lesson} />
      ))}
      <h3>{say.scenarios}</h3>
      <ul className={styles.previewLinks}>
        {module.scenarios.map(({ id, title }) => (
          <li key={id} className={styles.previewRow}>
            <a href={`#/pratinjau/${module.id}/${id}`}>{title}</a>
            <a
              href={hrefOf({ kind: 'scenario', module: module.id, scenario: id })}
              aria-label={`${say.played}: ${title}`}
            >
              {say.played}
            </a>
          </li>
        ))}
      </ul>
      <h3>{say.questions}</h3>
      <ul className={styles.previewLinks}>
        <li className={styles.previewRow}>
          <a href={`#/pratinjau/${module.id}/soal`}>{say.allQuestions(questionsBeside(module).length)}</a>
          <a href={hrefOf({ kind: 'quiz', module: module.id })}>{say.quiz}</a>
        </li>
      </ul>
    </Card>
  )
}

function LessonLinks({ module, lesson }: Props & { readonly lesson: Lesson }) {
  return (
    <div>
      <p>{lesson.title}</p>
      <ul className={styles.previewRow} aria-label={say.lessonStops(lesson.title)}>
        {stopsOf(lesson).map((stop) => (
          <li key={stop}>
            <a href={hrefOf({ kind: 'lesson', module: module.id, lesson: lesson.id, stop })}>
              {stop === checkStop ? say.check : say.pageOf(stop)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
