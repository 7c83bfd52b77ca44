import { findLesson, findScenario } from '../../content/find.ts'
import { hrefOf } from '../../content/path-of.ts'
import type { Module, Scenario } from '../../domain/course.ts'
import { type Place, placeAfter } from '../../domain/place.ts'
import type { Run } from '../../domain/scenario.ts'
import { path, scenario as say } from '../../i18n/screens-learn.ts'
import { useLog } from '../../state/log-store.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Card } from '../../ui/Card.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { Decision } from './Decision.tsx'
import styles from './scenario.module.css'

interface Props {
  readonly module: Module
  readonly scenario: Scenario
  readonly run: Run
  readonly onAgain: () => void
}

/** What was decided, what the law says about it, and the way on. */
export function ScenarioEnd({ module, scenario, run, onAgain }: Props) {
  const next = placeAfter(module, useLog(), scenario.id)
  const opening = run.steps[0]?.question
  return (
    <Screen
      bar={<Bar back={{ href: `#/modul/${module.id}`, label: say.backToModule }} title={say.ended} />}
      dock={
        <ButtonLink kind="primary" href={hrefOf(next)} iconAfter="arrow">
          {say.goOn(titleOf(module, next))}
        </ButtonLink>
      }
    >
      <h1>{scenario.title}</h1>
      <Card labelledBy="aturan">
        <h2 id="aturan" className={styles.label}>
          {say.verdict}
        </h2>
        <p className={styles.verdict}>{say.verdicts[scenario.verdict]}</p>
        {opening && <p>{opening.explanation}</p>}
      </Card>
      <section className={styles.decisions} aria-labelledby="keputusan">
        <h2 id="keputusan">{say.decisions}</h2>
        <ol className={styles.list}>
          {run.steps.map((step) => (
            <Decision key={step.question.id} step={step} />
          ))}
        </ol>
      </section>
      <Button icon="again" onClick={onAgain}>
        {say.again}
      </Button>
    </Screen>
  )
}

function titleOf(module: Module, place: Place): string {
  if (place.kind === 'lesson') return findLesson(module, place.lesson)?.title ?? path.title
  if (place.kind === 'scenario') return findScenario(module, place.scenario)?.title ?? path.title
  return path.quiz
}
