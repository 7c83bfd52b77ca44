import type { Module } from '../../domain/course.ts'
import { bestQuiz } from '../../domain/quiz.ts'
import { pointsOf } from '../../i18n/format.ts'
import { quiz as say } from '../../i18n/screens-quiz.ts'
import { useLog } from '../../state/log-store.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { passingPoints } from './passing-points.ts'
import styles from './quiz.module.css'

interface Props {
  readonly module: Module
  readonly onBegin: () => void
}

/** The rules, in four sentences, and the best result so far. */
export function QuizStart({ module, onBegin }: Props) {
  const best = bestQuiz(module, useLog())
  return (
    <Screen
      bar={<Bar back={{ href: `#/modul/${module.id}`, label: say.back }} title={module.title} />}
      dock={
        <Button kind="primary" iconAfter="arrow" onClick={onBegin}>
          {best ? say.beginAgain : say.begin}
        </Button>
      }
    >
      <h1>{say.title}</h1>
      <ul className={styles.rules} aria-label={say.rules}>
        <li>{say.length(module.quiz.length, passingPoints(module))}</li>
        <li>{say.now}</li>
        <li>{say.again}</li>
        <li>{say.saved}</li>
      </ul>
      {best && (
        <Note icon="chart">
          <p>
            {say.best(pointsOf(best.points), best.of)} {best.passed ? say.passed : say.notPassed}.
          </p>
        </Note>
      )}
    </Screen>
  )
}
