// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Course } from '../../src/domain/course.ts'
import { acts, duties, steps } from '../player/questions.ts'
import { named } from '../support/history.ts'
import { openAgain, renderApp } from '../support/render-app.tsx'
import { smallCourse } from '../support/small-course.ts'

/** As main.tsx does under `npm run dev`. */
async function renderForAuthor(at: string, course: Course = smallCourse) {
  sessionStorage.clear()
  const app = await renderApp({ at, course })
  await letGuestsIn()
  return app
}

async function letGuestsIn() {
  const { letGuestsIn: letIn } = await import('../../src/features/preview/guest.ts')
  letIn()
}

describe('the list', () => {
  it('leads to every stop of a lesson, every scenario and every other question', async () => {
    await renderForAuthor('/pratinjau')

    expect(await screen.findByRole('heading', { level: 1, name: 'Pratinjau' })).toBeTruthy()
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(hrefs).toEqual([
      '#/materi/contoh/putuskan/cek',
      '#/materi/contoh/putuskan/isi',
      '#/materi/contoh/arti/pertama',
      '#/materi/contoh/arti/kedua',
      '#/materi/contoh/arti/cek',
      '#/pratinjau/contoh/perahu',
      '#/skenario/contoh/perahu',
      '#/pratinjau/contoh/soal',
      '#/kuis/contoh',
    ])
  })
})

describe('a scenario', () => {
  it('shows its situation and what is said to every choice of every question', async () => {
    await renderForAuthor('/pratinjau/contoh/perahu')

    expect(await screen.findByRole('heading', { level: 1, name: 'Perahu puskesmas' })).toBeTruthy()
    expect(screen.getByText('Tim calon minta menumpang perahu puskesmas.')).toBeTruthy()
    expect(screen.getByText('Menurut aturan: Dilarang')).toBeTruthy()
    const [boat] = smallCourse.modules[0]?.scenarios ?? []
    expect(boat?.questions.length).toBe(3)
    for (const question of boat?.questions ?? []) {
      const shown = within(screen.getByRole('region', { name: new RegExp(`: ${question.id}$`) }))
      expect(shown.getByRole('region', { name: 'Saat ditanyakan' }).textContent).toContain(question.prompt)
      if (question.kind !== 'one') throw new Error('the boat asks for one choice')
      for (const choice of question.choices) {
        const state = shown.getByRole('region', { name: `Bila memilih: ${choice.text}` })
        expect(state.textContent).toContain(choice.feedback)
        expect(state.textContent).toContain(question.explanation)
        for (const other of question.choices) expect(state.textContent).toContain(other.feedback)
      }
    }
  })

  it('says with each choice how it is judged and where it leads', async () => {
    await renderForAuthor('/pratinjau/contoh/perahu')

    const opening = within(await screen.findByRole('region', { name: 'Soal 1 dari 3: perahu/awal' }))
    const refused = opening.getByRole('region', { name: 'Bila memilih: Menolak dengan sopan' })
    expect(within(refused).getByRole('heading', { name: 'Tepat' })).toBeTruthy()
    expect(refused.textContent).toContain('Sesudah ini: soal 2.')
    const allowed = opening.getByRole('region', { name: 'Bila memilih: Membolehkan menumpang' })
    expect(within(allowed).getByRole('heading', { name: 'Belum tepat' })).toBeTruthy()
    expect(allowed.textContent).toContain('Sesudah ini: soal 3.')
    expect(screen.getByRole('region', { name: 'Bila memilih: Diam saja' }).textContent).toContain(
      'Sesudah ini skenario selesai.',
    )
  })

  it('can be played there, and records nothing', async () => {
    const { user, logNow } = await renderForAuthor('/pratinjau/contoh/perahu')
    const opening = within(await screen.findByRole('region', { name: 'Soal 1 dari 3: perahu/awal' }))
    const asked = within(opening.getByRole('region', { name: 'Saat ditanyakan' }))

    await user.click(asked.getByRole('button', { name: 'Membolehkan menumpang' }))

    expect(await asked.findByRole('heading', { name: 'Belum tepat' })).toBeTruthy()
    expect(logNow().map(({ type }) => type)).toEqual(['learner-named'])
  })
})

describe('other questions', () => {
  it('show each part once judged right and once judged wrong', async () => {
    const [module] = smallCourse.modules
    if (!module) throw new Error('the small course has a module')
    const bank = [duties, steps, acts]
    await renderForAuthor('/pratinjau/contoh/soal', {
      ...smallCourse,
      modules: [{ ...module, order: [], lessons: [], bank }],
    })

    for (const question of bank) {
      const shown = within(await screen.findByRole('region', { name: new RegExp(`: ${question.id}$`) }))
      const right = shown.getByRole('region', { name: 'Bila semua tepat' })
      const wrong = shown.getByRole('region', { name: 'Bila semua keliru' })
      expect(within(right).getByRole('heading', { level: 2, name: 'Tepat' })).toBeTruthy()
      expect(right.textContent).not.toMatch(/Terlewat|Belum tepat/)
      expect(within(wrong).getByRole('heading', { level: 2, name: 'Belum tepat' })).toBeTruthy()
      expect(wrong.textContent).toMatch(/0 dari \d tepat/)
    }
  })
})

describe('an author without a learner', () => {
  it('goes from the preview to the real screens and on, without a welcome and without a trace', async () => {
    const { user, logNow } = await renderForAuthor('/pratinjau')
    await user.click(await screen.findByRole('link', { name: 'Halaman pertama' }))
    await user.click(await screen.findByRole('button', { name: 'Lanjut' }))
    expect(await screen.findByText('Hak pilih tetap ada.')).toBeTruthy()
    expect(logNow().map(({ type }) => type)).toEqual(['learner-named', 'page-read'])

    const { logNow: logAfter } = await openAgain()
    expect(logAfter()).toEqual([])
    await letGuestsIn()

    expect(await screen.findByText('Hak pilih tetap ada.')).toBeTruthy()
  })

  it('stays in when the page asks the disk again', async () => {
    const { user, logNow } = await renderForAuthor('/materi/contoh/arti/pertama')
    location.hash = '#/pratinjau'
    await user.click(await screen.findByRole('link', { name: 'Halaman pertama' }))
    await user.click(await screen.findByRole('button', { name: 'Lanjut' }))
    const { readAgain } = await import('../../src/state/log-store.ts')

    await readAgain()

    expect(logNow().map(({ type }) => type)).toEqual(['learner-named', 'page-read'])
    expect(await screen.findByText('Hak pilih tetap ada.')).toBeTruthy()
  })
})

it('leaves who learns in this browser as they are', async () => {
  sessionStorage.clear()
  const learner = named()
  const { logNow } = await renderApp({ events: [learner], at: '/pratinjau' })
  await letGuestsIn()

  expect(await screen.findByRole('heading', { level: 1, name: 'Pratinjau' })).toBeTruthy()
  expect(logNow()).toEqual([learner])
})

it('says that an address leads nowhere, and the way back', async () => {
  await renderForAuthor('/pratinjau/contoh/tidak-ada')

  expect(await screen.findByRole('heading', { level: 1, name: 'Tidak ada di pratinjau' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Kembali ke pratinjau' }).getAttribute('href')).toBe('#/pratinjau')
})
