import { type Completion, completionOf } from '../../domain/completion.ts'
import type { Course } from '../../domain/course.ts'
import type { Exam } from '../../domain/exam/attempts.ts'
import { markOf } from '../../domain/exam/pass.ts'
import type { Log } from '../../domain/log.ts'
import { dateOf } from '../../i18n/format.ts'
import { progress as say } from '../../i18n/screens-quiz.ts'
import { Card } from '../../ui/Card.tsx'
import { Pairs } from '../../ui/Pairs.tsx'
import { Tag } from '../../ui/Tag.tsx'
import styles from './progress.module.css'

interface Props {
  readonly course: Course
  readonly log: Log
}

/** The exam, the pledge, and whether all of it is complete; else what is left. */
export function EndProgress({ course, log }: Props) {
  const completion = completionOf(course, log)
  const { exam, pledge, isComplete } = completion
  return (
    <Card labelledBy="kemajuan-akhir">
      <div className={styles.head}>
        <h2 id="kemajuan-akhir">{say.end}</h2>
        {isComplete && (
          <Tag tone="good" icon="check">
            {say.completed}
          </Tag>
        )}
      </div>
      <Pairs
        rows={[
          { icon: 'document', label: say.exam, children: examWords(exam) },
          { icon: 'people', label: say.pledge, children: pledge ? say.pledgedOn(dateOf(pledge.at)) : say.pledgeNone },
          { icon: 'path', label: say.course, children: isComplete ? say.courseDone : leftWords(completion) },
        ]}
      />
    </Card>
  )
}

function examWords(exam: Exam | undefined): string {
  if (!exam) return say.examNone
  const mark = markOf(exam.told)
  return exam.told.passed ? say.examPassed(mark, dateOf(exam.at)) : say.examBest(mark)
}

function leftWords({ modules, exam, pledge }: Completion): string {
  const open = modules.filter(({ completed }) => !completed).length
  const left = [
    open > 0 && say.courseModules(open),
    !exam?.told.passed && say.leftExam,
    !pledge && say.leftPledge,
  ].filter((what) => what !== false)
  return say.courseLeft(left.join(', '))
}
