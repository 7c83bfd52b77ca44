import { type ReactNode, useState } from 'react'
import { findArticle, findTerm } from '../../content/find.ts'
import type { Course } from '../../domain/course.ts'
import { ArticleSheet } from './ArticleSheet.tsx'
import { TermSheet } from './TermSheet.tsx'

interface References {
  readonly openTerm: (id: string) => void
  readonly openCitation: (citation: string) => void
  /** To be drawn somewhere on the screen; nothing while no sheet is open. */
  readonly sheet: ReactNode
}

/** The sheets behind terms and citations. One at a time: an article that a term names takes the term's place. */
export function useReferences(course: Course): References {
  const [open, setOpen] = useState<{ readonly kind: 'article' | 'term'; readonly id: string }>()
  const close = () => setOpen(undefined)
  const openCitation = (id: string) => setOpen({ kind: 'article', id })
  return { openTerm: (id) => setOpen({ kind: 'term', id }), openCitation, sheet: sheet() }

  function sheet(): ReactNode {
    if (!open) return null
    if (open.kind === 'article') {
      return <ArticleSheet citation={open.id} found={findArticle(course, open.id)} onClose={close} />
    }
    const term = findTerm(course, open.id)
    return term && <TermSheet term={term} onCitation={openCitation} onClose={close} />
  }
}
