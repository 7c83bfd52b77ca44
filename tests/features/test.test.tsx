// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { LearnerEvent } from '../../src/domain/event.ts'
import { faultsOfPage } from '../support/axe.ts'
import { expectFreshHeading } from '../support/focus.ts'
import { fillDisk } from '../support/full-disk.ts'
import { handedIn, named } from '../support/history.ts'
import { openAgain, renderApp } from '../support/render-app.tsx'
import { wholeCourse as course, learnt, quizPassed, testRun } from '../support/whole-course.ts'

// This learner is asked form b before the course and form a after it.
const first = '/tes/b'
const second = '/tes/a'

function kinds(log: readonly LearnerEvent[]) {
  return log.map(({ type }) => type)
}

async function answer(user: UserEvent, choice: string, sure: string, save: string) {
  await user.click(await screen.findByRole('radio', { name: choice }))
  await user.click(screen.getByRole('radio', { name: sure }))
  await user.click(screen.getByRole('button', { name: save }))
}

describe('before the course', () => {
  it('keeps answer and confidence together, and nothing of a test that was only looked at', async () => {
    const { user, logNow } = await renderApp({ events: [named()], course, at: first })

    await user.click(await screen.findByRole('button', { name: 'Mulai tes' }))
    expect(screen.getByRole('heading', { level: 1, name: 'Soal tes/b1?' })).toBe(document.activeElement)
    await user.click(screen.getByRole('radio', { name: 'Memihak tes/b1' }))
    expect(logNow()).toHaveLength(1)
    await answer(user, 'Netral tes/b1', 'Yakin', 'Simpan dan lanjut')

    await expectFreshHeading('Soal tes/b2?')
    // Recorded together they bear one time, and their ids decide which comes first.
    expect(
      logNow()
        .slice(1)
        .sort((one, other) => one.type.localeCompare(other.type)),
    ).toMatchObject([
      { type: 'attempt-started', kind: 'test', of: 'b', questions: ['tes/b1', 'tes/b2', 'tes/b3'] },
      { type: 'question-answered', question: 'tes/b1', score: 1, confidence: 'sure' },
    ])
  })

  it('asks for what is missing, the answer first, and keeps nothing until then', async () => {
    const { user, logNow } = await renderApp({ events: [named(), ...testRun('b', [true, true])], course, at: first })
    const saved = logNow().length
    const save = await screen.findByRole('button', { name: 'Simpan dan selesai' })

    await user.click(save)
    expect(screen.getByText('2 kartu belum punya kelompok.')).toBeTruthy()
    await user.click(within(screen.getByRole('group', { name: 'Menyapa' })).getByRole('radio', { name: 'Boleh' }))
    await user.click(within(screen.getByRole('group', { name: 'Memihak' })).getByRole('radio', { name: 'Boleh' }))
    await user.click(save)

    expect(screen.getByText('Pilih seberapa yakin Anda. Menebak juga boleh.')).toBeTruthy()
    expect(logNow()).toHaveLength(saved)
  })

  it('can be answered with the keyboard alone', async () => {
    const { user, logNow } = await renderApp({ events: [named(), ...testRun('b', [])], course, at: first })
    const [choice] = await screen.findAllByRole('radio', { name: /tes\/b1/ })

    choice?.focus()
    await user.keyboard(' ')
    await user.tab()
    await user.keyboard(' ')
    await user.tab()
    await user.keyboard('{Enter}')

    expect(await screen.findByRole('heading', { name: 'Soal tes/b2?' })).toBeTruthy()
    expect(logNow().at(-1)).toMatchObject({ question: 'tes/b1', confidence: 'guessing' })
  })

  it('goes on at the same question after the phone died, with the same questions', async () => {
    const { user } = await renderApp({ events: [named()], course, at: first })
    await user.click(await screen.findByRole('button', { name: 'Mulai tes' }))
    await answer(user, 'Netral tes/b1', 'Agak yakin', 'Simpan dan lanjut')
    await screen.findByRole('heading', { name: 'Soal tes/b2?' })

    const { logNow } = await openAgain('/')

    expect(location.hash).toBe(`#${first}`)
    expect(await screen.findByRole('heading', { name: 'Soal tes/b2?' })).toBeTruthy()
    expect(screen.getByText('Soal 2 dari 3')).toBeTruthy()
    expect(kinds(logNow()).filter((type) => type === 'attempt-started')).toHaveLength(1)
  })

  it('says where to begin, and nothing about what was right', async () => {
    const events = [named(), ...handedIn(testRun('b', [true, false, true]))]

    await renderApp({ events, course, at: first })

    expect(await screen.findByRole('heading', { level: 1, name: 'Terima kasih. Ini titik awal Anda.' })).toBeTruthy()
    expect(screen.getByText(/Mulailah dari Arti netral\.$/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Mulai: Arti netral' }).getAttribute('href')).toBe(
      '#/materi/contoh/arti/pertama',
    )
    expect(document.body.textContent).not.toMatch(/Sebab|Penjelasan|Tepat|dari 3/)
  })

  it('tells who knew nearly everything that they did', async () => {
    const { user, logNow } = await renderApp({ events: [named(), ...testRun('b', [true, true])], course, at: first })

    await user.click(
      within(await screen.findByRole('group', { name: 'Menyapa' })).getByRole('radio', { name: 'Boleh' }),
    )
    await user.click(within(screen.getByRole('group', { name: 'Memihak' })).getByRole('radio', { name: 'Jangan' }))
    await user.click(screen.getByRole('radio', { name: 'Yakin' }))
    await user.click(screen.getByRole('button', { name: 'Simpan dan selesai' }))

    expect(await screen.findByRole('heading', { level: 1, name: 'Anda sudah kuat di banyak hal.' })).toBeTruthy()
    // Recorded together they bear one time, and their ids decide which comes first.
    expect(kinds(logNow()).slice(-2).sort()).toEqual(['attempt-handed-in', 'question-answered'])
  })

  it('is closed once everything has been learnt', async () => {
    await renderApp({ events: [named(), ...quizPassed()], course, at: first })

    expect(await screen.findByRole('heading', { name: 'Tes singkat dilewati' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Mulai tes' })).toBeNull()
  })

  it('asks a question again whose key a new edition has changed, and says why', async () => {
    const [form, other] = course.tests
    if (!form || !other) throw new Error('The course has no tests.')
    const changed = other.questions.map((question, at) =>
      at === 0 ? { ...question, meaning: 'makna baru' } : question,
    )
    const edition = { ...course, tests: [form, { ...other, questions: changed }] }
    const events = [named(), ...testRun('b', [false, true])]

    const { user, logNow } = await renderApp({ events, course: edition, at: first })
    expect(await screen.findByText(/ditanyakan lagi/)).toBeTruthy()
    await answer(user, 'Netral tes/b1', 'Yakin', 'Simpan dan lanjut')

    expect(await screen.findByText('Soal 3 dari 3')).toBeTruthy()
    expect(logNow().at(-1)).toMatchObject({ question: 'tes/b1', meaning: 'makna baru', revision: 1 })
  })
})

describe('on a full disk', () => {
  it('stays at the question with the answer taken, and saves it later', async () => {
    const { user, logNow } = await renderApp({ events: [named(), ...testRun('b', [true])], course, at: first })
    const saved = logNow().length
    const empty = fillDisk()

    await answer(user, 'Netral tes/b2', 'Yakin', 'Simpan dan lanjut')
    expect(await screen.findByText(/Penyimpanan ponsel penuh/)).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Netral tes/b2' }).checked).toBe(true)
    expect(logNow()).toHaveLength(saved)
    empty()
    await user.click(screen.getByRole('button', { name: 'Coba simpan lagi' }))

    expect(await screen.findByRole('heading', { name: 'Soal tes/b3?' })).toBeTruthy()
    expect(logNow()).toHaveLength(saved + 1)
  })

  it('keeps the last answer and the end of the test both or not at all', async () => {
    const { user, logNow } = await renderApp({ events: [named(), ...testRun('b', [true, true])], course, at: first })
    const saved = logNow().length
    await user.click(
      within(await screen.findByRole('group', { name: 'Menyapa' })).getByRole('radio', { name: 'Boleh' }),
    )
    await user.click(within(screen.getByRole('group', { name: 'Memihak' })).getByRole('radio', { name: 'Boleh' }))
    await user.click(screen.getByRole('radio', { name: 'Yakin' }))
    const empty = fillDisk(1)

    await user.click(screen.getByRole('button', { name: 'Simpan dan selesai' }))
    expect(await screen.findByText(/Penyimpanan ponsel penuh/)).toBeTruthy()
    empty()

    const again = await openAgain()
    expect(await screen.findByText('Soal 3 dari 3')).toBeTruthy()
    expect(again.logNow()).toHaveLength(saved)
  })
})

describe('after the course', () => {
  const started = () => handedIn(testRun('b', [true, false, false]))
  const ended = (...rights: readonly boolean[]) => handedIn(testRun('a', rights, 'sure'))

  it('says which quizzes open it', async () => {
    await renderApp({ events: [named()], course, at: second })

    expect(await screen.findByRole('heading', { level: 1, name: 'Tes akhir belum terbuka' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Modul contoh' }).getAttribute('href')).toBe('#/modul/contoh')
  })

  it('opens with the last quiz', async () => {
    await renderApp({ events: [named(), ...quizPassed()], course, at: second })

    expect(await screen.findByRole('button', { name: 'Mulai tes' })).toBeTruthy()
  })

  it('names the objectives that have moved, and no points', async () => {
    await renderApp({ events: [named(), ...started(), ...learnt(), ...ended(true, true, false)], course, at: second })

    expect(await screen.findByRole('heading', { level: 1, name: 'Anda maju.' })).toBeTruthy()
    const moved = screen.getByText('Yang kini tepat:').parentElement
    const missing = screen.getByText('Yang masih perlu:').parentElement
    expect(moved?.textContent).toContain('Menjelaskan arti netral.')
    expect(missing?.textContent).toContain('Memilah yang boleh.')
    expect(document.body.textContent).not.toMatch(/\d dari 3|\d poin/)
  })

  it('says so when nothing has changed', async () => {
    await renderApp({ events: [named(), ...started(), ...learnt(), ...ended(false, true, false)], course, at: second })

    expect(await screen.findByRole('heading', { level: 1, name: 'Hasilnya belum berubah.' })).toBeTruthy()
    expect(screen.getByText(/^Itu biasa untuk 12 soal/).parentElement?.textContent).toContain(
      'Memilih tindakan yang netral.',
    )
  })

  it('compares nothing where the first test was skipped', async () => {
    await renderApp({ events: [named(), ...learnt(), ...ended(true, true, true)], course, at: second })

    expect(await screen.findByText(/kemajuannya tidak bisa dibandingkan/)).toBeTruthy()
    expect(screen.queryByText('Anda maju.')).toBeNull()
    expect(screen.getByText('Yang masih perlu: tidak ada.')).toBeTruthy()
  })

  it('shows every reason, and meets a sure wrong answer before it is corrected', async () => {
    await renderApp({ events: [named(), ...learnt(), ...ended(false, true, true)], course, at: second })

    const reasons = within(await screen.findByRole('region', { name: 'Alasan tiap soal' }))
    expect(reasons.getAllByRole('article', { hidden: true })).toHaveLength(3)
    const sure = reasons.getAllByText('Anda yakin, dan banyak orang mengira begitu.')
    expect(sure).toHaveLength(1)
    expect(sure[0]?.parentElement?.textContent).toBe(
      'Anda yakin, dan banyak orang mengira begitu. Sebab memihak tes/a1.',
    )
  })
})

it.each([
  ['the start', first, [named()]],
  ['a question', first, [named(), ...testRun('b', [true])]],
  ['cards to sort', first, [named(), ...testRun('b', [true, true])]],
  ['where to begin', first, [named(), ...handedIn(testRun('b', [true, false, true]))]],
  ['the second result', second, [named(), ...learnt(), ...handedIn(testRun('a', [false, true, true], 'sure'))]],
  ['a closed test', second, [named()]],
])('has no fault that axe can see: %s', async (_, at, events) => {
  await renderApp({ events, course, at })
  await screen.findByRole('heading', { level: 1, name: /^(?!Membuka)/ })

  expect(await faultsOfPage()).toEqual([])
})
