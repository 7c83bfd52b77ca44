import { Fragment } from 'react'
import type { Inline } from '../domain/course.ts'
import { glued } from './glue.ts'
import styles from './Prose.module.css'

export interface Links {
  readonly onTerm: (id: string) => void
  readonly onCitation: (citation: string) => void
}

interface Props extends Links {
  readonly text: readonly Inline[]
}

/** The inside of a sentence: terms and citations open a sheet, so they are buttons. */
export function ProseWords({ text, ...links }: Props) {
  return glued(text).map((piece, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the order of a text is its identity, and it never changes
    <Fragment key={at}>
      {typeof piece === 'string' ? (
        piece
      ) : (
        <span className={styles.piece}>
          {piece.before}
          <Marked inline={piece.marked} {...links} />
          {piece.after}
        </span>
      )}
    </Fragment>
  ))
}

function Marked({ inline, onTerm, onCitation }: Links & { readonly inline: Exclude<Inline, string> }) {
  switch (inline.type) {
    case 'strong':
      return <strong>{inline.text}</strong>
    case 'emphasis':
      return <em>{inline.text}</em>
    case 'term':
      return (
        <button type="button" className={styles.term} aria-haspopup="dialog" onClick={() => onTerm(inline.term)}>
          {inline.text}
        </button>
      )
    case 'citation':
      return (
        <button
          type="button"
          className={styles.citation}
          aria-haspopup="dialog"
          onClick={() => onCitation(inline.citation)}
        >
          {inline.text}
        </button>
      )
  }
  return inline satisfies never
}
