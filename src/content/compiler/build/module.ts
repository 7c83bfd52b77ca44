import type { Lesson, Module, Picture, Question, Scenario } from '../../../domain/course.ts'
import type { Scene } from '../../../domain/scene.ts'
import type { Prose } from '../read/markdown.ts'
import type { AuthoredModule } from '../read/module.ts'
import type { ActFile } from '../schema/act.ts'
import type { ModuleFile } from '../schema/module.ts'
import type { AuthoredQuestion } from '../schema/question.ts'
import type { LessonFile, ScenarioFile } from '../schema/step.ts'
import { penaltyOf } from './penalty.ts'
import { buildQuestion } from './question.ts'

/** A module without errors in the shape of the course pack; without `acts` no penalty is told. Questions of the tests (`bank: tes`) stay out. */
export function buildModule(
  { lessons, scenarios, bank }: AuthoredModule,
  { status: _, ...file }: ModuleFile,
  acts?: ActFile,
): Module {
  const own = (name: AuthoredQuestion['bank']) =>
    bank?.value?.filter((question) => question.bank === name).map((question) => bankQuestion(file.id, question)) ?? []
  return {
    ...file,
    lessons: inOrder(
      file,
      lessons.flatMap(({ value, prose }) => (value ? buildLesson(file.id, value, prose) : [])),
    ),
    scenarios: inOrder(
      file,
      scenarios.flatMap(({ value }) => (value ? buildScenario(file.id, value, acts) : [])),
    ),
    bank: own('quiz'),
    exam: own('exam'),
  }
}

export function bankQuestion(module: string, question: AuthoredQuestion): Question {
  return buildQuestion(question, { id: `${module}/${question.id}` })
}

function inOrder<Step extends { readonly id: string }>(
  { order }: Pick<Module, 'order'>,
  steps: readonly Step[],
): Step[] {
  return order.flatMap(({ id }) => steps.find((step) => step.id === id) ?? [])
}

function buildLesson(module: string, { claims: _, ...file }: LessonFile, prose: Prose): Lesson {
  const { citations, pages, check, picture, ...lesson } = file
  const last = prose.pages.length - 1
  const [objective] = file.objectives
  return {
    ...lesson,
    picture: buildPicture(module, picture),
    // The chips under a lesson stand on its last page; a page's own citations stand in its text.
    pages: prose.pages.map(({ blocks }, at) => ({
      id: pages[at] ?? 'isi',
      blocks,
      citations: at === last ? citations : [],
    })),
    check: buildQuestion(check, { id: `${file.id}/cek`, ...(objective !== undefined && { objective }) }),
  }
}

function buildScenario(module: string, file: ScenarioFile, acts?: ActFile): Scenario {
  const { claims: _, status, questions, picture, scene, ...scenario } = file
  const { id, verdict, objective } = file
  const penalty = acts && penaltyOf(file, acts)
  return {
    ...scenario,
    picture: buildPicture(module, picture),
    ...(scene && { scene: buildScene(scene, id) }),
    questions: questions.map((question) =>
      buildQuestion(question, {
        id: `${id}/${question.id}`,
        scenario: id,
        actor: status,
        verdict,
        objective,
        ...(penalty && { penalty }),
      }),
    ),
  }
}

// The talk names its questions as its scenario does; in the course they carry the scenario's name.
function buildScene(scene: NonNullable<ScenarioFile['scene']>, scenario: string): Scene {
  if (scene.kind === 'feed') return scene
  return { ...scene, turns: scene.turns.map((turn) => ({ ...turn, question: `${scenario}/${turn.question}` })) }
}

function buildPicture(module: string, { nama, teks }: LessonFile['picture']): Picture {
  return { id: `${module}/${nama}`, alt: teks }
}
