import type { Inline } from '../domain/course.ts'

/** A marked piece of a sentence with the punctuation that may not be torn from it at the end of a line. */
export interface Glued {
  readonly before: string
  readonly marked: Exclude<Inline, string>
  readonly after: string
}

/** A button in a sentence is a block to the browser, which breaks the line before `)` and after `(` as it likes. */
export function glued(text: readonly Inline[]): readonly (string | Glued)[] {
  return text.flatMap((inline, at): (string | Glued)[] => {
    if (typeof inline !== 'string') {
      return [{ before: openingOf(text[at - 1]), marked: inline, after: closingOf(text[at + 1]) }]
    }
    const start = at > 0 ? closingOf(inline).length : 0
    const end = at < text.length - 1 ? openingOf(inline).length : 0
    return [inline.slice(start, inline.length - end)]
  })
}

function openingOf(inline: Inline | undefined): string {
  return typeof inline === 'string' ? (/[(“"]+$/.exec(inline)?.[0] ?? '') : ''
}

function closingOf(inline: Inline | undefined): string {
  return typeof inline === 'string' ? (/^[).,;:”"?]+/.exec(inline)?.[0] ?? '') : ''
}
