// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileCourse } from '../../src/content/compiler/compile.ts'
import type { Course, OneQuestion, Scenario } from '../../src/domain/course.ts'
import type { Response } from '../../src/domain/event.ts'
import { scoreOf } from '../../src/domain/score.ts'
import { shuffled } from '../../src/domain/shuffle.ts'
import { chat as chatWords, feed as feedWords } from '../../src/i18n/stages.ts'
import { Asking } from '../../src/player/Asking.tsx'
import { untouched } from '../../src/player/answering.ts'
import { offersOf } from '../../src/player/stages/feed/acts.ts'
import { stageOf } from '../../src/player/stages/stage-of.ts'
import '../ui/browser.ts'

const { course } = compileCourse('modules', { lock: 'ignore', lint: false })
const scenarios = course?.modules.flatMap((module) => module.scenarios) ?? []

function openingOf(scenario: Scenario): OneQuestion {
  const [opening] = scenario.questions
  if (opening?.kind !== 'one') throw new Error(`${scenario.id} does not open with one choice of several`)
  return opening
}

/** The scenario's opening on its stage or on the twin of it, as a learner finds it. */
function stand(scenario: Scenario, isPlain: boolean) {
  cleanup()
  const question = openingOf(scenario)
  const { Lead, Asking: Own } = stageOf(scenario, isPlain)
  const sent: Response[] = []
  const asking = {
    question,
    seed: 7,
    answering: untouched(question, 7),
    isFirst: false,
    onChange: () => {},
    onSend: (response: Response) => sent.push(response),
  }
  const { container } = render(
    <main>
      <Lead course={course as Course} scenario={scenario} question={question} before={[]} response={undefined} />
      {Own ? <Own {...asking} scenario={scenario} /> : <Asking {...asking} />}
    </main>,
  )
  return { question, sent, container, user: userEvent.setup({ delay: null }) }
}

describe.each([...scenarios.filter(({ stage }) => stage === 'feed')])('the feed of $id', (scenario) => {
  const { scene } = scenario
  if (scene?.kind !== 'feed') throw new Error('a feed without posts')
  const acts = scene.posts.flatMap((post) => offersOf(post).map(({ label }) => ({ account: post.account, label })))

  async function play(taken: typeof acts, isPlain: boolean) {
    const { question, sent, user } = stand(scenario, isPlain)
    for (const { account, label } of taken) {
      const post = screen.getByRole('article', { name: account })
      await user.click(within(post).getByRole('button', { name: label }))
    }
    await user.click(screen.getByRole('button', { name: feedWords.done }))
    const [response] = sent
    // Where scrolling on answers nothing, it is said, and nothing is sent.
    if (!response) expect(screen.getByRole('alert').textContent).toBe(feedWords.actFirst)
    return response && { response, score: scoreOf(question, response) }
  }

  it('and its list of the same acts earn the same for the same taps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(acts, { maxLength: 5 }), async (taken) => {
        expect(await play(taken, true)).toEqual(await play(taken, false))
      }),
      { numRuns: 3 },
    )
  })

  it('can come to every choice of its question', async () => {
    const reached = new Set<string>()
    for (const taken of [[], ...acts.map((one) => [one])]) {
      const played = await play(taken, false)
      if (played?.response.kind === 'one') reached.add(played.response.choice)
    }
    expect([...reached].sort()).toEqual(
      openingOf(scenario)
        .choices.map(({ id }) => id)
        .sort(),
    )
  })
})

describe.each([...scenarios.filter(({ stage }) => stage === 'chat')])('the talk of $id', (scenario) => {
  const { scene } = scenario
  if (scene?.kind !== 'chat') throw new Error('a talk without messages')

  it.each([false, true])('sends what was chosen (plain: %s)', async (isPlain) => {
    for (const { id, text } of shuffled(openingOf(scenario).choices, 3, scenario.id)) {
      const { sent, user } = stand(scenario, isPlain)
      await user.click(screen.getByRole('button', { name: text }))
      expect(sent).toEqual([{ kind: 'one', choice: id }])
    }
  })

  it('says the same in words: every message, its sender and its time', () => {
    stand(scenario, true)
    const log = screen.getByRole('log').textContent
    for (const { from, says, time } of scene.turns[0]?.messages ?? []) {
      expect(log).toContain(says)
      expect(log).toContain(from)
      expect(log).toContain(time)
    }
    // Nobody answers before the learner does.
    expect(log).not.toContain(`${chatWords.you}, `)
  })
})

it('has scenarios on each stage that is built', () => {
  const stages = new Set(scenarios.map(({ stage }) => stage))
  expect([...stages]).toEqual(expect.arrayContaining(['story', 'feed', 'chat']))
})
