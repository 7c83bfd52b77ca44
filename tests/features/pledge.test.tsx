// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { LearnerEvent } from '../../src/domain/event.ts'
import { faultsOfPage } from '../support/axe.ts'
import { expectFreshHeading } from '../support/focus.ts'
import { fillDisk } from '../support/full-disk.ts'
import { named, pledged } from '../support/history.ts'
import { openAgain, renderApp } from '../support/render-app.tsx'
import { wholeCourse as course, exam, learnt, pledge, quizPassed } from '../support/whole-course.ts'

const at = '/ikrar'
const open = () => [named(), ...learnt(), ...exam()]
const empty = { name: 'Kotak tanda tangan, masih kosong' }
const signed = { name: 'Kotak tanda tangan, sudah terisi' }

beforeEach(() => {
  // Missing in jsdom; user-event needs it to walk through radio buttons.
  vi.stubGlobal('CSS', { escape: (name: string) => name })
  // Without layout the pad has no size; here it is drawn at twice its grid, in the upper left corner.
  vi.spyOn(SVGElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 640, 280))
})

function pledgesIn(log: readonly LearnerEvent[]) {
  return log.filter(({ type }) => type === 'pledge-made')
}

const across = (y: number) =>
  [
    [20, y],
    [120, y],
  ] as const

/** One line over the pad, in pixels of the screen. */
function draw(points: readonly (readonly [x: number, y: number])[], pointer: object = { pointerId: 1, button: 0 }) {
  const pad = screen.getByRole('img', { name: /^Kotak tanda tangan/ })
  const [[clientX, clientY] = [0, 0], ...rest] = points
  fireEvent.pointerDown(pad, { ...pointer, clientX, clientY })
  for (const [x, y] of rest) fireEvent.pointerMove(pad, { ...pointer, clientX: x, clientY: y })
  fireEvent.pointerUp(pad, pointer)
}

