import type { Course, Module } from '../../../domain/course.ts'
import type { Exam } from '../../../domain/exam/attempts.ts'
import type { Points } from '../../../domain/exam/pass.ts'
import { pointsOf } from '../../../i18n/format.ts'
import { exam as door, examResult as say } from '../../../i18n/screens-exam.ts'
import { Card } from '../../../ui/Card.tsx'
import { Threads } from '../../../ui/Threads.tsx'
import styles from './result.module.css'

interface Props {
  readonly course: Course
  readonly exam: Exam
}

/** The points by indicator, on which a pass depends, and by module, where there is something to read again. */
export function PartPoints({ course, exam: { told, attempt } }: Props) {
  const indicators = (['A', 'B', 'C', 'U'] as const).map((name) => ({
    name: say.part(door.indicators[name]),
    ...told.indicators[name],
  }))
  const modules = course.modules.map((module) => ({ name: module.title, ...pointsIn(module, attempt) }))
  return (
    <>
      <Parts id="per-bagian" title={say.perIndicator} parts={indicators} />
      <Parts id="per-modul" title={say.perModule} parts={modules} />
    </>
  )
}

interface PartsProps {
  readonly id: string
  readonly title: string
  readonly parts: readonly (Points & { readonly name: string })[]
}

function Parts({ id, title, parts }: PartsProps) {
  return (
    <Card labelledBy={id}>
      <h2 id={id} className={styles.label}>
        {title}
      </h2>
      <ul className={styles.parts}>
        {parts
          .filter(({ of }) => of > 0)
          .map(({ name, points, of }) => (
            <li key={name} className={styles.part}>
              <span className={styles.name}>{name}</span>
              <span className={styles.points} aria-hidden="true">
                {pointsOf(points)}/{of}
              </span>
              <Threads done={points} total={of} size="s" label={say.rightOf(pointsOf(points), of)} />
            </li>
          ))}
      </ul>
    </Card>
  )
}

function pointsIn({ exam, scenarios }: Module, attempt: Exam['attempt']): Points {
  const own = new Set([...exam, ...scenarios.flatMap(({ questions }) => questions)].map(({ id }) => id))
  const asked = attempt.questions.filter((id) => own.has(id))
  return { points: asked.reduce((sum, id) => sum + (attempt.answers.get(id)?.score ?? 0), 0), of: asked.length }
}
