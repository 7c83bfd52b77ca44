import type { Course, Module } from '../../domain/course.ts'
import type { Log } from '../../domain/log.ts'
import { type Progress, progressOf, type StepState } from '../../domain/progress.ts'
import { path } from '../../i18n/screens-learn.ts'
import { Threads } from '../../ui/Threads.tsx'
import styles from './PathScreen.module.css'
import { stopsAround } from './stops-around.tsx'
import { Way } from './Way.tsx'

interface Props {
  readonly course: Course
  readonly log: Log
  readonly learner: string
}

/** The whole way: all modules in their order, and what lies before and after them. Those to come are told as not there yet. */
export function ModuleList({ course, log, learner }: Props) {
  const modules = course.modules.map((module) => ({ module, progress: progressOf(module, log) }))
  const { before, after } = stopsAround(course, log, learner)
  const isBefore = before.some(({ isNow }) => isNow)
  const current = modules.find(({ progress }) => progress.done < progress.total)?.module
  return (
    <section className={styles.section} aria-labelledby="jalur">
      <h2 id="jalur">{path.title}</h2>
      <Way
        stops={[
          ...before,
          ...modules.map(({ module, progress }, at) => ({
            key: module.id,
            state: stateOf(progress),
            sign: at + 1,
            isNow: !isBefore && module === current,
            href: `#/modul/${module.id}`,
            title: module.title,
            children: <ModuleState module={module} progress={progress} />,
          })),
          ...course.planned.map((planned, at) => ({
            key: planned.id,
            state: 'none' as const,
            sign: modules.length + at + 1,
            isNow: false,
            title: planned.title,
            children: <span className={styles.meta}>{path.planned}</span>,
          })),
          ...after,
        ]}
      />
    </section>
  )
}

function ModuleState({ module, progress }: { readonly module: Module; readonly progress: Progress }) {
  const { done, total } = progress
  const state = { done: path.done, some: path.underWay, none: path.notBegun }[stateOf(progress)]
  return (
    <>
      <Threads done={done} total={total} label={path.summary(done, total)} size="s" />
      <span className={styles.meta}>
        {state} · {path.steps(done, total)} · {path.minutes(module.minutes)}
      </span>
    </>
  )
}

function stateOf({ done, total, started }: Progress): StepState {
  if (done === total) return 'done'
  return started ? 'some' : 'none'
}
