import type { Block, Inline } from '../domain/course.ts'
import styles from './Prose.module.css'

interface Props {
  readonly blocks: readonly Block[]
  readonly onTerm: (id: string) => void
  readonly onCitation: (citation: string) => void
}

/** Draws what an author wrote: the one place where text of the course becomes elements. */
export function Prose({ blocks, ...links }: Props) {
  return (
    <div className={styles.prose}>
      {blocks.map((block, at) => (
        // Blocks are drawn once and never move.
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of a text is its identity
        <OneBlock key={at} block={block} {...links} />
      ))}
    </div>
  )
}

type Links = Pick<Props, 'onTerm' | 'onCitation'>

function OneBlock({ block, ...links }: Links & { readonly block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Words text={block.text} {...links} />
        </p>
      )
    case 'heading':
      return <h2>{block.text}</h2>
    case 'list': {
      const items = block.items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of a text is its identity
        <li key={at}>
          <Words text={item} {...links} />
        </li>
      ))
      return block.ordered ? <ol className={styles.list}>{items}</ol> : <ul className={styles.list}>{items}</ul>
    }
    case 'callout':
      return (
        <aside className={styles.callout} data-tone={block.tone}>
          {block.blocks.map((inner, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order of a text is its identity
            <OneBlock key={at} block={inner} {...links} />
          ))}
        </aside>
      )
    case 'table':
      return <Table block={block} {...links} />
  }
}

function Table({ block, ...links }: Links & { readonly block: Extract<Block, { type: 'table' }> }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {block.head.map((cell, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order of a text is its identity
            <th key={at} scope="col">
              <Words text={cell} {...links} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of a text is its identity
          <tr key={at}>
            {row.map((cell, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the order of a text is its identity
              <td key={place}>
                <Words text={cell} {...links} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Words({ text, onTerm, onCitation }: Links & { readonly text: readonly Inline[] }) {
  return text.map((inline, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the order of a text is its identity
    const key = at
    if (typeof inline === 'string') return inline
    switch (inline.type) {
      case 'strong':
        return <strong key={key}>{inline.text}</strong>
      case 'emphasis':
        return <em key={key}>{inline.text}</em>
      case 'term':
        return (
          <button
            key={key}
            type="button"
            className={styles.term}
            aria-haspopup="dialog"
            onClick={() => onTerm(inline.term)}
          >
            {inline.text}
          </button>
        )
      case 'citation':
        return (
          <button
            key={key}
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
  })
}