describe('before the exam is passed', () => {
  it('says which quizzes are left', async () => {
    await renderApp({ events: [named()], course, at })

    expect(await screen.findByRole('heading', { level: 1, name: 'Ikrar belum terbuka' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Modul contoh' }).getAttribute('href')).toBe('#/modul/contoh')
    expect(screen.queryByRole('button', { name: 'Saya berikrar' })).toBeNull()
  })

  it.each([
    ['not sat', quizPassed],
    ['not passed', () => [...quizPassed(), ...exam({ passed: false })]],
  ])('leads to the exam: %s', async (_, events) => {
    await renderApp({ events: [named(), ...events()], course, at })

    expect((await screen.findByRole('link', { name: 'Ke ujian akhir' })).getAttribute('href')).toBe('#/ujian')
    expect(screen.queryByRole('button', { name: 'Saya berikrar' })).toBeNull()
  })
})

describe('signed with a finger', () => {
  it('is read in the learner’s own name, drawn, and kept as a small path', async () => {
    const { user, logNow } = await renderApp({ events: open(), course, at })
    expect((await screen.findByText('Rahmiati Usman')).parentElement?.textContent).toBe(
      'Saya, Rahmiati Usman, berikrar untuk:',
    )
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      course.pledge.map(({ text }) => text),
    )

    draw([
      [20, 40],
      [120, 240],
      [220, 40],
    ])
    draw([
      [300, 100],
      [400, 100],
    ])
    expect(screen.getByRole('img', signed)).toBeTruthy()
    expect(pledgesIn(logNow())).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Saya berikrar' }))

    await expectFreshHeading('Ikrar Anda tersimpan')
    expect(pledgesIn(logNow())).toMatchObject([
      {
        points: ['IK-1', 'IK-2', 'IK-3', 'IK-4'],
        signature: { kind: 'drawn', path: 'M 10 20 L 60 120 110 20 M 150 50 L 200 50' },
        edition: '2026.11',
      },
    ])
  })

  it('asks for a line, and takes neither a mere tap nor a right click for one', async () => {
    const { user, logNow } = await renderApp({ events: open(), course, at })
    const make = await screen.findByRole('button', { name: 'Saya berikrar' })

    draw([[20, 40]])
    draw(across(40), { pointerId: 1, button: 2 })
    await user.click(make)

    expect(screen.getByText('Gambarlah tanda tangan di kotak dulu, atau pilih Ketik nama.')).toBeTruthy()
    expect(pledgesIn(logNow())).toEqual([])
  })

  it('draws with one pointer at a time', async () => {
    await renderApp({ events: open(), course, at })
    await screen.findByRole('button', { name: 'Saya berikrar' })
    const pad = screen.getByRole('img', empty)

    fireEvent.pointerDown(pad, { pointerId: 1, button: 0, clientX: 20, clientY: 20 })
    fireEvent.pointerDown(pad, { pointerId: 2, button: 0, clientX: 600, clientY: 200 })
    fireEvent.pointerMove(pad, { pointerId: 2, clientX: 620, clientY: 200 })
    fireEvent.pointerMove(pad, { pointerId: 1, clientX: 40, clientY: 20 })

    expect(pad.lastElementChild?.getAttribute('d')).toBe('M10 10L10 10L20 10')
  })

  it('takes back the last line, or all of them', async () => {
    const { user } = await renderApp({ events: open(), course, at })
    const undo = await screen.findByRole<HTMLButtonElement>('button', { name: 'Urungkan' })
    expect(undo.disabled).toBe(true)
    draw(across(40))
    draw(across(80))

    await user.click(undo)
    expect(screen.getByRole('img', signed).lastElementChild?.getAttribute('d')).toBe('M10 20L10 20L60 20')
    await user.click(screen.getByRole('button', { name: 'Hapus' }))

    expect(screen.getByRole('img', empty)).toBeTruthy()
  })
})

describe('signed with a typed name', () => {
  it('needs the keyboard alone', async () => {
    const { user, logNow } = await renderApp({ events: open(), course, at })
    const byFinger = await screen.findByRole('radio', { name: 'Dengan jari' })

    byFinger.focus()
    await user.keyboard('{ArrowRight}')
    await user.tab()
    await user.keyboard('  Bu   Rahmi ')
    await user.tab()
    await user.keyboard('{Enter}')

    expect(await screen.findByRole('heading', { level: 1, name: 'Ikrar Anda tersimpan' })).toBeTruthy()
    expect(pledgesIn(logNow())).toMatchObject([{ signature: { kind: 'typed', name: 'Bu Rahmi' } }])
  })

  it('asks for a name where there are only spaces', async () => {
    const { user, logNow } = await renderApp({ events: open(), course, at })
    await user.click(await screen.findByRole('radio', { name: 'Ketik nama' }))

    await user.type(screen.getByLabelText('Nama Anda sebagai tanda tangan'), '   ')
    await user.click(screen.getByRole('button', { name: 'Saya berikrar' }))

    expect(screen.getByText('Ketik nama Anda dulu.')).toBeTruthy()
    expect(pledgesIn(logNow())).toEqual([])
  })
})

it('keeps the signature on the pad when the disk is full, and saves it later', async () => {
  const { user, logNow } = await renderApp({ events: open(), course, at })
  await screen.findByRole('button', { name: 'Saya berikrar' })
  draw(across(40))
  const makeRoom = fillDisk()

  await user.click(screen.getByRole('button', { name: 'Saya berikrar' }))
  expect(await screen.findByText(/Penyimpanan ponsel penuh/)).toBeTruthy()
  expect(screen.getByRole('img', signed)).toBeTruthy()
  expect(pledgesIn(logNow())).toEqual([])
  makeRoom()
  await user.click(screen.getByRole('button', { name: 'Coba simpan lagi' }))

  expect(await screen.findByRole('heading', { level: 1, name: 'Ikrar Anda tersimpan' })).toBeTruthy()
  expect(pledgesIn(logNow())).toHaveLength(1)
})

it('shows the pledge with its date and signature ever after', async () => {
  const drawn = pledged(['IK-1', 'IK-2', 'IK-3', 'IK-4'], { kind: 'drawn', path: 'M 1 2 L 3 4' })
  const { logNow } = await renderApp({ events: [...open(), drawn], course, at })

  await openAgain(at)

  expect(await screen.findByText(/^Anda berikrar pada 2\d.November.2026\.$/)).toBeTruthy()
  const signature = screen.getByRole('img', { name: 'Tanda tangan Rahmiati Usman' })
  expect(signature.lastElementChild?.getAttribute('d')).toBe('M 1 2 L 3 4')
  expect(screen.getByText('Ikrar ini penutup kursus, bukan pengganti pakta resmi di instansi.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Saya berikrar' })).toBeNull()
  expect(pledgesIn(logNow())).toHaveLength(1)
})

it.each([
  ['closed', [named()]],
  ['open', open()],
  ['made', [...open(), pledge()]],
])('has no fault that axe can see: %s', async (_, events) => {
  await renderApp({ events, course, at })
  await screen.findByRole('heading', { level: 1, name: /krar/ })

  expect(await faultsOfPage()).toEqual([])
})
