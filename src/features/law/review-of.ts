import type { Citers } from '../../content/citers.ts'
import { article as say } from '../../i18n/screens-law.ts'

/** Who has looked at it: the reviewers of the modules that use it. What only we have read says so. */
export function reviewOf({ lessons, scenarios, quizzes }: Citers): string {
  const modules = [...new Set([...lessons, ...scenarios, ...quizzes].map(({ module }) => module))]
  const reviewed = modules.filter(({ reviewedBy }) => reviewedBy.length > 0)
  if (reviewed.length === 0) return say.notReviewed
  return [
    ...reviewed.map(({ title, reviewedBy }) => say.reviewed(title, reviewedBy.map(({ name }) => name).join(', '))),
    ...(reviewed.length < modules.length ? [say.notAllReviewed] : []),
  ].join(' ')
}
