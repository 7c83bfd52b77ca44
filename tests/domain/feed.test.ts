import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actId, choiceOf } from '../../src/domain/feed.ts'
import type { FeedScene, Post } from '../../src/domain/scene.ts'
import { oneQuestion } from '../support/builders.ts'

const question = oneQuestion('linimasa/awal', [
  { id: 'lewat', score: 1 },
  { id: 'sapa', score: 0.5 },
  { id: 'api', score: 0 },
  { id: 'doa', score: 0 },
])

function post(id: string, acts: Post['acts'] = []): Post {
  return { id, account: id, when: '2 jam', says: 'Kata.', likes: 3, hasPicture: false, acts }
}

const scene: FeedScene = {
  kind: 'feed',
  posts: [
    post('resep'),
    post('tim', [
      { kind: 'like', choice: 'api' },
      { kind: 'comment', says: 'Sehat terus, Pak', choice: 'doa' },
      { kind: 'mute', choice: 'sapa' },
    ]),
  ],
  scrolledOn: 'lewat',
  later: [],
}

const every = [
  { post: 'resep', act: 'like' },
  { post: 'resep', act: 'share' },
  { post: 'tim', act: 'like' },
  { post: 'tim', act: 'comment/doa' },
  { post: 'tim', act: 'mute' },
  { post: 'tim', act: 'save' },
]

describe('what a set of acts comes to', () => {
  it.each([
    ['nothing at all', [], 'lewat'],
    ['only what is harmless', [every[0], every[1], every[5]], 'lewat'],
    ['the act itself', [every[4]], 'sapa'],
    ['the worse of two', [every[4], every[3]], 'doa'],
    ['of two equals the first in the feed', [every[3], every[2]], 'api'],
    ['an act of a post that is gone', [{ post: 'hilang', act: 'like' }], 'lewat'],
  ])('%s', (_, taken, choice) => {
    expect(
      choiceOf(
        scene,
        question,
        taken.flatMap((one) => one ?? []),
      ),
    ).toBe(choice)
  })

  it('does not hang on the order of the taps', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(every), fc.infiniteStream(fc.nat()), (taken, order) => {
        const keys = new Map(taken.map((one) => [one, order.next().value ?? 0]))
        const otherwise = [...taken].sort((one, other) => (keys.get(one) ?? 0) - (keys.get(other) ?? 0))

        expect(choiceOf(scene, question, otherwise)).toBe(choiceOf(scene, question, taken))
      }),
    )
  })

  it('never gets better by one more act that something hangs on', () => {
    const scoreOf = (id: string | undefined) => question.choices.find((choice) => choice.id === id)?.score ?? 0
    const judged = every.slice(2, 5)
    fc.assert(
      fc.property(fc.subarray(judged, { minLength: 1 }), fc.constantFrom(...judged), (taken, more) => {
        expect(scoreOf(choiceOf(scene, question, [...taken, more]))).toBeLessThanOrEqual(
          scoreOf(choiceOf(scene, question, taken)),
        )
      }),
    )
  })
})

it('tells two comments on one post apart', () => {
  expect([
    actId({ kind: 'comment', says: 'A', choice: 'api' }),
    actId({ kind: 'comment', says: 'B', choice: 'doa' }),
    actId({ kind: 'like', choice: 'api' }),
  ]).toEqual(['comment/api', 'comment/doa', 'like'])
})
