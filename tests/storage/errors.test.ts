import { expect, it } from 'vitest'
import { isClosed, problemOf } from '../../src/storage/errors.ts'

it('tells a full disk from everything else that can go wrong', () => {
  const problems = [new DOMException('Full.', 'QuotaExceededError'), new DOMException('', 'AbortError'), undefined]

  expect(problems.map(problemOf)).toEqual(['storage-full', 'storage-failed', 'storage-failed'])
})

it('knows a dead connection in the words of every browser', () => {
  const dead = [
    new DOMException('The database connection is closing.', 'InvalidStateError'),
    new DOMException('The transaction was aborted.', 'AbortError'),
    new DOMException('Connection to Indexed Database server lost. Refresh the page to try again', 'UnknownError'),
  ]
  const alive = [new DOMException('Full.', 'QuotaExceededError'), new DOMException('Internal error.', 'UnknownError')]

  expect([dead.map(isClosed), alive.map(isClosed)]).toEqual([
    [true, true, true],
    [false, false],
  ])
})
