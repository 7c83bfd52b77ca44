import type { Module } from '../../domain/course.ts'

/** The points that a full quiz of this module needs, as they are told to people. */
export function passingPoints({ quiz }: Module): number {
  return Math.ceil(quiz.length * quiz.passingScore)
}
