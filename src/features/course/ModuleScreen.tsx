import type { Course, Module } from '../../domain/course.ts'
import { dateOf } from '../../i18n/format.ts'
import { path, module as say } from '../../i18n/screens-learn.ts'
import { useLearner, useLog } from '../../state/log-store.ts'
import { Bar } from '../../ui/Bar.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Fold } from '../../ui/Fold.tsx'
import { Screen } from '../../ui/Screen.tsx'
import styles from './PathScreen.module.css'
import { StartTag } from './StartTag.tsx'
import { startingPointOf } from './start-of.ts'
import { stepsOf } from './steps-of.ts'
import { Way } from './Way.tsx'

interface Props {
  readonly course: Course
  readonly module: Module
  /** Its place in the course, from 1. */
  readonly number: number
}

/** What a module is for, its steps, and the next of them. */
export function ModuleScreen({ course, module, number }: Props) {
  const log = useLog()
  const learner = useLearner()
  const start = learner && startingPointOf(course, log, learner.id)
  const steps = stepsOf(module, log)
  const done = steps.filter(({ state }) => state === 'done').length
  const next = steps.find(({ state }) => state !== 'done')
  return (
    <Screen
      bar={
        <Bar
          back={{ href: '#/', label: say.backToPath }}
          title={path.moduleOf(number)}
          progress={{ done, total: steps.length, label: path.summary(done, steps.length) }}
        />
      }
      dock={
        <ButtonLink kind="primary" href={next?.href ?? `#/kuis/${module.id}`} iconAfter="arrow">
          {next ? say.next(next.title) : say.again}
        </ButtonLink>
      }
    >
      <div className={styles.words}>
        <h1>{module.title}</h1>
        <p>{module.summary}</p>
        <p className={styles.soft}>
          {checkedWords(module)} {say.editionOf(module.edition)}
        </p>
      </div>
      <Fold summary={say.objectives}>
        <ul className={styles.objectiveList}>
          {module.objectives.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </Fold>
      <section className={styles.section} aria-labelledby="langkah">
        <h2 id="langkah">{say.steps}</h2>
        <Way
          stops={steps.map((step, at) => ({
            key: step.id,
            state: step.state,
            sign: at + 1,
            isNow: step === next,
            href: step.href,
            title: step.title,
            children: (
              <>
                <span className={styles.meta}>{step.detail}</span>
                {step.kind === 'lesson' && start && <StartTag start={start} lesson={step.id} state={step.state} />}
              </>
            ),
          }))}
        />
      </section>
    </Screen>
  )
}

function checkedWords({ comparedOn, reviewedBy }: Module): string {
  const on = dateOf(comparedOn)
  return reviewedBy.length > 0 ? say.reviewed(on, reviewedBy.map(({ name }) => name).join(', ')) : say.compared(on)
}
