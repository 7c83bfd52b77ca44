import type { Article, Regulation } from '../../domain/course.ts'
import type { Problem } from './problem.ts'
import type { LawFile } from './schema.ts'
import type { Path, Source } from './source.ts'

/** Why a citation cannot stand where it is written, or nothing. */
export type CitationCheck = (citation: string) => string | undefined

/** The checks a citation must pass: recorded, in force, and sure enough to be taught and to be cited at that depth. */
export function citationCheck(law: LawFile): CitationCheck {
  return (citation) => {
    const regulation = law.find(({ name }) => citation === name || citation.startsWith(`${name} `))
    if (!regulation) return 'peraturan ini belum tercatat di modules/dasar-hukum.yaml'
    const place = citation.slice(regulation.name.length + 1)
    const article = regulation.articles[place]
    if (!article) return `isi ${place || regulation.name} belum dicatat di modules/dasar-hukum.yaml`
    if (regulation.status === 'repealed') return 'peraturan ini sudah dicabut; pakai penggantinya'
    if (article.confidence.content === 'low') return 'isinya belum cukup pasti (rendah), jadi tidak diajarkan'
    if (article.confidence.number === 'low') return 'nomornya belum pasti (rendah); sebut satu tingkat lebih tinggi'
    return undefined
  }
}

/** The law as the app shows it: only what the course cites. */
export function regulationsOf(law: LawFile, cited: ReadonlySet<string>): Regulation[] {
  return law.flatMap(({ articles, ...regulation }) => {
    const used = Object.entries(articles).flatMap(([place, article]): Article[] => {
      const citation = `${regulation.name} ${place}`
      const { content, number } = article.confidence
      if (!cited.has(citation) || content === 'low' || number === 'low') return []
      const { note } = article
      return [{ citation, says: article.says, confidence: { content, number }, ...(note && { note }) }]
    })
    return used.length > 0 ? [{ ...regulation, articles: used }] : []
  })
}

const yearMs = 365 * 86_400_000

/** Laws compared with their source more than a year before `today` (epoch milliseconds) should be looked at again. */
export function lawProblems(law: LawFile, source: Source, today: number): Problem[] {
  return law.flatMap((regulation, at) => {
    const path: Path = [at, 'diperiksa']
    const old = today - Date.parse(regulation.comparedOn) > yearMs
    return old
      ? [source.problem(path, 'terakhir dicocokkan lebih dari setahun lalu; cocokkan lagi dengan sumbernya', 'warning')]
      : []
  })
}
