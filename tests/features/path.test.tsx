// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { LearnerEvent } from '../../src/domain/event.ts'
import { faultsOfPage } from '../support/axe.ts'
import { handedIn, named, read } from '../support/history.ts'
import { renderApp } from '../support/render-app.tsx'
import { wholeCourse as course, exam, learnt, pagesRead, pledge, quizPassed, testRun } from '../support/whole-course.ts'

async function open(events: readonly LearnerEvent[], at = '/') {
  return renderApp({ events: [named(), ...events], course, at })
}

/** What the path says of each step, and where it leads. */
function way() {
  const list = within(screen.getByRole('region', { name: 'Jalur belajar' })).getByRole('list')
  return within(list)
    .getAllByRole('listitem')
    .map((item) => {
      const title = item.querySelector('b')?.textContent
      const words = [...item.querySelectorAll('span')].at(-1)?.textContent
      return [title, words, item.querySelector('a')?.getAttribute('href') ?? null]
    })
}

function step(title: string) {
  return way().find(([name]) => name === title)
}

describe('before the first lesson', () => {
  it('offers the short test first, to be begun or skipped', async () => {
    await open([])

    const card = within(screen.getByRole('region', { name: 'Tes singkat' }))
    expect(card.getByText(/12 soal, kira-kira 8 menit\. Tidak dinilai, tidak dilihat atasan\./)).toBeTruthy()
    expect(card.getByRole('link', { name: 'Mulai tes' }).getAttribute('href')).toBe('#/tes/b')
    expect(card.getByRole('link', { name: 'Lewati, langsung ke materi' }).getAttribute('href')).toBe(
      '#/materi/contoh/putuskan/cek',
    )
    expect(screen.getAllByRole('link', { current: 'step' })).toHaveLength(1)
  })

  it('offers to go on with a test that was left', async () => {
    await open(testRun('b', [true]), '/kemajuan')
    location.hash = '#/'

    expect((await screen.findByRole('link', { name: 'Lanjutkan tes' })).getAttribute('href')).toBe('#/tes/b')
    expect(step('Tes singkat')).toEqual(['Tes singkat', '1 dari 3 sudah dijawab', '#/tes/b'])
  })

  it('takes going on for skipping: the card is gone, the step stays', async () => {
    await open([read('putuskan', 'isi')], '/kemajuan')
    location.hash = '#/'

    expect(await screen.findByRole('heading', { level: 1, name: 'Putuskan dulu' })).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Mulai tes' })).toBeNull()
    expect(step('Tes singkat')).toEqual(['Tes singkat', 'Dilewati, masih bisa dikerjakan', '#/tes/b'])
  })

  it('has no such step in a course without tests', async () => {
    await renderApp({ events: [named()], course: { ...course, tests: [] } })

    expect(screen.queryByText('Tes singkat')).toBeNull()
    expect(screen.queryByText('Tes akhir')).toBeNull()
  })
})

describe('the whole way', () => {
  it('says of each step what opens it', async () => {
    await open([])

    expect(way().map(([title, words, href]) => [title, href === null ? words : 'open'])).toEqual([
      ['Tes singkat', 'open'],
      ['Modul contoh', 'open'],
      ['Ujian akhir', 'Terbuka setelah semua kuis modul lulus. Tinggal 1.'],
      ['Ikrar netralitas', 'Terbuka setelah ujian akhir lulus'],
      ['Tes akhir', 'Terbuka setelah semua kuis modul lulus. Tinggal 1.'],
    ])
  })

  it.each([
    ['every quiz', quizPassed, '30 soal, tanpa batas waktu. Boleh berhenti dan melanjutkan.'],
    [
      'an exam not passed',
      () => [...quizPassed(), ...exam({ passed: false })],
      'Perkuat 1 bagian, lalu ujian berikutnya terbuka',
    ],
    ['an exam passed', () => [...quizPassed(), ...exam()], 'Lulus, nilai 86 dari 100'],
  ])('tells how the exam stands after %s', async (_, events, words) => {
    await open(events())

    expect(step('Ujian akhir')).toEqual(['Ujian akhir', words, '#/ujian'])
  })

  it('opens the second test with the last quiz, and the pledge with the exam', async () => {
    await open([...learnt(), ...exam()])

    expect(step('Tes akhir')?.[2]).toBe('#/tes/a')
    expect(step('Ikrar netralitas')).toEqual(['Ikrar netralitas', 'Empat butir, lalu tanda tangan.', '#/ikrar'])
    expect(screen.getByRole('heading', { level: 1, name: 'Ikrar netralitas' })).toBeTruthy()
  })
})

