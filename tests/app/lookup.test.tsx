// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { expectFreshHeading } from '../support/focus.ts'
import { named } from '../support/history.ts'
import { openAgain, renderApp } from '../support/render-app.tsx'
import { smallCourse, smallReference } from '../support/small-course.ts'

const course = () => Response.json({ format: 1, course: smallCourse })
const reference = () => Response.json({ format: 1, reference: smallReference })
const neutral = encodeURIComponent('UU 20/2023 Pasal 24 ayat (1) huruf d')

function network(answerReference: () => Response | Promise<Response>) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    const isReference = address.includes('/reference-')
    if (isReference) asked.push(address)
    return isReference ? answerReference() : course()
  })
  return asked
}

it('asks for the reference when the look-up opens, once for all its screens, and not before', async () => {
  await renderApp({ events: [named()] })
  const asked = network(reference)
  const { user } = await openAgain('/')
  expect(await screen.findByRole('heading', { name: 'Jalur belajar' })).toBeTruthy()
  expect(asked).toEqual([])

  await user.click(screen.getByRole('link', { name: /Boleh/ }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Boleh nggak, ya?' })).toBeTruthy()
  await user.click(screen.getByRole('link', { name: 'Rujukan' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Rujukan' })).toBeTruthy()

  expect(asked).toHaveLength(1)
})

it('waits with a word while the reference is on its way', async () => {
  await renderApp({ events: [named()] })
  let send: (answer: Response) => void = () => {}
  network(() => new Promise((resolve) => (send = resolve)))

  await openAgain('/boleh/fasilitas-negara')

  expect((await screen.findByRole('status')).textContent).toBe('Membuka…')
  send(reference())
  await expectFreshHeading('Meminjamkan perahu puskesmas untuk kampanye')
})

it.each([
  ['/boleh', 'Boleh nggak, ya?'],
  ['/boleh/fasilitas-negara', 'Meminjamkan perahu puskesmas untuk kampanye'],
  ['/rujukan', 'Rujukan'],
  [`/rujukan/pasal/${neutral}`, decodeURIComponent(neutral)],
  ['/rujukan/berubah', 'Yang berubah'],
  ['/rujukan/berbeda/hadir-kampanye', 'Hadir di kampanye tanpa ikut'],
])('says at %s that the reference did not come, and shows it when asked again', async (at, heading) => {
  await renderApp({ events: [named()] })
  const answers = [() => new Response('', { status: 503 }), reference]
  const asked = network(() => answers.shift()?.() ?? new Response('', { status: 500 }))
  const { user } = await openAgain(at)
  expect(await screen.findByRole('heading', { name: 'Bagian ini belum termuat' })).toBeTruthy()

  await user.click(screen.getByRole('button', { name: 'Coba lagi' }))

  expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeTruthy()
  expect(asked).toHaveLength(2)
})

it('does not keep the glossary waiting, which needs none of it', async () => {
  await renderApp({ events: [named()] })
  const asked = network(() => Promise.reject(new TypeError('Failed to fetch')))

  await openAgain('/istilah')

  expect(await screen.findByText('1 istilah')).toBeTruthy()
  expect(asked).toEqual([])
})
