import { expect, type Page } from '@playwright/test'
import type { Lesson, Module, Question, Scenario } from '../../../src/domain/course.ts'
import { checkStop, stopsOf } from '../../../src/domain/place.ts'
import type { FeedScene } from '../../../src/domain/scene.ts'
import { lesson as lessonWords, scenario as scenarioWords } from '../../../src/i18n/screens-learn.ts'
import { quiz as quizWords } from '../../../src/i18n/screens-quiz.ts'
import { feed as feedWords } from '../../../src/i18n/stages.ts'
import { answer, bestResponse, firstResponse, verdict, worstResponse } from './answer.ts'
import { goOn, questionOf } from './learner.ts'

// Whole stretches of the path, each from its first screen to the tap that leaves it.

export async function finishLesson(page: Page, lesson: Lesson): Promise<void> {
  for (const stop of stopsOf(lesson)) {
    if (stop === checkStop) {
      const title = lesson.role === 'decide' ? lessonWords.decideTitle : lessonWords.checkTitle
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await answer(page, lesson.check, bestResponse(lesson.check))
    } else {
      await expect(page).toHaveURL(new RegExp(`/${lesson.id}/${stop}$`))
      await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible()
    }
    await goOn(page)
  }
}

/** Follows the best answers from the opening to the end. */
export async function finishScenario(page: Page, scenario: Scenario): Promise<void> {
  let question: Question | undefined = scenario.questions[0]
  while (question) {
    await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible()
    if (scenario.scene?.kind === 'feed' && question === scenario.questions[0]) {
      await bestOnFeed(page, scenario.scene, question)
    } else await answer(page, question, bestResponse(question))
    await goOn(page)
    const next = question.kind === 'one' ? question.choices.find(({ score }) => score === 1)?.next : undefined
    question = scenario.questions.find(({ id }) => id === next)
  }
  await expect(page.getByRole('heading', { name: scenarioWords.decisions })).toBeVisible()
}

/** Does on a feed what the best choice means: an act, or scrolling on. */
export async function bestOnFeed(page: Page, scene: FeedScene, question: Question): Promise<void> {
  const best = bestResponse(question)
  const choice = best.kind === 'one' ? best.choice : ''
  if (scene.scrolledOn !== choice) {
    const post = scene.posts.find(({ acts }) => acts.some((act) => act.choice === choice))
    const act = post?.acts.find((one) => one.choice === choice)
    if (!post || !act) throw new Error(`no act of the feed means ${choice}`)
    const word = feedWords.acts[act.kind]
    const label = act.says === undefined ? word : feedWords.withWords(word, act.says)
    await page.getByRole('article', { name: post.account }).getByRole('button', { name: label, exact: true }).click()
  }
  await page.getByRole('button', { name: feedWords.done }).click()
  await expect(verdict(page)).toBeVisible()
}

export async function leaveScenario(page: Page): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^${scenarioWords.goOn('')}`) }).click()
}

/** Which question of the quiz stands on the screen, told by its own words. */
export async function quizQuestion(page: Page, module: Module, place: number): Promise<Question> {
  await expect(page.getByRole('img', { name: quizWords.questionOf(place, module.quiz.length) })).toBeVisible()
  const prompts = [...module.bank, ...module.scenarios.flatMap(({ questions }) => questions.slice(0, 1))]
  const shown = await page.getByRole('main').getByRole('heading').allTextContents()
  // Two scenarios may ask the same question of two stories; the story's title tells them apart.
  const found = prompts.filter(({ id, prompt }) => {
    const scenario = module.scenarios.find(({ questions }) => questions[0]?.id === id)
    return shown.includes(prompt) && (!scenario || shown.includes(scenario.title))
  })
  if (found.length !== 1 || !found[0])
    throw new Error(`the screen shows ${found.length} questions: ${shown.join(' | ')}`)
  return questionOf(module, found[0].id)
}

export interface QuizTold {
  readonly question: Question
  readonly response: ReturnType<typeof bestResponse>
  readonly verdict: string
}

/** Answers a whole quiz, from its rules to its result. */
export async function finishQuiz(page: Page, module: Module, how: 'best' | 'worst' | 'first'): Promise<QuizTold[]> {
  const told: QuizTold[] = []
  await page.getByRole('button', { name: quizWords.begin }).click()
  for (let place = 1; place <= module.quiz.length; place += 1) {
    const question = await quizQuestion(page, module, place)
    const response = await { best: bestResponse, worst: worstResponse, first: firstResponse(page) }[how](question)
    told.push({ question, response, verdict: await answer(page, question, response) })
    const next = place === module.quiz.length ? quizWords.toResult : quizWords.next
    await page.getByRole('button', { name: next }).click()
  }
  await expect(page.getByText(quizWords.resultTitle)).toBeVisible()
  return told
}
