import type { Block } from '../domain/course.ts'
import styles from './Prose.module.css'
import { type Links, ProseWords } from './ProseWords.tsx'

interface Props extends Links {
  readonly table: Extract<Block, { type: 'table' }>
}

/** The first cell of a row names the row. */
export function ProseTable({ table, ...links }: Props) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {table.head.map((cell, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place, and never moves
            <th key={at} scope="col" className={styles.cell}>
              <ProseWords text={cell} {...links} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name = [], ...cells], row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above, for a row
          <tr key={row}>
            <th scope="row" className={styles.cell}>
              <ProseWords text={name} {...links} />
            </th>
            {cells.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <td key={at} className={styles.cell}>
                <ProseWords text={cell} {...links} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
