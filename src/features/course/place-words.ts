import { findLesson, findModule, findScenario } from '../../content/find.ts'
import type { Course, Lesson, Picture } from '../../domain/course.ts'
import { checkStop, type Place } from '../../domain/place.ts'
import { formsFor } from '../../domain/test-form.ts'
import { path } from '../../i18n/screens-learn.ts'

interface Words {
  readonly kicker: string
  readonly title: string
  readonly detail: string
  readonly picture?: Picture
}

/** How a place is called on the card that leads there. `undefined` where this edition has no such place. */
export function placeWords(course: Course, place: Place, learner: string): Words | undefined {
  switch (place.kind) {
    case 'review':
      return { kicker: path.goOn, title: path.review, detail: '' }
    case 'test':
      return place.form === formsFor(course, learner)?.before.id
        ? { kicker: path.goOn, title: path.test, detail: path.testHint }
        : { kicker: path.goOn, title: path.afterTest, detail: path.afterTestHint }
    case 'exam':
      return { kicker: path.modulesDone, title: path.exam, detail: path.examHint }
    case 'repair':
      return { kicker: path.exam, title: path.repair, detail: path.repairHint }
    case 'pledge':
      return { kicker: path.lastStep, title: path.pledge, detail: path.pledgeHint }
  }
  const module = findModule(course, place.module)
  if (!module) return undefined
  const number = path.moduleOf(course.modules.indexOf(module) + 1)
  switch (place.kind) {
    case 'lesson': {
      const lesson = findLesson(module, place.lesson)
      if (!lesson) return undefined
      return {
        kicker: `${number} · ${path.lessonOf(placeOf('lesson', lesson.id), module.lessons.length)}`,
        title: lesson.title,
        detail: `${path.minutes(lesson.minutes)}, ${stopWords(lesson, place.stop)}`,
        picture: lesson.picture,
      }
    }
    case 'scenario': {
      const scenario = findScenario(module, place.scenario)
      if (!scenario) return undefined
      return {
        kicker: `${number} · ${path.scenarioOf(placeOf('scenario', scenario.id), module.scenarios.length)}`,
        title: scenario.title,
        detail: path.scenarioHint,
        picture: scenario.picture,
      }
    }
    case 'quiz':
      return {
        kicker: `${number} · ${path.quiz}`,
        title: `${path.quizTitle}: ${module.title}`,
        detail: path.quizHint(module.quiz.length),
      }
  }
  return place satisfies never

  // As the path counts them, which may differ from the order of the files.
  function placeOf(kind: 'lesson' | 'scenario', id: string): number {
    return (module?.order.filter((step) => step.kind === kind).findIndex((step) => step.id === id) ?? -1) + 1
  }
}

function stopWords(lesson: Lesson, stop: string): string {
  if (stop === checkStop) return lesson.role === 'decide' ? path.checkFirst : path.checkLast
  return path.pageOf(lesson.pages.findIndex(({ id }) => id === stop) + 1, lesson.pages.length)
}
