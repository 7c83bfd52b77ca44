import { useEffect, useState } from 'react'
import type { Course, Module } from '../../../domain/course.ts'
import { changedSince } from '../../../domain/edition.ts'
import type { Log } from '../../../domain/log.ts'
import { path } from '../../../i18n/screens-learn.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import styles from './notes.module.css'
import { rememberEditions, seenEditions } from './seen-editions.ts'

interface Props {
  readonly course: Course
  readonly log: Log
}

/** After an update: which modules are new or of a new edition, and why something is asked again. Once, until it is understood. */
export function WhatsNew({ course, log }: Props) {
  const [seen, setSeen] = useState(seenEditions)
  useEffect(() => {
    // Who comes for the first time has nothing to compare with.
    if (!seen) rememberEditions(course)
  }, [seen, course])
  const news = seen ? course.modules.filter(({ id, edition }) => edition > (seen.get(id) ?? 0)) : []
  if (news.length === 0) return null
  const again = changedSince(course, log).size
  return (
    <Card labelledBy="yang-baru">
      <h2 id="yang-baru">{path.newsTitle(course.edition)}</h2>
      <ul className={styles.news}>
        {news.map((module) => (
          <li key={module.id}>
            <a href={`#/modul/${module.id}`}>{module.title}</a>: {whatIsNew(module, seen?.has(module.id) ?? false)}
          </li>
        ))}
      </ul>
      <p>
        {path.newsKept} {again > 0 && path.newsAgain(again)}
      </p>
      <Button
        icon="check"
        onClick={() => {
          rememberEditions(course)
          setSeen(new Map(course.modules.map(({ id, edition }) => [id, edition])))
        }}
      >
        {path.newsUnderstood}
      </Button>
    </Card>
  )
}

function whatIsNew({ history, edition }: Module, wasThere: boolean): string {
  if (!wasThere) return path.newsModule
  return history.find((entry) => entry.edition === edition)?.what ?? path.newsEdition(edition)
}
