import * as v from 'valibot'
import type { LearnerEvent } from '../domain/event.ts'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const text = v.pipe(v.string(), v.maxLength(400))
const base = { id, at: v.pipe(v.number(), v.finite()), learner: id }
const edition = v.number()
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

const points = v.object({ points: v.pipe(v.number(), v.minValue(0)), of: v.pipe(v.number(), v.minValue(0)) })

const response = v.variant('kind', [
  v.object({
    kind: v.literal('one'),
    choice: id,
    acts: v.exactOptional(v.array(v.object({ post: id, act: id }))),
  }),
  v.object({ kind: v.literal('many'), choices: v.array(id) }),
  v.object({ kind: v.literal('order'), cards: v.array(id) }),
  v.object({ kind: v.literal('sort'), groupOf: v.record(v.string(), id) }),
])

/** One schema per event of this app and of every released one. A default here never changes. */
const event = v.variant('type', [
  v.object({
    ...base,
    type: v.literal('learner-named'),
    name: text,
    status: v.picklist(['pns', 'pppk', 'pppk-paruh-waktu', 'non-asn', 'kepala-desa', 'perangkat-desa']),
    unit: text,
    nip: v.exactOptional(text),
  }),
  v.object({ ...base, type: v.literal('page-read'), lesson: id, page: id, edition }),
  v.object({
    ...base,
    type: v.literal('attempt-started'),
    attempt: id,
    kind: v.picklist(['check', 'scenario', 'quiz', 'review', 'test', 'exam', 'repair']),
    of: id,
    seed: v.number(),
    questions: v.array(id),
    edition,
    passing: v.exactOptional(score),
  }),
  v.object({
    ...base,
    type: v.literal('question-answered'),
    attempt: id,
    question: id,
    meaning: text,
    response,
    score,
    edition,
    revision: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    confidence: v.exactOptional(v.picklist(['guessing', 'fairly', 'sure'])),
  }),
  v.object({
    ...base,
    type: v.literal('attempt-handed-in'),
    attempt: id,
    told: v.exactOptional(
      v.object({
        passed: v.boolean(),
        ...points.entries,
        indicators: v.object({ A: points, B: points, C: points, U: points }),
      }),
    ),
  }),
  v.object({
    ...base,
    type: v.literal('pledge-made'),
    points: v.array(id),
    signature: v.variant('kind', [
      v.object({ kind: v.literal('typed'), name: text }),
      v.object({ kind: v.literal('drawn'), path: v.pipe(v.string(), v.maxLength(2048), v.regex(/^[ML\d ]*$/)) }),
    ]),
    edition: text,
  }),
  v.object({ ...base, type: v.literal('clock-set-back'), latest: v.number() }),
  v.object({ ...base, type: v.literal('learner-erased') }),
])

/**
 * Reads one event as it lies on disk or in a file. `undefined`: of a newer app, or not an event at all; it stays where
 * it is, unread, until an app comes that knows it.
 */
export function decodeEvent(raw: unknown): LearnerEvent | undefined {
  const parsed = v.safeParse(event, raw)
  return parsed.success ? parsed.output : undefined
}
