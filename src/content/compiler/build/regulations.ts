import type { Article, Regulation } from '../../../domain/course.ts'
import type { LawFile } from '../schema/course.ts'

/** The law as the app shows it. What is too unsure to be cited, or no longer in force, stays with the authors. */
export function buildRegulations(law: LawFile): Regulation[] {
  return law.flatMap(({ articles, ...regulation }) => {
    if (regulation.status === 'repealed') return []
    const shown = Object.entries(articles).flatMap(([place, { confidence, ...article }]): Article[] => {
      const { content, number } = confidence
      if (content === 'low' || number === 'low') return []
      return [{ citation: `${regulation.name} ${place}`, ...article, confidence: { content, number } }]
    })
    return [{ ...regulation, articles: shown }]
  })
}
