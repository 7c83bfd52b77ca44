// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import type { Block } from '../../src/domain/course.ts'
import { Prose } from '../../src/ui/Prose.tsx'
import './browser.ts'

const sentence: Block = {
  type: 'paragraph',
  text: [
    'Yang diminta ',
    { type: 'term', term: 'netral', text: 'netral' },
    ' adalah petugasnya (',
    { type: 'citation', citation: 'UU 20/2023 Pasal 24', text: 'Pasal 24' },
    ').',
  ],
}

function draw(...blocks: Block[]) {
  const onTerm = vi.fn()
  const onCitation = vi.fn()
  render(<Prose blocks={blocks} onTerm={onTerm} onCitation={onCitation} />)
  return { user: userEvent.setup(), onTerm, onCitation }
}

it('opens a term and a citation by tap, each by its id and not by its words', async () => {
  const { user, onTerm, onCitation } = draw(sentence)

  await user.click(screen.getByRole('button', { name: 'netral' }))
  await user.click(screen.getByRole('button', { name: 'Pasal 24' }))

  expect(onTerm.mock.calls).toEqual([['netral']])
  expect(onCitation.mock.calls).toEqual([['UU 20/2023 Pasal 24']])
})

it('opens them by Enter and by the space bar in the order in which they are read', async () => {
  const { user, onTerm, onCitation } = draw(sentence)

  await user.tab()
  await user.keyboard('{Enter}')
  await user.tab()
  await user.keyboard(' ')

  expect(onTerm).toHaveBeenCalledOnce()
  expect(onCitation).toHaveBeenCalledOnce()
})

it('leaves a sentence as it was written, brackets and all', () => {
  draw(sentence)

  expect(screen.getByText(/Yang diminta/).textContent).toBe('Yang diminta netral adalah petugasnya (Pasal 24).')
})

it('names a row of a table by its first cell', () => {
  draw({ type: 'table', head: [['Status'], ['Jalur']], rows: [[['PNS'], ['disiplin PNS']]] })

  expect(screen.getByRole('columnheader', { name: 'Jalur' })).toBeDefined()
  expect(screen.getByRole('rowheader', { name: 'PNS' })).toBeDefined()
  expect(screen.getByRole('cell', { name: 'disiplin PNS' })).toBeDefined()
})

it('draws lists, headings and callouts as what they are', () => {
  draw(
    { type: 'heading', text: 'Yang boleh' },
    { type: 'list', ordered: true, items: [['satu'], ['dua']] },
    { type: 'callout', tone: 'important', blocks: [{ type: 'paragraph', text: ['Catat jawabannya.'] }] },
  )

  expect(screen.getByRole('heading', { level: 2, name: 'Yang boleh' })).toBeDefined()
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['satu', 'dua'])
  expect(screen.getByText('Catat jawabannya.')).toBeDefined()
})
