import { type Attempt, questionById } from '../../domain/attempt.ts'
import type { Course, Question } from '../../domain/course.ts'
import { standingAnswer } from '../../domain/exam/attempts.ts'
import { missingFrom } from '../../player/answering.ts'

/** One question of an exam under way, in the order of the exam. */
export interface ExamQuestion {
  /** From 1. */
  readonly place: number
  readonly question: Question
  /** Every part of it has an answer that the disk has. */
  readonly isAnswered: boolean
}

export function examQuestions(course: Course, attempt: Attempt): ExamQuestion[] {
  return attempt.questions.flatMap((id, at) => {
    const question = questionById(course, id)
    if (!question) return []
    const answer = standingAnswer(attempt, question)
    return [{ place: at + 1, question, isAnswered: !!answer && missingFrom(question, answer.response) === 0 }]
  })
}
