// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { named, read, run } from '../support/history.ts'
import { renderApp } from '../support/render-app.tsx'

it('tells pages, scenarios and the best quiz of each module', async () => {
  const events = [
    named(),
    read('arti', 'pertama'),
    ...run('quiz', 'contoh', {
      'contoh/satu': ['netral', 1],
      'contoh/dua': ['netral', 1],
      'contoh/tiga': ['netral', 1],
      'contoh/empat': ['memihak', 0],
    }),
  ]

  await renderApp({ events, at: '/kemajuan' })

  const module = within(await screen.findByRole('region', { name: 'Modul contoh' }))
  expect(module.getByText('1 dari 3')).toBeTruthy()
  expect(module.getByText('0 dari 1')).toBeTruthy()
  expect(module.getByText(/Terbaik 3 dari 4, lulus 23/)).toBeTruthy()
  expect(module.getByRole('img', { name: '1 dari 4 langkah selesai' })).toBeTruthy()
})

it('mentions a clock that was set back and blames nobody', async () => {
  const [first] = [named()]
  const events = [first, { ...first, id: 'mundur', type: 'clock-set-back' as const, latest: first.at + 1 }]

  await renderApp({ events, at: '/kemajuan' })

  expect(await screen.findByText(/Jam ponsel pernah mundur/)).toBeTruthy()
})
