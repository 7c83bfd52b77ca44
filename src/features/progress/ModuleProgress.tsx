import type { Module } from '../../domain/course.ts'
import type { Log } from '../../domain/log.ts'
import { progressOf } from '../../domain/progress.ts'
import { quizPassedAt } from '../../domain/quiz.ts'
import { dateOf, pointsOf } from '../../i18n/format.ts'
import { progress as say } from '../../i18n/screens-quiz.ts'
import { Card } from '../../ui/Card.tsx'
import { Pairs } from '../../ui/Pairs.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Threads } from '../../ui/Threads.tsx'
import styles from './progress.module.css'

interface Props {
  readonly module: Module
  readonly log: Log
}

export function ModuleProgress({ module, log }: Props) {
  const { quiz, scenarios, pagesRead, pagesTotal, done, total, completed } = progressOf(module, log)
  const played = [...scenarios.values()].filter((state) => state === 'done').length
  const passedAt = quizPassedAt(module, log)
  return (
    <Card labelledBy={`kemajuan-${module.id}`}>
      <div className={styles.head}>
        <h2 id={`kemajuan-${module.id}`}>{module.title}</h2>
        {completed && (
          <Tag tone="good" icon="check">
            {say.completed}
          </Tag>
        )}
      </div>
      <Threads done={done} total={total} label={say.steps(done, total)} />
      <Pairs
        rows={[
          { icon: 'document', label: say.pages, children: say.ofTotal(pagesRead, pagesTotal) },
          { icon: 'people', label: say.scenarios, children: say.ofTotal(played, scenarios.size) },
          { icon: 'chart', label: say.quiz, children: quizWords() },
        ]}
      />
    </Card>
  )

  function quizWords(): string {
    if (!quiz.best) return say.quizNone
    const best = say.quizBest(pointsOf(quiz.best.points), quiz.best.of)
    return `${best}, ${passedAt === undefined ? say.quizNotYet : say.quizPassedOn(dateOf(passedAt))}`
  }
}
