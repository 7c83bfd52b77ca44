import type { Course } from '../../domain/course.ts'
import { dateOf } from '../../i18n/format.ts'
import { about as say } from '../../i18n/screens-settings.ts'
import { Bar } from '../../ui/Bar.tsx'
import { Card } from '../../ui/Card.tsx'
import { Pairs } from '../../ui/Pairs.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { notices } from './notices.ts'
import styles from './settings.module.css'

interface Props {
  readonly course: Course
}

/** Which edition this is, where the law in it comes from, who has looked at it, and under which licences it stands. */
export function AboutScreen({ course }: Props) {
  const reviewed = course.modules.filter(({ reviewedBy }) => reviewedBy.length > 0)
  return (
    <Screen bar={<Bar back={{ href: '#/pengaturan', label: say.back }} title={course.title} />}>
      <h1>{say.title}</h1>
      <Pairs
        rows={[
          { icon: 'document', label: say.edition, children: course.edition },
          { icon: 'clock', label: say.compared, children: dateOf(course.comparedOn) },
          {
            icon: 'people',
            label: say.reviewed,
            children:
              reviewed.length === 0
                ? say.notReviewed
                : reviewed
                    .map(({ title, reviewedBy }) =>
                      say.reviewedBy(title, reviewedBy.map(({ name }) => name).join(', ')),
                    )
                    .join('; '),
          },
        ]}
      />
      <p>{say.fiction}</p>
      <Card labelledBy="sumber">
        <h2 id="sumber">{say.sources}</h2>
        <p className={styles.soft}>{say.sourcesMore}</p>
        <ul className={styles.list}>
          {course.regulations.map(({ name, title, status, source, comparedOn }) => (
            <li key={name}>
              <b>{name}</b>, {say.statuses[status]}
              <br />
              {title}
              <br />
              <span className={styles.soft}>{say.source(source, dateOf(comparedOn))}</span>
            </li>
          ))}
        </ul>
      </Card>
      <Card labelledBy="lisensi">
        <h2 id="lisensi">{say.licences}</h2>
        <p>
          {say.code} {say.course}
        </p>
        <h3>{say.parts}</h3>
        <ul className={styles.list}>
          {notices.map(({ part, licence, holder, address }) => (
            <li key={part}>
              <b>{part}</b>, {licence}
              <br />
              <span className={styles.soft}>
                {holder} · {address}
              </span>
            </li>
          ))}
        </ul>
        <p className={styles.soft}>{say.web}</p>
      </Card>
    </Screen>
  )
}
