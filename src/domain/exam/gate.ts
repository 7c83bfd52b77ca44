import { type Attempt, attemptsOf, questionById } from '../attempt.ts'
import type { Course, Lesson, Module, Question } from '../course.ts'
import type { Log } from '../log.ts'
import { openAttempt } from '../open-attempt.ts'
import { progressOf } from '../progress.ts'
import { quizPool } from '../quiz.ts'
import { shuffled } from '../shuffle.ts'
import { bestExam, type Exam, examsOf } from './attempts.ts'

/** May the exam be sat now, and if not, what opens it: always work, never waiting, because clocks are wrong. */
export type ExamGate =
  | { readonly state: 'modules-left'; readonly left: readonly Module[] }
  /** Begun and not handed in. */
  | { readonly state: 'under-way'; readonly attempt: Attempt }
  | { readonly state: 'ready'; readonly tries: number }
  /** Not passed: something is to be made good before the next one. */
  | { readonly state: 'repair'; readonly exam: Exam; readonly steps: readonly RepairStep[] }
  | { readonly state: 'passed'; readonly exam: Exam }

/** One objective that the exam found missing: its lesson to read again, and a question to answer right. */
export interface RepairStep {
  readonly objective: string
  readonly module: Module
  readonly lesson: Lesson
}

/** So many objectives are made good at most: about ten minutes. */
export const mostRepairs = 6

export function examGate(course: Course, log: Log): ExamGate {
  const best = bestExam(log)
  if (best?.told.passed) return { state: 'passed', exam: best }
  const attempt = openAttempt(course, log, 'exam', course.id)
  if (attempt) return { state: 'under-way', attempt }
  const left = course.modules.filter((module) => !progressOf(module, log).quiz.passed)
  if (left.length > 0) return { state: 'modules-left', left }
  const exams = examsOf(log)
  const last = exams.at(-1)
  if (!last) return { state: 'ready', tries: 0 }
  const steps = repairSteps(course, last)
  if (steps.length === 0 || isRepaired(course, log, last)) return { state: 'ready', tries: exams.length }
  return { state: 'repair', exam: last, steps }
}

/** What was missed most comes first. */
export function repairSteps(course: Course, { attempt }: Exam): RepairStep[] {
  const lost = new Map<string, number>()
  for (const id of attempt.questions) {
    const objective = questionById(course, id)?.objective
    const missing = 1 - (attempt.answers.get(id)?.score ?? 0)
    if (objective !== undefined && missing > 0) lost.set(objective, (lost.get(objective) ?? 0) + missing)
  }
  return [...lost]
    .sort(([, one], [, other]) => other - one)
    .flatMap(([objective]) => repairStep(course, objective) ?? [])
    .slice(0, mostRepairs)
}

/** What a question of a repair belongs to: the lesson that teaches it, or whose check it is. */
export function repairStepOf(course: Course, question: Question): RepairStep | undefined {
  const taught = repairStep(course, question.objective)
  if (taught) return taught
  for (const module of course.modules) {
    const lesson = module.lessons.find(({ check }) => check.id === question.id)
    if (lesson) return { objective: question.objective, module, lesson }
  }
  return undefined
}

function repairStep(course: Course, objective: string): RepairStep | undefined {
  for (const module of course.modules) {
    const lesson = module.lessons.find(({ objectives }) => objectives.includes(objective))
    if (lesson) return { objective, module, lesson }
  }
  return undefined
}

/**
 * One practice question for each step, in the same order; what is kept for the exam is never among them. An objective
 * that no practice question asks is made good by the check of its lesson: without any, the next exam would never open.
 */
export function drawRepair(steps: readonly RepairStep[], seed: number): string[] {
  const drawn = steps.map(({ module, lesson, objective }) => {
    const own: readonly Question[] = [...quizPool(module), lesson.check].filter((one) => one.objective === objective)
    const [first = lesson.check] = shuffled(own, seed, objective)
    return first.id
  })
  return [...new Set(drawn)]
}

// A question that a new edition has dropped cannot be answered any more.
function isRepaired(course: Course, log: Log, exam: Exam): boolean {
  return attemptsOf(log, 'repair', exam.attempt.id).some(({ questions, answers }) =>
    questions.every((id) => (answers.get(id)?.score ?? 0) >= 1 || !questionById(course, id)),
  )
}
