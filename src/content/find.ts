import type { Article, Course, Lesson, Module, Regulation, Scenario, Term } from '../domain/course.ts'

export function findModule(course: Course, id: string | undefined): Module | undefined {
  return course.modules.find((module) => module.id === id)
}

export function findLesson(module: Module | undefined, id: string | undefined): Lesson | undefined {
  return module?.lessons.find((lesson) => lesson.id === id)
}

export function findScenario(module: Module | undefined, id: string | undefined): Scenario | undefined {
  return module?.scenarios.find((scenario) => scenario.id === id)
}

/** The article that a citation names, with the regulation it stands in. */
export function findArticle(
  course: Course,
  citation: string,
): { readonly regulation: Regulation; readonly article: Article } | undefined {
  for (const regulation of course.regulations) {
    const article = regulation.articles.find((candidate) => candidate.citation === citation)
    if (article) return { regulation, article }
  }
  return undefined
}

export function findTerm(course: Course, id: string): Term | undefined {
  return course.terms.find((term) => term.id === id)
}
