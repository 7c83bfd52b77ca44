import { hrefOf } from '../../content/path-of.ts'
import type { Attempt } from '../../domain/attempt.ts'
import type { Course } from '../../domain/course.ts'
import { firstStop } from '../../domain/place.ts'
import { startingPoint } from '../../domain/test-form.ts'
import { test as say } from '../../i18n/screens-test.ts'
import { useLog } from '../../state/log-store.ts'
import { Bar } from '../../ui/Bar.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Screen } from '../../ui/Screen.tsx'

interface Props {
  readonly course: Course
  readonly attempt: Attempt
}

/** After the first test: where to begin. Right answers would turn the second one into a test of memory. */
export function StartingPointScreen({ course, attempt }: Props) {
  const log = useLog()
  const { isStrong, useful } = startingPoint(course, attempt)
  const [first] = useful
  const path = (kind: 'primary' | 'plain') => (
    <ButtonLink kind={kind} href="#/" icon="path">
      {say.toPath}
    </ButtonLink>
  )
  return (
    <Screen
      bar={<Bar back={{ href: '#/', label: say.back }} title={say.title.before} />}
      dock={isStrong || !first ? path('primary') : toLesson(first)}
    >
      <h1>{isStrong ? say.strong : say.thanks}</h1>
      <p>
        {isStrong
          ? say.strongMore
          : [say.thanksMore, first && say.beginWith(first.lesson.title)].filter(Boolean).join(' ')}
      </p>
    </Screen>
  )

  function toLesson({ module, lesson }: NonNullable<typeof first>) {
    const place = { kind: 'lesson', module: module.id, lesson: lesson.id, stop: firstStop(lesson, log) } as const
    return (
      <>
        {path('plain')}
        <ButtonLink kind="primary" href={hrefOf(place)} iconAfter="arrow">
          {say.toLesson(lesson.title)}
        </ButtonLink>
      </>
    )
  }
}
