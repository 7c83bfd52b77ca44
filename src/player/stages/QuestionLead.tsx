import { scenarioOf } from '../../content/scenario-of.ts'
import type { Course, Question } from '../../domain/course.ts'
import { stageOf } from './stage-of.ts'

interface Props {
  readonly course: Course
  readonly question: Question
  /** The heading where the question has no story of its own. */
  readonly heading: string
  readonly isAnswered: boolean
}

/** What stands above a question outside its scenario: its story, without which it could not be understood. */
export function QuestionLead({ course, question, heading, isAnswered }: Props) {
  const scenario = scenarioOf(course, question.id)
  if (!scenario) return <h1>{heading}</h1>
  const Stage = stageOf(scenario)
  return <Stage course={course} scenario={scenario} compact={isAnswered} />
}
