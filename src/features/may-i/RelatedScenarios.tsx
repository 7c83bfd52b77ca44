import type { Course } from '../../domain/course.ts'
import { mayI as say } from '../../i18n/screens-may-i.ts'
import { Rows } from '../../ui/Rows.tsx'
import styles from './may-i.module.css'

interface Props {
  readonly course: Course
  readonly act: string
}

/** Scenarios in which this act is decided. */
export function RelatedScenarios({ course, act }: Props) {
  const related = course.modules.flatMap((module) =>
    module.scenarios.filter((scenario) => scenario.act === act).map((scenario) => ({ module, scenario })),
  )
  if (related.length === 0) return null
  return (
    <section className={styles.found} aria-labelledby="latihan">
      <h2 id="latihan">{say.scenarios}</h2>
      <Rows
        rows={related.map(({ module, scenario }) => ({
          key: scenario.id,
          href: `#/skenario/${module.id}/${scenario.id}`,
          title: scenario.title,
          note: module.title,
        }))}
      />
    </section>
  )
}
