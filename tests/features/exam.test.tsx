// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { attemptsOf } from '../../src/domain/attempt.ts'
import type { LearnerEvent, QuestionAnswered } from '../../src/domain/event.ts'
import {
  examCourse as course,
  examHandedIn,
  examUnderWay,
  firstThirty,
  quizzesPassed,
  withoutQuestion,
} from '../support/exam-course.ts'
import { fillDisk } from '../support/full-disk.ts'
import { named } from '../support/history.ts'
import { openAgain, renderApp } from '../support/render-app.tsx'

const at = '/ujian'
const able = () => [named(), ...quizzesPassed()]

type User = Awaited<ReturnType<typeof renderApp>>['user']

function exams(log: readonly LearnerEvent[]) {
  return attemptsOf(log, 'exam')
}

function answersTo(log: readonly LearnerEvent[], question: string): QuestionAnswered[] {
  return log.filter((event) => event.type === 'question-answered').filter((event) => event.question === question)
}

function options(): string[] {
  return screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)
}

async function goOn(user: User, place: number) {
  await user.click(await screen.findByRole('button', { name: `Lanjut dari soal ${place}` }))
}

async function handIn(user: User) {
  await user.click(screen.getByRole('button', { name: 'Serahkan' }))
  const sheet = within(screen.getByRole('dialog'))
  const said = screen.getByRole('dialog').textContent
  await user.click(sheet.getByRole('button', { name: 'Ya, serahkan' }))
  await screen.findByText('Hasil ujian')
  return said
}

describe('the door to the exam', () => {
  it('says which quizzes are left, each with its link', async () => {
    const events = [named(), ...quizzesPassed().filter((event) => !JSON.stringify(event).includes('partai-politik'))]
    await renderApp({ events, course, at })

    const rows = within(await screen.findByRole('list')).getAllByRole('link')

    expect(rows.map((row) => row.getAttribute('href'))).toEqual(['#/kuis/partai-politik'])
  })

  it('tells the rules in four sentences before it begins', async () => {
    await renderApp({ events: able(), course, at })

    const rules = within(await screen.findByRole('list', { name: 'Cara kerjanya' })).getAllByRole('listitem')

    expect(rules.map((rule) => rule.textContent)).toEqual([
      '30 soal dari semua modul, tanpa batas waktu.',
      expect.stringContaining('Penjelasan muncul setelah ujian diserahkan.'),
      expect.stringContaining('sedikitnya 80 dari 100, dan sedikitnya 60 di tiap bagian'),
      expect.stringContaining('tersimpan di ponsel ini'),
    ])
  })

  it('leads nowhere in a course without an exam', async () => {
    const without = { ...course, modules: course.modules.map((module) => ({ ...module, exam: [] })) }

    await renderApp({ events: able(), course: without, at })

    expect(await screen.findByRole('heading', { name: 'Halaman ini tidak ada' })).toBeTruthy()
  })
})

