import type { Citers } from '../../content/citers.ts'
import { hrefOf } from '../../content/path-of.ts'
import { checkStop } from '../../domain/place.ts'
import { law, article as say } from '../../i18n/screens-law.ts'
import { termHref } from '../../player/references/reference-address.ts'
import { LongRows } from '../../ui/LongRows.tsx'
import type { Row } from '../../ui/Rows.tsx'
import { changeAddress, disputeAddress } from './addresses.ts'
import styles from './law.module.css'

interface Props {
  readonly citers: Citers
}

const first = 5

/** From the article to all that rests on it, each kind with its first few. */
export function CiterLists({ citers }: Props) {
  const lists = listsOf(citers).filter(({ rows }) => rows.length > 0)
  return (
    <section className={styles.section} aria-labelledby="dipakai">
      <h2 id="dipakai">{say.citers}</h2>
      {lists.length === 0 && <p>{say.nobody}</p>}
      {lists.map(({ title, rows }) => (
        <div key={title} className={styles.section}>
          <h3>{title}</h3>
          <LongRows rows={rows} first={first} more={law.all} />
        </div>
      ))}
    </section>
  )
}

function listsOf(citers: Citers): { readonly title: string; readonly rows: readonly Row[] }[] {
  return [
    {
      title: say.lessons,
      rows: citers.lessons.map(({ module, lesson, stops: [stop = checkStop] }) => ({
        key: lesson.id,
        href: hrefOf({ kind: 'lesson', module: module.id, lesson: lesson.id, stop }),
        title: lesson.title,
        note: module.title,
      })),
    },
    {
      title: say.scenarios,
      rows: citers.scenarios.map(({ module, scenario }) => ({
        key: scenario.id,
        href: hrefOf({ kind: 'scenario', module: module.id, scenario: scenario.id }),
        title: scenario.title,
        note: module.title,
      })),
    },
    {
      title: say.quizzes,
      rows: citers.quizzes.map(({ module, questions }) => ({
        key: module.id,
        href: hrefOf({ kind: 'quiz', module: module.id }),
        title: module.title,
        note: say.questions(questions),
      })),
    },
    { title: say.acts, rows: citers.acts.map(({ id, title }) => ({ key: id, href: `#/boleh/${id}`, title })) },
    { title: say.terms, rows: citers.terms.map(({ id, word }) => ({ key: id, href: termHref(id), title: word })) },
    {
      title: say.changes,
      rows: citers.changes.map(({ id, title }) => ({ key: id, href: changeAddress(id), title })),
    },
    {
      title: say.disputes,
      rows: citers.disputes.map(({ id, title }) => ({ key: id, href: disputeAddress(id), title })),
    },
  ]
}
