import type { Page } from '@playwright/test'
import type { Course, Scenario } from '../../src/domain/course.ts'
import { scenario as scenarioWords } from '../../src/i18n/screens-learn.ts'
import { chat, feed, stage } from '../../src/i18n/stages.ts'
import { bestResponse, give, verdict } from './support/answer.ts'
import { expect, test } from './support/journey.ts'
import { begin, courseOn, goOn, goTo } from './support/learner.ts'
import { eventsOn } from './support/past.ts'
import { faultsOf } from './support/state.ts'
import { untilStored } from './support/worker.ts'

test.describe.configure({ timeout: 120_000 })

test('without signal a feed is played with taps, told back, and the same on its list', async ({ page, site }) => {
  const faults: string[] = []
  const { at, scenario } = await arrive(page, site, 'feed')
  if (scenario.scene?.kind !== 'feed') throw new Error('the feed has no posts')
  const campaign = scenario.scene.posts.find(({ acts }) => acts.some(({ kind }) => kind === 'like'))
  const harmless = scenario.scene.posts.find(({ acts }) => acts.length === 0)
  if (!campaign || !harmless) throw new Error('the feed has no campaign beside other posts')
  const like = (account: string) =>
    page.getByRole('article', { name: account }).getByRole('button', { name: feed.acts.like, exact: true })

  for (const isPlain of [false, true]) {
    if (isPlain) {
      await page.getByRole('button', { name: scenarioWords.again }).click()
      await page.getByRole('button', { name: stage.asText }).click()
    } else await goTo(page, at)
    await like(harmless.account).click()
    await like(campaign.account).click()
    faults.push(...(await faultsOf(page, `feed, plain: ${isPlain}`)))
    await page.getByRole('button', { name: feed.done }).click()
    await expect(verdict(page)).toBeVisible()
    await expect(page.getByRole('heading', { name: feed.path })).toBeVisible()
    await expect(page.getByRole('main').getByText(feed.actOn(feed.acts.like, campaign.account))).toBeVisible()
    faults.push(...(await faultsOf(page, `feed told, plain: ${isPlain}`)))
    await goOn(page)
    for (const question of scenario.questions.slice(1)) {
      if (!(await page.getByText(question.prompt).first().isVisible())) continue
      await give(page, question, bestResponse(question))
      await goOn(page)
    }
  }

  const [one, other] = (await eventsOn(page)).flatMap((event) =>
    event.type === 'question-answered' && event.question === scenario.questions[0]?.id ? [event] : [],
  )
  expect(one?.response).toEqual(other?.response)
  expect(one?.score).toBe(other?.score)
  expect(faults).toEqual([])
})

test('without signal a talk is answered, what comes back is read, and the same as sentences', async ({
  page,
  site,
}) => {
  const faults: string[] = []
  const { at, scenario } = await arrive(page, site, 'chat')
  const [opening] = scenario.questions
  if (scenario.scene?.kind !== 'chat' || opening?.kind !== 'one') throw new Error('the talk has no reply')
  const best = bestResponse(opening)
  const reply = scenario.scene.turns[0]?.replies.find(({ choice }) => best.kind === 'one' && choice === best.choice)
  await goTo(page, at)
  await expect(page.getByRole('log')).toBeVisible()
  faults.push(...(await faultsOf(page, 'talk')))
  await page.getByRole('button', { name: stage.asText }).click()
  faults.push(...(await faultsOf(page, 'talk as sentences')))
  await page.getByRole('button', { name: stage.asText }).click()

  await give(page, opening, best)
  await expect(verdict(page)).toBeVisible()

  for (const { says } of reply?.comesBack ?? []) await expect(page.getByRole('log').getByText(says)).toBeVisible()
  await expect(page.getByText(chat.duty.kept)).toBeVisible()
  await expect(page.getByText(chat.relation[reply?.relation ?? 'kept'])).toBeVisible()
  faults.push(...(await faultsOf(page, 'talk answered')))
  await page.getByRole('button', { name: stage.asText }).click()
  await expect(page.getByText(chat.duty.kept)).toBeVisible()
  faults.push(...(await faultsOf(page, 'talk answered, as sentences')))

  expect(faults).toEqual([])
})

/** Where the first scenario of that stage is that somebody who has been here before opens without signal. */
async function arrive(page: Page, site: { url: string; stop(): Promise<void> }, kind: Scenario['stage']) {
  await page.goto(site.url)
  await untilStored(page)
  const course: Course = await courseOn(page)
  await site.stop()
  await begin(page)
  for (const module of course.modules) {
    const scenario = module.scenarios.find(({ stage: own, scene }) => own === kind && hasAll(scene))
    if (scenario) return { at: `/skenario/${module.id}/${scenario.id}`, scenario }
  }
  throw new Error(`no scenario is on the stage ${kind}`)
}

// A campaign post that can be liked, beside posts that anybody may like.
function hasAll(scene: Scenario['scene']): boolean {
  if (scene?.kind !== 'feed') return true
  return (
    scene.posts.some(({ acts }) => acts.some(({ kind, says }) => kind === 'like' && says === undefined)) &&
    scene.posts.some(({ acts }) => acts.length === 0)
  )
}
