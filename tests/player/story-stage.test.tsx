// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Scenario } from '../../src/domain/course.ts'
import { StoryStage } from '../../src/player/stages/story/StoryStage.tsx'
import { scenarioWith } from '../support/builders.ts'
import '../ui/browser.ts'
import { course } from './questions.ts'

const atCounter: Scenario = {
  ...scenarioWith('loket'),
  title: 'Jalan ini jasa siapa?',
  picture: { id: 'contoh/loket', alt: 'Seorang warga di depan loket.' },
  situation: ['Anda menjelaskan perbaikan jalan.'],
  speech: { who: 'Seorang warga', says: 'Ini jasanya Pak Bupati, kan?', atCounter: true },
}

it('tells the story in full: picture, phase, what happened and who says what', () => {
  render(<StoryStage course={course} scenario={atCounter} compact={false} />)

  expect(screen.getByRole('img', { name: 'Seorang warga di depan loket.' })).toBeDefined()
  expect(screen.getByText('Masa kampanye')).toBeDefined()
  expect(screen.getByText('Anda menjelaskan perbaikan jalan.')).toBeDefined()
  expect(screen.getByRole('figure').textContent).toBe('Seorang warga berkata:Ini jasanya Pak Bupati, kan?')
})

it('has nothing before its heading that a listener would miss', () => {
  const { container } = render(<StoryStage course={course} scenario={atCounter} compact={false} />)

  expect(container.textContent?.startsWith('Jalan ini jasa siapa?')).toBe(true)
})

it('folds away when it is compact, and can be read again', () => {
  render(<StoryStage course={course} scenario={atCounter} compact />)

  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getByRole('heading', { level: 1, name: 'Jalan ini jasa siapa?' })).toBeDefined()
  expect(screen.getByText('Anda menjelaskan perbaikan jalan.')).toBeDefined()
})
