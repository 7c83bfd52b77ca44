// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import type { Article, Course, Regulation } from '../../src/domain/course.ts'
import { expectFreshHeading } from '../support/focus.ts'
import { named } from '../support/history.ts'
import { renderApp } from '../support/render-app.tsx'
import { smallCourse, smallReference } from '../support/small-course.ts'

const neutral = 'UU 20/2023 Pasal 24 ayat (1) huruf d'
const ruling = 'MK 136/PUU-XXII/2024 amar'

function article(citation: string, says: string, more: Partial<Article> = {}): Article {
  return { citation, says, confidence: { content: 'high', number: 'high' }, ...more }
}

function regulation(name: string, title: string, articles: readonly Article[]): Regulation {
  return { name, title, status: 'in-force', source: `Naskah ${name}`, comparedOn: '2026-11-22', articles }
}

// Long enough that no list is drawn whole.
const many = Array.from({ length: 65 }, (_, at) => article(`PP 94/2021 Pasal ${at + 1}`, 'PNS wajib menjaga disiplin.'))

const [asn] = smallCourse.regulations
const course: Course = {
  ...smallCourse,
  regulations: [
    ...(asn ? [asn] : []),
    regulation('MK 136/PUU-XXII/2024', 'Putusan Mahkamah Konstitusi', [
      article(ruling, 'Pidana itu juga mengenai pejabat daerah.', {
        confidence: { content: 'high', number: 'medium' },
        note: 'Putusannya belum kami baca.',
      }),
    ]),
    regulation('PP 94/2021', 'Disiplin Pegawai Negeri Sipil', many),
    regulation('Lembar praktik', 'Catatan praktik', [
      article('Lembar praktik butir BO-1', 'Peristiwa yang diberitakan.'),
    ]),
  ],
  terms: [
    { id: 'petahana', word: 'petahana', means: 'Orang yang sedang menjabat dan mencalonkan diri lagi.', citations: [] },
    { id: 'bilik', word: 'bilik suara', means: 'Tempat mencoblos.', citations: [neutral] },
  ],
}

const open = (at: string, more: Partial<Course> = {}) =>
  renderApp({ events: [named()], course: { ...course, ...more }, at })

const linksIn = (name: string) => {
  const heading = screen.getByRole('heading', { name })
  return within(heading.parentElement as HTMLElement).getAllByRole('link')
}
const addresses = (links: readonly HTMLElement[]) => links.map((link) => link.getAttribute('href'))

describe('the reference', () => {
  it('begins with what changed, what is not settled, the glossary and the closed regulations', async () => {
    await open('/rujukan')

    await expectFreshHeading('Rujukan')
    expect(addresses(screen.getAllByRole('link').slice(0, 3))).toEqual([
      '#/rujukan/berubah',
      '#/rujukan/berbeda',
      '#/istilah',
    ])
    expect(screen.getByText('Berlaku · 65 butir')).toBeTruthy()
    expect(screen.getByText('Bukan peraturan, melainkan catatan kursus ini · 1 butir')).toBeTruthy()
    expect(screen.queryByText('PNS wajib menjaga disiplin.')).toBeNull()
  })

  it('draws the articles of a regulation when it is opened, the first of them first', async () => {
    const { user } = await open('/rujukan')

    await user.click(await screen.findByText('PP 94/2021'))

    expect(await screen.findByText('Sumber: Naskah PP 94/2021. Dicocokkan 22 November 2026.')).toBeTruthy()
    expect(screen.getAllByText('PNS wajib menjaga disiplin.')).toHaveLength(30)
    await user.click(screen.getByRole('button', { name: 'Tampilkan 30 lagi' }))
    expect(screen.getAllByText('PNS wajib menjaga disiplin.')).toHaveLength(60)
    expect(screen.getByRole('link', { name: /^Pasal 31\D/ })).toBe(document.activeElement)
    expect(screen.getByRole('button', { name: 'Tampilkan 5 lagi' })).toBeTruthy()
  })

  it('finds by number and by word, says how many, and leads back to what was typed', async () => {
    const { user } = await open('/rujukan')

    await user.type(await screen.findByRole('searchbox'), 'mk 136')

    expect(await screen.findByText('1 hasil')).toBe(screen.getByRole('status'))
    await user.click(screen.getByRole('link', { name: /^MK 136/ }))
    await expectFreshHeading(ruling)
    // The browser's own way back, and that of the screen.
    history.back()
    expect((await screen.findByRole<HTMLInputElement>('searchbox')).value).toBe('mk 136')
    await user.click(await screen.findByRole('link', { name: /^MK 136/ }))
    await screen.findByRole('heading', { level: 1, name: ruling })
    await user.click(screen.getAllByRole('link', { name: 'Kembali ke Rujukan' })[0] as HTMLElement)
    expect((await screen.findByRole<HTMLInputElement>('searchbox')).value).toBe('mk 136')
  })

  it('shows thirty of many, and more when asked', async () => {
    const { user } = await open('/rujukan?cari=disiplin')

    expect(await screen.findByText('65 hasil')).toBeTruthy()
    expect(within(screen.getByRole('main')).getAllByRole('link')).toHaveLength(30)
    await user.click(screen.getByRole('button', { name: 'Tampilkan 30 lagi' }))
    expect(within(screen.getByRole('main')).getAllByRole('link')).toHaveLength(60)
  })

  it('finds what changed and what is not settled, each at an address of its own', async () => {
    const { user } = await open('/rujukan?cari=undang-undang+lama')
    const change = await screen.findByRole('link', { name: /Yang berubah$/ })

    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), 'boleh mendengarkan')

    expect(change.getAttribute('href')).toBe('#/rujukan/berubah/undang-undang-baru?cari=undang-undang+lama')
    const dispute = await screen.findByRole('link', { name: /Yang masih berbeda$/ })
    expect(dispute.getAttribute('href')).toBe('#/rujukan/berbeda/hadir-kampanye?cari=boleh+mendengarkan')
  })

  it('says plainly that nothing was found, and where to look for acts', async () => {
    await open('/rujukan?cari=xylofon')

    expect(await screen.findByText('Belum ada pasal yang cocok dengan “xylofon”.')).toBe(screen.getByRole('status'))
    expect(screen.getByRole('link', { name: /Boleh nggak, ya/ }).getAttribute('href')).toBe('#/boleh')
  })
})

