import type { ExamTold } from '../../../domain/event.ts'
import { finalExam, type Indicator } from '../../../domain/exam/blueprint.ts'
import type { RepairStep } from '../../../domain/exam/gate.ts'
import { markOf } from '../../../domain/exam/pass.ts'
import { exam, examResult as say } from '../../../i18n/screens-exam.ts'
import { lessonsOf } from './lessons-of.ts'

export interface Words {
  readonly title: string
  readonly text: string
}

const total = 100 * finalExam.pass.total
const each = 100 * finalExam.pass.indicator
const near = 60
/** From so many exams without a pass on, another way is proposed. */
const manyTries = 3

/** What an exam's result is told as. `tries`: how many were handed in, this one included. */
export function resultWords(told: ExamTold, steps: readonly RepairStep[], tries: number): Words {
  const mark = markOf(told)
  if (told.passed) return { title: say.pass.title, text: say.pass.more(mark) }
  if (tries >= manyTries) return { title: say.otherWay.title, text: say.otherWay.more }
  const lessons = lessonsOf(steps)
  const titles = lessons.map(({ lesson }) => `“${lesson.title}”`)
  const weak = indicatorsWhere(told, (part) => part < each)
  const [first] = weak
  if (mark >= total && first) {
    const count = lessons.length
    if (weak.length === 1) {
      const more = say.oneWeak.more(mark, exam.indicators[first], markOf(told.indicators[first]), each)
      return { title: say.oneWeak.title, text: joined(more, count > 0 && say.oneWeak.steps(count)) }
    }
    const more = say.moreWeak.more(namesOf(weak), each)
    return { title: say.moreWeak.title(mark, weak.length), text: joined(more, count > 0 && say.moreWeak.steps(count)) }
  }
  if (mark >= near) {
    const strong = indicatorsWhere(told, (part) => part >= total)
    const minutes = lessons.reduce((sum, { lesson }) => sum + lesson.minutes, 0)
    const text = joined(
      say.near.more(mark, total),
      strong.length > 0 && say.near.strong(namesOf(strong)),
      titles.length > 0 && say.near.steps(titles, minutes),
    )
    return { title: say.near.title, text }
  }
  const text = joined(
    say.below.more(mark, total),
    titles.length > 0 && say.below.steps(titles.slice(0, 3)),
    say.below.again,
  )
  return { title: say.below.title, text }
}

function indicatorsWhere({ indicators }: ExamTold, counts: (mark: number) => boolean): Indicator[] {
  return (['A', 'B', 'C'] as const).filter((name) => indicators[name].of > 0 && counts(markOf(indicators[name])))
}

function namesOf(indicators: readonly Indicator[]): string[] {
  return indicators.map((name) => exam.indicators[name])
}

function joined(...sentences: readonly (string | false)[]): string {
  return sentences.filter(Boolean).join(' ')
}
