import type { Course } from '../../domain/course.ts'
import type { Log } from '../../domain/log.ts'
import {
  formsFor,
  hasBegunLearning,
  type StartingPoint,
  startingPoint,
  testGate,
  testTaken,
} from '../../domain/test-form.ts'

/** What the test before the course said about where to begin; nothing where it was not taken. */
export function startingPointOf(course: Course, log: Log, learner: string): StartingPoint | undefined {
  const forms = formsFor(course, learner)
  const taken = forms && testTaken(log, forms.before)
  return taken && startingPoint(course, taken)
}

/** The form to be offered first of all, and how many of its questions are answered, until it is taken or passed by. */
export function offeredTest(course: Course, log: Log, learner: string) {
  const forms = formsFor(course, learner)
  if (!forms || hasBegunLearning(log)) return undefined
  const gate = testGate(course, log, 'before', forms.before)
  return gate.state === 'open' ? { form: forms.before.id, isBegun: gate.attempt !== undefined } : undefined
}
