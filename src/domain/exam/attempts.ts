import { type Attempt, attemptsOf, questionById } from '../attempt.ts'
import type { Course, Question } from '../course.ts'
import type { ExamTold, QuestionAnswered } from '../event.ts'
import type { Log } from '../log.ts'
import { finalExam } from './blueprint.ts'
import { type Draw, drawExam } from './draw.ts'
import { examResult } from './pass.ts'
import { examItem, examPool } from './pool.ts'

/** An exam that was handed in, with what its learner was told. */
export interface Exam {
  readonly attempt: Attempt
  readonly told: ExamTold
  /** Epoch milliseconds. */
  readonly at: number
}

/** In the order in which they began. */
export function examsOf(log: Log): Exam[] {
  return attemptsOf(log, 'exam').flatMap((attempt) => {
    const { handedIn } = attempt
    return handedIn?.told ? [{ attempt, told: handedIn.told, at: handedIn.at }] : []
  })
}

/** The exam that counts: a pass before none, then the most points, then the earliest. */
export function bestExam(log: Log): Exam | undefined {
  return examsOf(log).reduce<Exam | undefined>((best, exam) => (best && !isBetter(exam, best) ? best : exam), undefined)
}

function isBetter({ told }: Exam, { told: best }: Exam): boolean {
  if (told.passed !== best.passed) return told.passed
  return told.points / told.of > best.points / best.of
}

/**
 * Ids of the next exam, without anything that the last two asked as long as the rest meets the blueprint as well as the
 * whole bank does.
 */
export function drawNextExam(course: Course, log: Log, seed: number): readonly string[] {
  const pool = examPool(course)
  const asked = attemptsOf(log, 'exam').slice(-2).reverse()
  let best: Draw | undefined
  for (let refused = asked.length; refused >= 0; refused--) {
    const used = new Set(asked.slice(0, refused).flatMap(({ questions }) => questions))
    const fresh = pool.filter(({ id }) => !used.has(id))
    const draw = drawExam(fresh, finalExam, seed)
    if (!best || shortfallOf(draw) < shortfallOf(best)) best = draw
    if (best.missing.length === 0) break
  }
  return best?.ids ?? []
}

function shortfallOf({ missing }: Draw): number {
  return missing.reduce((sum, { has, least, most }) => sum + Math.max(0, least - has, has - most), 0)
}

/** The answer that will count. One to another key, from before an edition, does not: its question is asked again. */
export function standingAnswer(attempt: Attempt, question: Question | undefined): QuestionAnswered | undefined {
  const answer = question && attempt.answers.get(question.id)
  return answer?.meaning === question?.meaning ? answer : undefined
}

/** An exam's questions come from every module; their editions together rise with each one's. */
export function examEdition({ modules }: Pick<Course, 'modules'>): number {
  return modules.reduce((sum, { edition }) => sum + edition, 0)
}

/** The result of the answers as they stand; a question without an answer earns nothing. Pure: the same log, the same result. */
export function resultOf(course: Course, attempt: Attempt): ExamTold {
  const answers = attempt.questions.map((id) => ({
    indicator: indicatorIn(course, id),
    score: standingAnswer(attempt, questionById(course, id))?.score ?? 0,
  }))
  const { passed, points, of, indicators } = examResult(answers)
  return { passed, points, of, indicators }
}

function indicatorIn(course: Course, id: string) {
  const module = course.modules.find(({ exam, scenarios }) =>
    [...exam, ...scenarios.flatMap(({ questions }) => questions)].some((question) => question.id === id),
  )
  const question = questionById(course, id)
  return module && question ? examItem(module, question).indicator : 'U'
}
