import type { ReactNode } from 'react'
import { useParams } from 'react-router-dom'
import { findLesson, findModule, findScenario, findTerm } from '../content/find.ts'
import type { Course } from '../domain/course.ts'
import { stopsOf } from '../domain/place.ts'
import { formsFor } from '../domain/test-form.ts'
import { ModuleScreen } from '../features/course/ModuleScreen.tsx'
import { LessonScreen } from '../features/lesson/LessonScreen.tsx'
import { QuizScreen } from '../features/quiz/QuizScreen.tsx'
import { ScenarioScreen } from '../features/scenario/ScenarioScreen.tsx'
import { useLearner } from '../state/log-store.ts'
import { LostScreen } from './LostScreen.tsx'
import { ExamScreen, GlossaryScreen, PledgeScreen, RepairScreen, ReviewRun, TestScreen } from './later.ts'
import { OnePlace } from './OnePlace.tsx'

interface Props {
  readonly course: Course
}

// From what an address says to what the course has. A screen is begun anew with another lesson, scenario or module.

export function ModuleRoute({ course }: Props) {
  const module = findModule(course, useParams().module)
  return module ? (
    <ModuleScreen course={course} module={module} number={course.modules.indexOf(module) + 1} />
  ) : (
    <LostScreen />
  )
}

export function LessonRoute({ course }: Props) {
  const params = useParams()
  const module = findModule(course, params.module)
  const lesson = findLesson(module, params.lesson)
  const stop = lesson && stopsOf(lesson).find((id) => id === params.stop)
  if (!module || !lesson || stop === undefined) return <LostScreen />
  return (
    <OnePlace key={lesson.id} name={`materi/${lesson.id}`}>
      <LessonScreen course={course} module={module} lesson={lesson} stop={stop} />
    </OnePlace>
  )
}

export function ScenarioRoute({ course }: Props) {
  const params = useParams()
  const module = findModule(course, params.module)
  const scenario = findScenario(module, params.scenario)
  if (!module || !scenario) return <LostScreen />
  return (
    <OnePlace key={scenario.id} name={`skenario/${scenario.id}`}>
      <ScenarioScreen course={course} module={module} scenario={scenario} />
    </OnePlace>
  )
}

export function QuizRoute({ course }: Props) {
  const module = findModule(course, useParams().module)
  if (!module) return <LostScreen />
  return (
    <OnePlace key={module.id} name={`kuis/${module.id}`}>
      <QuizScreen course={course} module={module} />
    </OnePlace>
  )
}

export function ReviewRoute({ course }: Props) {
  const module = findModule(course, useParams().module)
  if (!module) return <LostScreen />
  return (
    <OnePlace key={module.id} name={`ulang/${module.id}`}>
      <ReviewRun course={course} module={module} />
    </OnePlace>
  )
}

export function ExamRoute({ course }: Props) {
  if (!hasExam(course)) return <LostScreen />
  return (
    <OnePlace key="ujian" name="ujian">
      <ExamScreen course={course} />
    </OnePlace>
  )
}

export function RepairRoute({ course }: Props) {
  if (!hasExam(course)) return <LostScreen />
  return (
    <OnePlace key="perkuat" name="ujian">
      <RepairScreen course={course} />
    </OnePlace>
  )
}

function hasExam({ modules }: Course): boolean {
  return modules.some(({ exam }) => exam.length > 0)
}

/** Which of the two forms comes before the course is the learner's own. */
export function TestRoute({ course }: Props) {
  const params = useParams()
  const learner = useLearner()
  const forms = learner && formsFor(course, learner.id)
  const form = course.tests.find(({ id }) => id === params.form)
  if (!forms || !form) return <LostScreen />
  return (
    <OnePlace key={form.id} name={`tes/${form.id}`}>
      <TestScreen
        course={course}
        form={form}
        when={form.id === forms.before.id ? 'before' : 'after'}
        formBefore={forms.before}
      />
    </OnePlace>
  )
}

export function PledgeRoute({ course }: Props) {
  if (!hasExam(course) || course.pledge.length === 0) return <LostScreen />
  return (
    <OnePlace name="ikrar">
      <PledgeScreen course={course} />
    </OnePlace>
  )
}

export function TermRoute({ course, tabs }: Props & { readonly tabs: ReactNode }) {
  const { term } = useParams()
  if (term !== undefined && !findTerm(course, term)) return <LostScreen />
  return <GlossaryScreen terms={course.terms} meant={term} tabs={tabs} />
}
