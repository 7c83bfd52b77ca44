// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { attemptsOf } from '../../src/domain/attempt.ts'
import { examCourse as course, examHandedIn, firstThirty, quizzesPassed } from '../support/exam-course.ts'
import { named, read } from '../support/history.ts'
import { openAgain, renderApp } from '../support/render-app.tsx'

const at = '/ujian/perkuat'

// Right but for the six of the general part and one of indicator C: five objectives are to be made good.
const general = firstThirty.filter((id) => /\/u\d$/.test(id))
const sorted = [...firstThirty.filter((id) => !general.includes(id)), ...general]
const missed = () => [named(), ...quizzesPassed(), ...examHandedIn(23, 7, sorted)]

type User = Awaited<ReturnType<typeof renderApp>>['user']

async function toQuestion(user: User) {
  await user.click(await screen.findByRole('button', { name: 'Lanjut ke soal' }))
}

async function choose(user: User, kind: 'Tepat' | 'Keliru') {
  await user.click(await screen.findByRole('button', { name: new RegExp(`^${kind} .*/`) }))
}

function repairs(log: Parameters<typeof attemptsOf>[0]) {
  return attemptsOf(log, 'repair')
}

describe('the repair', () => {
  it('is linked from the result with the lessons it is about', async () => {
    await renderApp({ events: missed(), course, at: '/ujian' })

    const rows = within(await screen.findByRole('region', { name: 'Yang perlu diperkuat' })).getAllByRole('link')

    expect(rows.map((row) => row.getAttribute('href')?.split('/').slice(0, 3).join('/'))).toContain(
      '#/materi/memimpin-dan-melapor',
    )
    expect(screen.getByRole('link', { name: 'Mulai memperkuat' }).getAttribute('href')).toBe('#/ujian/perkuat')
  })

  it('shows the lesson, then asks, and records the lesson as read', async () => {
    const { user, logNow } = await renderApp({ events: missed(), course, at })
    expect(await screen.findByText(/^Isi materi/)).toBeTruthy()

    await toQuestion(user)

    expect(await screen.findByRole('heading', { name: /^Soal .*\?$/ })).toBeTruthy()
    expect(logNow().filter((event) => event.type === 'page-read')).toHaveLength(1)
  })

  it('records nothing of a lesson that had been read', async () => {
    const pages = course.modules.flatMap(({ lessons }) => lessons.map(({ id }) => read(id, 'isi')))
    const { user, logNow } = await renderApp({ events: [...missed(), ...pages], course, at })
    await toQuestion(user)

    await screen.findByRole('heading', { name: /^Soal .*\?$/ })
    expect(logNow().filter((event) => event.type === 'page-read')).toHaveLength(pages.length)
  })

  it('tells why an answer is wrong and lets it be tried again until it is right', async () => {
    const { user, logNow } = await renderApp({ events: missed(), course, at })
    await toQuestion(user)
    await choose(user, 'Keliru')
    expect(await screen.findByRole('heading', { name: 'Belum tepat' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Coba lagi' }))
    await choose(user, 'Tepat')
    expect(await screen.findByRole('heading', { name: 'Tepat' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Lanjut' }))

    expect(await screen.findByText(/^Isi materi/)).toBeTruthy()
    const given = logNow().filter((event) => event.type === 'question-answered')
    expect(given.slice(-2).map(({ score, revision }) => [score, revision])).toEqual([
      [0, undefined],
      [1, 1],
    ])
  })

  it('goes on after a kill at the first step that is not right, with the same questions', async () => {
    const { user, logNow } = await renderApp({ events: missed(), course, at })
    await toQuestion(user)
    await choose(user, 'Tepat')
    await screen.findByRole('heading', { name: 'Tepat' })
    const before = repairs(logNow()).map(({ questions }) => questions)

    const again = await openAgain('/')

    expect(location.hash).toBe(`#${at}`)
    expect(await screen.findByRole('img', { name: /^Bagian 2 dari/ })).toBeTruthy()
    await toQuestion(again.user)
    await choose(again.user, 'Tepat')
    await screen.findByRole('heading', { name: 'Tepat' })
    expect(repairs(again.logNow()).map(({ questions }) => questions)).toEqual(before)
  })

  it('opens the next exam when its last step is right', async () => {
    const { user, logNow } = await renderApp({ events: missed(), course, at })
    await toQuestion(user)
    await choose(user, 'Tepat')
    await screen.findByRole('heading', { name: 'Tepat' })
    const count = repairs(logNow())[0]?.questions.length ?? 0
    for (let step = 1; step < count; step++) {
      await user.click(screen.getByRole('button', { name: 'Lanjut' }))
      await toQuestion(user)
      await choose(user, 'Tepat')
      await screen.findByRole('heading', { name: 'Tepat' })
    }
    await user.click(screen.getByRole('button', { name: 'Lanjut' }))

    expect(await screen.findByRole('heading', { name: 'Ujian berikutnya terbuka.' })).toBeTruthy()
    expect(count).toBeGreaterThan(1)

    const again = await openAgain('/ujian')
    expect(await screen.findByText(/^Ujian berikutnya terbuka/)).toBeTruthy()
    await again.user.click(screen.getByRole('button', { name: 'Mulai ujian' }))
    await screen.findByText('Soal 1 dari 30')
    const [first, second] = attemptsOf(again.logNow(), 'exam')
    expect(second?.questions.filter((id) => first?.questions.includes(id))).toEqual([])
  })

  it('says so where there is nothing to be made good', async () => {
    await renderApp({ events: [named(), ...quizzesPassed()], course, at })

    expect(await screen.findByText('Tidak ada yang perlu diperkuat sekarang.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Ke ujian akhir' }).getAttribute('href')).toBe('#/ujian')
  })
})
