import { useNavigate } from 'react-router-dom'
import { hrefOf, pathOf } from '../../content/path-of.ts'
import type { Course, Lesson, Module } from '../../domain/course.ts'
import { checkStop, placeAfter, stopsOf } from '../../domain/place.ts'
import { lesson as say } from '../../i18n/screens-learn.ts'
import { logNow } from '../../state/log-store.ts'
import { Bar } from '../../ui/Bar.tsx'
import { CheckStop } from './CheckStop.tsx'
import { PageStop } from './PageStop.tsx'

interface Props {
  readonly course: Course
  readonly module: Module
  readonly lesson: Lesson
  /** A page's id or `cek`; one of `stopsOf(lesson)`. */
  readonly stop: string
}

/** One stop of a lesson: a page to read, or its question. After the last one the path goes on. */
export function LessonScreen({ course, module, lesson, stop }: Props) {
  const navigate = useNavigate()
  const stops = stopsOf(lesson)
  const at = stops.indexOf(stop)
  const hrefOfStop = (id: string | undefined) =>
    id === undefined ? undefined : hrefOf({ kind: 'lesson', module: module.id, lesson: lesson.id, stop: id })

  function goOn() {
    const next = stops[at + 1]
    const place =
      next === undefined
        ? placeAfter(module, logNow(), lesson.id)
        : { kind: 'lesson' as const, module: module.id, lesson: lesson.id, stop: next }
    navigate(pathOf(place))
  }

  const bar = (
    <Bar
      back={{ href: `#/modul/${module.id}`, label: say.backToModule }}
      title={module.title}
      progress={{ done: at + 1, total: stops.length, label: say.pageOf(at + 1, stops.length) }}
    />
  )
  const page = lesson.pages.find(({ id }) => id === stop)
  if (stop === checkStop || !page) {
    return <CheckStop key={stop} course={course} module={module} lesson={lesson} bar={bar} onNext={goOn} />
  }
  return (
    <PageStop
      key={stop}
      course={course}
      module={module}
      lesson={lesson}
      page={page}
      bar={bar}
      previous={hrefOfStop(stops[at - 1])}
      onNext={goOn}
    />
  )
}