describe('an exam under way', () => {
  it('is on the disk before its first question is shown', async () => {
    const { user } = await renderApp({ events: able(), course, at })
    await user.click(await screen.findByRole('button', { name: 'Mulai ujian' }))
    const first = (await screen.findByRole('heading', { name: /^Soal .*\?$/ })).textContent

    const again = await openAgain()

    expect(await screen.findByText(/0 dari 30 sudah dijawab dan tersimpan. Lanjutkan dari soal 1./)).toBeTruthy()
    await goOn(again.user, 1)
    expect(screen.getByRole('heading', { name: first ?? '' })).toBeTruthy()
    expect(exams(again.logNow()).map(({ questions }) => questions.length)).toEqual([30])
  })

  it('does not begin on a full disk, and says so', async () => {
    const { user, logNow } = await renderApp({ events: able(), course, at })
    const begin = await screen.findByRole('button', { name: 'Mulai ujian' })
    const emptyDisk = fillDisk()
    await user.click(begin)

    expect((await screen.findByRole('alert')).textContent).toContain('Penyimpanan ponsel penuh')
    expect(exams(logNow())).toEqual([])

    emptyDisk()
    await user.click(screen.getByRole('button', { name: 'Coba simpan lagi' }))
    expect(await screen.findByText('Soal 1 dari 30')).toBeTruthy()
  })

  it('goes on after a kill with the same questions and choices in the same order', async () => {
    const { user, logNow } = await renderApp({ events: [...able(), ...examUnderWay(3)], course, at })
    await goOn(user, 4)
    const shown = options()
    await user.click(screen.getByRole('radio', { name: `Tepat ${firstThirty[3]}` }))
    await screen.findByText(/^Tersimpan di ponsel ini/)
    const before = logNow()

    const again = await openAgain('/')

    expect(location.hash).toBe('#/ujian')
    expect(again.logNow()).toEqual(before)
    await goOn(again.user, 5)
    await again.user.click(screen.getByRole('button', { name: 'Soal sebelumnya' }))
    expect(options()).toEqual(shown)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: `Tepat ${firstThirty[3]}` }).checked).toBe(true)
    expect(exams(again.logNow()).map(({ questions }) => questions)).toEqual([firstThirty])
  })

  it('counts the answer that was given last', async () => {
    const [last = ''] = firstThirty.slice(-1)
    const { user, logNow } = await renderApp({ events: [...able(), ...examUnderWay(29)], course, at })
    await goOn(user, 30)
    await user.click(screen.getByRole('radio', { name: `Tepat ${last}` }))
    await screen.findByText(/^Tersimpan di ponsel ini/)
    await user.click(screen.getByRole('radio', { name: `Keliru ${last}` }))
    await screen.findByText(/^Tersimpan di ponsel ini/)
    await user.click(screen.getByRole('button', { name: 'Lihat semua soal' }))
    await handIn(user)

    expect(answersTo(logNow(), last).map(({ score, revision }) => [score, revision])).toEqual([
      [1, undefined],
      [0, 1],
    ])
    expect(exams(logNow())[0]?.handedIn?.told?.points).toBe(29)
  })

  it('tells nothing of what is right before it is handed in', async () => {
    const { user } = await renderApp({ events: [...able(), ...examUnderWay(3)], course, at })
    await goOn(user, 4)

    await user.click(screen.getByRole('radio', { name: `Keliru ${firstThirty[3]}` }))

    await screen.findByText('Tersimpan di ponsel ini. Penjelasan muncul setelah selesai.')
    expect(screen.queryByText(/Belum tepat|Penjelasan untuk|^Penjelasan .*\.$/)).toBeNull()
  })

  it('shows an answer as saved only when the disk has it', async () => {
    const [, , , fourth = ''] = firstThirty
    const { user, logNow } = await renderApp({ events: [...able(), ...examUnderWay(3)], course, at })
    await goOn(user, 4)
    const emptyDisk = fillDisk()
    await user.click(screen.getByRole('radio', { name: `Tepat ${fourth}` }))

    expect(await screen.findByText(/Penyimpanan ponsel penuh/)).toBeTruthy()
    expect(screen.queryByText(/^Tersimpan di ponsel ini/)).toBeNull()
    expect(answersTo(logNow(), fourth)).toEqual([])

    emptyDisk()
    await user.click(screen.getByRole('button', { name: 'Coba simpan lagi' }))
    expect(await screen.findByText(/^Tersimpan di ponsel ini/)).toBeTruthy()
    expect(answersTo(logNow(), fourth).map(({ score }) => score)).toEqual([1])
  })

  it('tells the story before the question of a scenario', async () => {
    const { user } = await renderApp({ events: [...able(), ...examUnderWay(0)], course, at })

    await goOn(user, 1)

    expect(screen.getByText('Tim calon minta menumpang perahu.')).toBeTruthy()
    expect(screen.getByRole('group', { name: /Soal perahu\/awal\?/ })).toBeTruthy()
  })

  it('opens any question from all of them and keeps what was flagged through a reload', async () => {
    const { user } = await renderApp({ events: [...able(), ...examUnderWay(3)], course, at })
    await goOn(user, 4)
    await user.click(screen.getByRole('button', { name: 'Tandai untuk diperiksa' }))

    const again = await openAgain()
    await goOn(again.user, 4)
    await again.user.click(screen.getByRole('button', { name: 'Lihat semua soal' }))

    expect(screen.getByRole('button', { name: 'Soal 3, sudah dijawab' })).toBeTruthy()
    await again.user.click(screen.getByRole('button', { name: 'Soal 4, belum dijawab, ditandai' }))
    expect(screen.getByText('Soal 4 dari 30')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Tandai untuk diperiksa', pressed: true })).toBeTruthy()
  })

  it('is drawn anew where this edition has lost one of its questions; the old one stays in the log', async () => {
    const events = [...able(), ...examUnderWay(3)]
    const lost = firstThirty[10] ?? ''
    const { user, logNow } = await renderApp({ events, course: withoutQuestion(course, lost), at })

    expect(await screen.findByText(/Edisi kursus berubah, jadi ujian disusun baru/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Mulai ujian' }))
    await screen.findByText('Soal 1 dari 30')

    const [old, fresh] = exams(logNow())
    expect(old?.answers.size).toBe(3)
    expect(fresh?.questions).not.toContain(lost)
    expect(fresh?.questions.filter((id) => old?.questions.includes(id))).toEqual([])
  })

  it('asks again what a new edition has given another key, and says why', async () => {
    const changed = {
      ...course,
      modules: course.modules.map((module) => ({
        ...module,
        exam: module.exam.map((one) => (one.id === firstThirty[1] ? { ...one, meaning: 'kunci lain' } : one)),
      })),
    }

    const { user } = await renderApp({ events: [...able(), ...examUnderWay(3)], course: changed, at })

    expect(await screen.findByText(/2 dari 30 sudah dijawab dan tersimpan. Lanjutkan dari soal 2./)).toBeTruthy()
    await goOn(user, 2)
    expect(screen.getByText(/jadi soal ini ditanyakan lagi|jadi ditanyakan lagi/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Soal berikutnya' }))
    expect(await screen.findByText('Soal 3 dari 30')).toBeTruthy()
    expect(screen.queryByText(/ditanyakan lagi/)).toBeNull()
  })
})

describe('handing in', () => {
  it('names what has no answer first, and counts it as not right', async () => {
    const { user, logNow } = await renderApp({ events: [...able(), ...examUnderWay(28)], course, at })
    await goOn(user, 29)
    await user.click(screen.getByRole('button', { name: 'Lihat semua soal' }))
    expect(within(screen.getByRole('main')).getByText(/^Soal 29 dan 30 belum dijawab lengkap/)).toBeTruthy()

    const said = await handIn(user)

    expect(said).toContain('Soal 29 dan 30 belum dijawab lengkap. Bagian yang kosong dihitung belum tepat.')
    expect(exams(logNow())[0]?.handedIn?.told).toMatchObject({ passed: true, points: 28, of: 30 })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('93 dari 100')
    expect(screen.getAllByText('Belum dijawab')).toHaveLength(2)
  })

  it('ends nothing while it is only asked', async () => {
    const { user, logNow } = await renderApp({ events: [...able(), ...examUnderWay(30)], course, at })
    await user.click(await screen.findByRole('button', { name: 'Lihat semua soal' }))
    await user.click(screen.getByRole('button', { name: 'Serahkan' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Tutup' }))

    expect(screen.queryByRole('dialog')).toBeNull()
    expect(exams(logNow())[0]?.handedIn).toBeUndefined()
  })

  it('shows no result that the disk does not have', async () => {
    const { user, logNow } = await renderApp({ events: [...able(), ...examUnderWay(30)], course, at })
    await user.click(await screen.findByRole('button', { name: 'Lihat semua soal' }))
    const emptyDisk = fillDisk()
    await user.click(screen.getByRole('button', { name: 'Serahkan' }))
    await user.click(screen.getByRole('button', { name: 'Ya, serahkan' }))

    expect((await screen.findByRole('alert')).textContent).toContain('Penyimpanan ponsel penuh')
    expect(screen.queryByText('Hasil ujian')).toBeNull()
    expect(exams(logNow())[0]?.handedIn).toBeUndefined()

    emptyDisk()
    await user.click(screen.getByRole('button', { name: 'Ya, serahkan' }))
    expect(await screen.findByText('Hasil ujian')).toBeTruthy()
  })

  it('leads a learner who passed to the pledge, also when the app is opened again', async () => {
    await renderApp({ events: [...able(), ...examHandedIn(30)], course, at })

    expect(await screen.findByText('Anda lulus.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Lanjut ke ikrar' }).getAttribute('href')).toBe('#/ikrar')
  })
})
