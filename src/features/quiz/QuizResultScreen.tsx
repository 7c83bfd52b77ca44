import type { Attempt } from '../../domain/attempt.ts'
import type { Course, Module } from '../../domain/course.ts'
import { progressOf } from '../../domain/progress.ts'
import { bestQuiz, type QuizResult } from '../../domain/quiz.ts'
import { pointsOf } from '../../i18n/format.ts'
import { quiz as say } from '../../i18n/screens-quiz.ts'
import { useLog } from '../../state/log-store.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { ResultHead } from '../../ui/ResultHead.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { Threads } from '../../ui/Threads.tsx'
import { lessonsFor } from './lessons-for.ts'
import { QuestionList } from './QuestionList.tsx'
import styles from './quiz.module.css'

interface Props {
  readonly course: Course
  readonly module: Module
  readonly attempt: Attempt
  readonly result: QuizResult
  readonly onAgain: () => void
}

/** The number, the stamp, what to do about what was wrong, and the next step. */
export function QuizResultScreen({ course, module, attempt, result, onAgain }: Props) {
  const log = useLog()
  const best = bestQuiz(module, log)
  const points = pointsOf(result.points)
  const missed = attempt.questions.filter((id) => (attempt.answers.get(id)?.score ?? 0) < 1)
  const home = (kind: 'primary' | 'plain') => (
    <ButtonLink kind={kind} href="#/" icon="path">
      {say.toPath}
    </ButtonLink>
  )
  const again = (kind: 'primary' | 'plain') => (
    <Button kind={kind} icon="again" onClick={onAgain}>
      {say.beginAgain}
    </Button>
  )
  return (
    <Screen
      bar={<Bar back={{ href: `#/modul/${module.id}`, label: say.back }} title={say.resultTitle} />}
      dock={
        result.passed ? (
          <>
            {again('plain')}
            {home('primary')}
          </>
        ) : (
          <>
            {home('plain')}
            {again('primary')}
          </>
        )
      }
    >
      <ResultHead
        passed={result.passed}
        mark={points}
        of={say.of(result.of)}
        word={result.passed ? say.passed : say.notPassed}
      />
      <Threads done={result.points} total={result.of} label={say.rightOf(points, result.of)} />
      <p>{wordsOf()}</p>
      {best && best.points > result.points && <p className={styles.soft}>{say.best(pointsOf(best.points), best.of)}</p>}
      <QuestionList course={course} attempt={attempt} />
      {missed.length > 0 && (
        <ButtonLink href={`#/ulang/${module.id}`} icon="again">
          {say.toReview(missed.length)}
        </ButtonLink>
      )}
    </Screen>
  )

  function wordsOf(): string {
    const right = say.rightOf(points, result.of)
    if (!result.passed) {
      const titles = lessonsFor(course, module, missed).map(({ title }) => `“${title}”`)
      return [say.nearly, right, titles.length > 0 && say.openAgain(titles.join(say.and))].filter(Boolean).join(' ')
    }
    const { completed, pagesRead, pagesTotal } = progressOf(module, log)
    if (!completed) return `${say.passedPagesLeft(pagesTotal - pagesRead)} ${right}`
    const next = course.modules[course.modules.indexOf(module) + 1]
    return [say.passedDone, right, next && say.nextModule(next.title)].filter(Boolean).join(' ')
  }
}
