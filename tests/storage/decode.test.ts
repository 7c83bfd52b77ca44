import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { LearnerEvent, Response } from '../../src/domain/event.ts'
import { decodeEvent } from '../../src/storage/decode.ts'
import { answered, named, pageRead, started } from '../support/facts.ts'

const folder = new URL('../fixtures/events/', import.meta.url)
const released = readdirSync(folder).map((name): [string, unknown[]] => [
  name,
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
])

// The compiler asks for a line here, and so for an event in the newest fixture, as soon as there is a new kind.
const types: Record<LearnerEvent['type'], true> = {
  'learner-named': true,
  'page-read': true,
  'attempt-started': true,
  'question-answered': true,
  'attempt-handed-in': true,
  'pledge-made': true,
  'clock-set-back': true,
  'learner-erased': true,
}
const responses: Record<Response['kind'], true> = { one: true, many: true, order: true, sort: true }

it.each(released)('still reads every event of %s', (_name, events) => {
  expect(events.map(decodeEvent)).toEqual(events)
})

it('is tried on every kind of event and of response', () => {
  const events = (released.at(-1)?.[1] ?? []).map(decodeEvent)

  const kinds = events.flatMap((event) => (event?.type === 'question-answered' ? [event.response.kind] : []))

  expect(new Set(events.map((event) => event?.type))).toEqual(new Set(Object.keys(types)))
  expect(new Set(kinds)).toEqual(new Set(Object.keys(responses)))
})

it('leaves out what a newer app has added to an event, and reads the rest', () => {
  const event = pageRead()

  expect(decodeEvent({ ...event, mood: 'good' })).toEqual(event)
})

it.each([
  ['nothing', undefined],
  ['a text', 'teks'],
  ['a list', []],
  ['an event of a newer app', { ...pageRead(), type: 'exam-passed-in-2030' }],
  ['a time that is no number', { ...pageRead(), at: 'kemarin' }],
  ['a time that never ends', { ...pageRead(), at: Number.POSITIVE_INFINITY }],
  ['a fact about nobody', { ...pageRead(), learner: '' }],
  ['a status that nobody has', { ...named(), status: 'raja' }],
  ['a run of an unknown kind', { ...started(), kind: 'duel' }],
  ['more than a full score', answered({ score: 2 })],
  ['less than no score', answered({ score: -0.5 })],
  ['a response of an unknown kind', { ...answered(), response: { kind: 'drawn', strokes: 3 } }],
])('leaves %s unread', (_what, raw) => {
  expect(decodeEvent(raw)).toBeUndefined()
})