describe('an article', () => {
  it('tells content and number apart, that it is a paraphrase, and that no lawyer has seen it', async () => {
    await open(`/rujukan/pasal/${encodeURIComponent(ruling)}`)

    expect(await screen.findByText('Pidana itu juga mengenai pejabat daerah.')).toBeTruthy()
    expect(screen.getByText(/bukan bunyi pasal/)).toBeTruthy()
    expect(screen.getByText('Putusannya belum kami baca.')).toBeTruthy()
    expect(row('Keyakinan tentang isinya')).toMatch(/^Tinggi\./)
    expect(row('Keyakinan tentang nomornya')).toMatch(/^Sedang\. Nomornya baru terlihat di satu sumber/)
    expect(row('Terakhir dicocokkan')).toBe('22\u00a0November\u00a02026')
    expect(row('Tinjauan')).toBe('Belum ditinjau ahli hukum.')
    expect(screen.getByText('Belum ada materi, skenario, atau perbuatan yang memakainya.')).toBeTruthy()
  })

  it('leads to everything that cites it', async () => {
    await open(`/rujukan/pasal/${encodeURIComponent(neutral)}`)
    await screen.findByRole('heading', { level: 1, name: neutral })

    expect(addresses(linksIn('Materi'))).toEqual(['#/materi/contoh/putuskan/cek', '#/materi/contoh/arti/pertama'])
    expect(addresses(linksIn('Skenario'))).toEqual(['#/skenario/contoh/perahu'])
    expect(addresses(linksIn('Kuis modul'))).toEqual(['#/kuis/contoh'])
    expect(addresses(linksIn('Perbuatan'))).toEqual(['#/boleh/fasilitas-negara'])
    expect(addresses(linksIn('Istilah'))).toEqual(['#/istilah/bilik'])
    expect(addresses(linksIn('Yang berubah'))).toEqual(['#/rujukan/berubah/undang-undang-baru'])
    expect(addresses(linksIn('Yang masih berbeda'))).toEqual(['#/rujukan/berbeda/hadir-kampanye'])
  })

  it('shows five of a long list, and all of it when asked', async () => {
    const terms = Array.from({ length: 8 }, (_, at) => ({
      id: `t${at}`,
      word: `kata ${at}`,
      means: '',
      citations: [ruling],
    }))
    const { user } = await open(`/rujukan/pasal/${encodeURIComponent(ruling)}`, { terms })
    await screen.findByRole('heading', { level: 1, name: ruling })
    expect(linksIn('Istilah')).toHaveLength(5)

    await user.click(screen.getByRole('button', { name: 'Tampilkan semua (3 lagi)' }))

    expect(linksIn('Istilah')).toHaveLength(8)
    expect(screen.getByRole('link', { name: 'kata 5' })).toBe(document.activeElement)
  })

  it('names who has looked at the module that uses it, and no other', async () => {
    const reviewedBy = [{ name: 'Sitti Aminah', on: '2026-11-23' }]
    const modules = smallCourse.modules.map((module) => ({ ...module, reviewedBy }))

    await open(`/rujukan/pasal/${encodeURIComponent(neutral)}`, { modules })

    await screen.findByRole('heading', { level: 1, name: neutral })
    expect(row('Tinjauan')).toBe('Modul “Modul contoh”, yang memakai butir ini, ditinjau Sitti Aminah.')
  })

  it('does not give out the course’s own notes as law', async () => {
    await open('/rujukan/pasal/Lembar%20praktik%20butir%20BO-1')

    await screen.findByText('Peristiwa yang diberitakan.')
    expect(row('Status peraturan')).toBe('Bukan peraturan, melainkan catatan kursus ini')
    expect(screen.queryByText('Keyakinan tentang nomornya')).toBeNull()
  })

  it('is reached from a lesson, by way of its sheet', async () => {
    const { user } = await open('/materi/contoh/arti/pertama')

    await user.click(await screen.findByRole('button', { name: neutral }))
    await user.click(screen.getByRole('link', { name: 'Lihat di Rujukan' }))

    await expectFreshHeading(neutral)
    expect(document.documentElement.dataset.sheet).toBeUndefined()
  })
})

