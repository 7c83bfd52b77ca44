import type { Block } from '../domain/course.ts'
import styles from './Prose.module.css'
import { ProseTable } from './ProseTable.tsx'
import { type Links, ProseWords } from './ProseWords.tsx'

interface Props extends Links {
  readonly blocks: readonly Block[]
}

/** Draws what an author wrote: the one place where text of the course becomes elements. */
export function Prose({ blocks, ...links }: Props) {
  return (
    <div className={styles.prose}>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of a text is its identity, and it never changes
        <OneBlock key={at} block={block} {...links} />
      ))}
    </div>
  )
}

function OneBlock({ block, ...links }: Links & { readonly block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <ProseWords text={block.text} {...links} />
        </p>
      )
    case 'heading':
      return <h2>{block.text}</h2>
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className={styles.list}>
          {block.items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <li key={at}>
              <ProseWords text={item} {...links} />
            </li>
          ))}
        </List>
      )
    }
    case 'callout':
      return (
        <div className={styles.callout} data-tone={block.tone}>
          {block.blocks.map((inner, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <OneBlock key={at} block={inner} {...links} />
          ))}
        </div>
      )
    case 'table':
      return <ProseTable table={block} {...links} />
  }
  return block satisfies never
}