describe('after the short test', () => {
  const taken = () => handedIn(testRun('b', [true, false, true], 'sure'))

  it('marks what is known already and what is worth most, and skips nothing', async () => {
    await open(taken(), '/modul/contoh')

    const known = screen.getByText('Sudah Anda kuasai').closest('li')
    expect(within(known ?? document.body).getByRole('link').textContent).toContain('Putuskan dulu')
    expect(screen.getByText('Berguna untuk Anda').closest('li')?.textContent).toContain('Arti netral')
    expect(screen.getByRole('link', { name: 'Lanjut: Putuskan dulu' })).toBeTruthy()
  })

  it('marks nothing where the test was skipped', async () => {
    await open([read('putuskan', 'isi')], '/modul/contoh')

    expect(screen.getByText('Arti netral')).toBeTruthy()
    expect(screen.queryByText(/Sudah Anda kuasai|Berguna untuk Anda/)).toBeNull()
  })
})

describe('the end', () => {
  const all = () => [...learnt(), ...exam(), pledge()]

  it('is told warmly when everything is there, with the second test still to be had', async () => {
    await open(all())

    const card = within(screen.getByRole('region', { name: 'Kursus ini sudah Anda selesaikan' }))
    expect(card.getByText(/Terima kasih sudah menjaga kepercayaan warga/)).toBeTruthy()
    expect(card.getByRole('link', { name: 'Tes akhir' }).getAttribute('href')).toBe('#/tes/a')
    expect(screen.queryByText('Semua yang terbit sudah selesai')).toBeNull()
  })

  it('is not told while a page is unread', async () => {
    await open([...quizPassed(), ...exam(), pledge(), ...pagesRead().slice(1)])

    expect(screen.queryByText('Kursus ini sudah Anda selesaikan')).toBeNull()
  })

  it('still leads to what may be practised', async () => {
    await open([...pagesRead(), ...quizPassed(), ...exam(), pledge()], '/kemajuan')
    location.hash = '#/'

    expect(await screen.findByRole('link', { name: 'Lanjutkan: Arti netral' })).toBeTruthy()
  })

  it('stands in the progress with the exam and the pledge', async () => {
    await open(all(), '/kemajuan')

    const end = within(await screen.findByRole('region', { name: 'Ujian dan ikrar' }))
    expect(end.getByText(/^Nilai 86 dari 100, lulus \d+.November.2026$/)).toBeTruthy()
    expect(end.getByText(/^Diucapkan \d+.November.2026$/)).toBeTruthy()
    expect(end.getByText('Selesai. Semua halaman, kuis, ujian, dan ikrar lengkap.')).toBeTruthy()
  })

  it('is told in the progress by what is left', async () => {
    await open([...learnt(), ...exam({ passed: false, points: 20 })], '/kemajuan')

    const end = within(await screen.findByRole('region', { name: 'Ujian dan ikrar' }))
    expect(end.getByText('Nilai 66 dari 100, belum lulus')).toBeTruthy()
    expect(end.getByText('Masih perlu: ujian akhir, ikrar.')).toBeTruthy()
  })
})

it.each([
  ['a beginner', []],
  ['everything done', [...learnt(), ...exam(), pledge()]],
])('has no fault that axe can see: %s', async (_, events) => {
  await open(events)

  expect(await faultsOfPage()).toEqual([])
})