describe('what changed and what is not settled', () => {
  it('is told as before, now and since, and leads to its articles', async () => {
    const { user } = await open('/rujukan/berubah')
    await expectFreshHeading('Yang berubah')
    await user.click(screen.getByRole('link', { name: /^Undang-undang ASN yang baru/ }))
    await expectFreshHeading('Undang-undang ASN yang baru')

    expect(pairs()).toEqual(['Dulu', 'Kini', 'Sejak'])
    expect(row('Sejak')).toBe('31\u00a0Oktober\u00a02023')
    expect(screen.getByRole('link', { name: neutral }).getAttribute('href')).toBe(
      `#/rujukan/pasal/${encodeURIComponent(neutral)}`,
    )
  })

  it('says so where no source gives the date', async () => {
    const changes = smallReference.changes.map(({ since: _, ...change }) => change)

    await renderApp({
      events: [named()],
      reference: { ...smallReference, changes },
      at: '/rujukan/berubah/undang-undang-baru',
    })

    await screen.findByRole('heading', { level: 1, name: 'Undang-undang ASN yang baru' })
    expect(row('Sejak')).toBe('Tanggalnya tidak ada di sumber yang kami baca.')
  })

  it('keeps the fixed order of a grey area, with who said what and when', async () => {
    const { user } = await open('/rujukan/berbeda')
    await screen.findByText('Tidak hadir.')
    await user.click(screen.getByRole('link', { name: /^Hadir di kampanye tanpa ikut/ }))
    await screen.findByRole('heading', { level: 1, name: 'Hadir di kampanye tanpa ikut' })

    expect(pairs()).toEqual(['Yang sudah diketahui', 'Siapa berkata apa', 'Langkah aman', 'Tanya siapa'])
    expect(within(screen.getByRole('main')).getAllByRole('listitem')[0]?.textContent).toBe(
      'Sebuah lembaga (30 Oktober 2024): Jangan hadir.',
    )
  })

  it('leads the focus to the word that the address means', async () => {
    await open('/istilah/petahana')

    const heading = await screen.findByRole('heading', { level: 2, name: 'petahana' })
    await waitFor(() => expect(document.activeElement).toBe(heading))
  })
})

describe('the glossary', () => {
  it('goes by the alphabet, and leads to the articles', async () => {
    await open('/istilah')

    await screen.findByText('2 istilah')
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'bilik suara',
      'petahana',
    ])
    expect(screen.getByRole('link', { name: neutral })).toBeTruthy()
  })

  it('finds a word by what it means, and keeps it for the way back', async () => {
    const { user } = await open('/istilah')

    await user.type(await screen.findByRole('searchbox'), 'tempat nyoblos')

    expect(await screen.findByText('1 istilah cocok')).toBe(screen.getByRole('status'))
    await user.click(screen.getByRole('link', { name: neutral }))
    await screen.findByRole('heading', { level: 1, name: neutral })
    history.back()
    expect((await screen.findByRole<HTMLInputElement>('searchbox')).value).toBe('tempat nyoblos')
  })

  it('says that no word was found', async () => {
    await open('/istilah?cari=xylofon')

    expect(await screen.findByText('Belum ada istilah yang cocok dengan “xylofon”.')).toBe(screen.getByRole('status'))
  })
})

it.each(['/rujukan/pasal/UU%201%2F1900', '/rujukan/berubah/entah', '/rujukan/berbeda/entah', '/istilah/entah'])(
  'is lost at %s',
  async (at) => {
    await open(at)

    expect(await screen.findByRole('heading', { name: 'Halaman ini tidak ada' })).toBeTruthy()
  },
)

it.each([
  '/rujukan',
  '/rujukan?cari=disiplin',
  '/rujukan?cari=xylofon',
  `/rujukan/pasal/${encodeURIComponent(neutral)}`,
  `/rujukan/pasal/${encodeURIComponent(ruling)}`,
  '/rujukan/berubah/undang-undang-baru',
  '/rujukan/berbeda',
  '/istilah',
])('has no fault that axe can see at %s', async (at) => {
  await open(at)
  await screen.findByRole('heading', { level: 1 })

  const { violations } = await axe.run(document.body, {
    // Colours are measured in a real browser.
    rules: { 'color-contrast': { enabled: false } },
  })

  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([])
})

function row(label: string): string | null | undefined {
  return screen.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent
}

function pairs(): (string | null)[] {
  return screen.getAllByRole('term').map(({ textContent }) => textContent)
}
