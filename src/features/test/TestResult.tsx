import type { Attempt } from '../../domain/attempt.ts'
import type { Course, TestForm } from '../../domain/course.ts'
import { testTaken } from '../../domain/test-form.ts'
import { test as say } from '../../i18n/screens-test.ts'
import { useLog } from '../../state/log-store.ts'
import { Bar } from '../../ui/Bar.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { AnswerReasons } from './AnswerReasons.tsx'
import { GainWords } from './GainWords.tsx'
import { StartingPointScreen } from './StartingPointScreen.tsx'

interface Props {
  readonly course: Course
  readonly when: 'before' | 'after'
  readonly attempt: Attempt
  readonly formBefore: TestForm
}

/** Before the course: where to begin, and nothing about what was right. After it: what has moved, and every reason. */
export function TestResult({ course, when, attempt, formBefore }: Props) {
  const before = testTaken(useLog(), formBefore)
  if (when === 'before') return <StartingPointScreen course={course} attempt={attempt} />
  return (
    <Screen
      bar={<Bar back={{ href: '#/', label: say.back }} title={say.title.after} />}
      dock={
        <ButtonLink kind="primary" href="#/" icon="path">
          {say.toPath}
        </ButtonLink>
      }
    >
      <GainWords course={course} before={before} after={attempt} />
      <AnswerReasons course={course} attempt={attempt} />
    </Screen>
  )
}
