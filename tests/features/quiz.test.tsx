// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { LearnerEvent } from '../../src/domain/event.ts'
import { named, run } from '../support/history.ts'
import { openAgain, renderApp } from '../support/render-app.tsx'

const at = '/kuis/contoh'

function answers(...scores: readonly number[]) {
  const numbers = ['satu', 'dua', 'tiga', 'empat']
  return Object.fromEntries(
    scores.map((score, place) => [`contoh/${numbers[place]}`, [score === 1 ? 'netral' : 'memihak', score] as const]),
  )
}

const drawn = ['contoh/satu', 'contoh/dua', 'contoh/tiga', 'contoh/empat']

function asked(log: readonly LearnerEvent[]) {
  return log.flatMap((event) => (event.type === 'attempt-started' ? event.questions : []))
}

it('leaves no trace of a quiz that was only looked at', async () => {
  const { user, logNow } = await renderApp({ events: [named()], at })

  expect(screen.getByText('4 soal. Lulus bila sedikitnya 3 tepat.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Mulai kuis' }))

  expect(screen.getByText('Soal 1 dari 4')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  expect(logNow()).toHaveLength(1)
})

it('resumes at the exact question with the same questions in the same order', async () => {
  const events = [named(), ...run('quiz', 'contoh', answers(1, 0), drawn)]
  const { user, logNow } = await renderApp({ events, at })
  expect(screen.getByText('Soal nomor tiga?')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Netral tiga' }))
  await screen.findByRole('heading', { name: 'Tepat' })
  const before = asked(logNow())

  const again = await openAgain('/')

  expect(location.hash).toBe(`#${at}`)
  expect(screen.getByText('Soal 4 dari 4')).toBeTruthy()
  expect(screen.getByText('Soal nomor empat?')).toBeTruthy()
  expect(asked(again.logNow())).toEqual(before)
})

it('tells a pass with its points and keeps it through a worse attempt', async () => {
  const events = [named(), ...run('quiz', 'contoh', answers(1, 1, 1), drawn)]
  const { user } = await renderApp({ events, at })

  await user.click(screen.getByRole('button', { name: 'Memihak empat' }))
  await user.click(await screen.findByRole('button', { name: 'Lihat hasil' }))
  expect(await screen.findByText('Lulus')).toBeTruthy()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('3 dari 4')
  expect(screen.getByRole('link', { name: 'Pelajari 1 yang belum tepat' }).getAttribute('href')).toBe('#/ulang/contoh')
})

it('counts the best attempt and says so after a worse one', async () => {
  const events = [
    named(),
    ...run('quiz', 'contoh', answers(1, 1, 1, 1)),
    ...run('quiz', 'contoh', answers(1, 0, 0), drawn),
  ]
  const { user } = await renderApp({ events, at })

  await user.click(screen.getByRole('button', { name: 'Memihak empat' }))
  await user.click(await screen.findByRole('button', { name: 'Lihat hasil' }))

  expect(await screen.findByText('Belum lulus')).toBeTruthy()
  expect(screen.getByText('Hasil terbaik Anda: 4 dari 4.')).toBeTruthy()
  expect(screen.getByText(/Sedikit lagi. 1 dari 4 tepat. Buka lagi “Putuskan dulu” dan “Arti netral”/)).toBeTruthy()
})

it('draws other questions for the next try', async () => {
  const { user, logNow } = await renderApp({ events: [named(), ...run('quiz', 'contoh', answers(1, 0, 0, 0))], at })

  expect(screen.getByText(/Hasil terbaik Anda: 1 dari 4/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Coba soal lain' }))
  const [choice] = screen.getAllByRole('button', { name: /^(Netral|Memihak|Menolak|Membolehkan)/ })
  if (choice) await user.click(choice)
  await screen.findByRole('button', { name: 'Soal berikutnya' })

  const second = asked(logNow()).slice(4)
  expect(second).toHaveLength(4)
  expect(second.filter((id) => drawn.includes(id))).toEqual([])
})
