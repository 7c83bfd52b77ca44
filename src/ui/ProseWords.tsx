import { Fragment } from 'react'
import type { Inline } from '../domain/course.ts'
import { InlineButton } from './InlineButton.tsx'

export interface Links {
  readonly onTerm: (id: string) => void
  readonly onCitation: (citation: string) => void
}

interface Props extends Links {
  readonly text: readonly Inline[]
}

/** The inside of a sentence: terms and citations open a sheet, so they are buttons. */
export function ProseWords({ text, ...links }: Props) {
  return text.map((inline, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the order of a text is its identity, and it never changes
    <Fragment key={at}>{typeof inline === 'string' ? inline : <Marked inline={inline} {...links} />}</Fragment>
  ))
}

function Marked({ inline, onTerm, onCitation }: Links & { readonly inline: Exclude<Inline, string> }) {
  switch (inline.type) {
    case 'strong':
      return <strong>{inline.text}</strong>
    case 'emphasis':
      return <em>{inline.text}</em>
    case 'term':
      return <InlineButton kind="term" text={inline.text} onOpen={() => onTerm(inline.term)} />
    case 'citation':
      return <InlineButton kind="citation" text={inline.text} onOpen={() => onCitation(inline.citation)} />
  }
  return inline satisfies never
}
