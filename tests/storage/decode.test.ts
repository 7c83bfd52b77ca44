import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { decodeEvent } from '../../src/storage/decode.ts'

const folder = new URL('../fixtures/events/', import.meta.url)
const released = readdirSync(folder).map((name): [string, unknown[]] => [
  name,
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
])

it.each(released)('still reads every event of %s', (_name, events) => {
  expect(events.map(decodeEvent)).toEqual(events)
})

it('leaves what is no event, or of a newer app, unread', () => {
  const strange = [
    undefined,
    'teks',
    { id: 'a', at: 1, learner: 'ani', type: 'exam-passed-in-2030' },
    { id: 'a', at: 'kemarin', learner: 'ani', type: 'learner-erased' },
    {
      id: 'a',
      at: 1,
      learner: 'ani',
      type: 'question-answered',
      attempt: 'x',
      question: 'y',
      meaning: 'z',
      response: { kind: 'one', choice: 'a' },
      score: 2,
      edition: 1,
    },
  ]

  expect(strange.map(decodeEvent)).toEqual(strange.map(() => undefined))
})
