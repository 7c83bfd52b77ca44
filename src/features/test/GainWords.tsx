import type { Attempt } from '../../domain/attempt.ts'
import type { Course } from '../../domain/course.ts'
import { gainOf, missingIn } from '../../domain/test-form.ts'
import { test as say } from '../../i18n/screens-test.ts'
import styles from './test.module.css'

interface Props {
  readonly course: Course
  /** Absent where the first test was skipped: then there is nothing to compare. */
  readonly before: Attempt | undefined
  readonly after: Attempt
}

/** What has moved between the two tests, by objective and never in points; nothing, where nothing has. */
export function GainWords({ course, before, after }: Props) {
  if (!before) {
    return (
      <>
        <h1>{say.noComparison}</h1>
        <p>{say.noComparisonMore}</p>
        <Objectives course={course} label={say.stillMissing} ids={missingIn(course, after)} />
      </>
    )
  }
  const { gained, missing, change } = gainOf(course, before, after)
  if (change > 0) {
    return (
      <>
        <h1>{say.gained}</h1>
        <Objectives course={course} label={say.nowRight} ids={gained} />
        <Objectives course={course} label={say.stillMissing} ids={missing} />
      </>
    )
  }
  return (
    <>
      <h1>{say.unchanged}</h1>
      {missing.length > 0 ? (
        <Objectives course={course} label={say.unchangedMore} ids={missing} />
      ) : (
        <p>{say.allRight}</p>
      )}
    </>
  )
}

interface ObjectivesProps {
  readonly course: Course
  readonly label: string
  readonly ids: readonly string[]
}

function Objectives({ course, label, ids }: ObjectivesProps) {
  const texts = course.modules.flatMap(({ objectives }) => objectives.filter(({ id }) => ids.includes(id)))
  if (texts.length === 0) {
    return (
      <p>
        {label} {say.nothing}.
      </p>
    )
  }
  return (
    <div>
      <p>{label}</p>
      <ul className={styles.rules}>
        {texts.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
