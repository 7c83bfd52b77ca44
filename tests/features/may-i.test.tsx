// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import type { Act, ActRule, ActTable } from '../../src/domain/act.ts'
import { named } from '../support/history.ts'
import { openAgain, renderApp } from '../support/render-app.tsx'
import { smallReference } from '../support/small-course.ts'

const citation = 'UU 20/2023 Pasal 24 ayat (1) huruf d'
const inElection = ['before-candidates', 'campaign', 'quiet', 'polling-day'] as const
const asn = ['pns', 'pppk', 'pppk-paruh-waktu', 'non-asn'] as const
const village = ['kepala-desa', 'perangkat-desa'] as const

const sentences = [
  'Alasannya.',
  'Pelanggaran berat dapat memutus kontrak.',
  'Lakukan yang netral.',
  'Atasan, lalu BKPSDM.',
]
const silent = { verdict: 'no-rule', sanction: 'unclear', citations: [], confidence: 'low', reason: 0 } as const
const always: ActRule = {
  phases: [...inElection, 'after'],
  statuses: [...asn, ...village],
  verdict: 'forbidden',
  sanction: 'severe',
  citations: [citation],
  confidence: 'high',
  reason: 0,
}

function act(id: string, title: string, words: readonly string[], rules: readonly ActRule[]): Act {
  return { id, title, words, rules, indicator: 'C', instead: 2, ask: 3, comparedOn: '2026-11-22' }
}

const acts: ActTable = {
  sentences,
  acts: [
    act(
      'suka',
      'Memberi suka pada unggahan akun pemenangan',
      ['nge-like', 'jempol facebook'],
      [
        { ...always, phases: inElection, statuses: ['pns'] },
        { ...always, phases: inElection, statuses: ['pppk', 'pppk-paruh-waktu'], sanction: 'unclear', note: 1 },
        { ...always, phases: inElection, statuses: ['non-asn'], sanction: 'contract' },
        { ...always, phases: ['after'], statuses: asn, confidence: 'medium' },
        { ...always, ...silent, statuses: village },
      ],
    ),
    act(
      'bagi-uang',
      'Membagikan uang agar orang memilih calon',
      ['serangan fajar', 'bagi sembako'],
      [
        { ...always, contests: ['pemilu'], mayBeCrime: true },
        { ...always, contests: ['pilkada'], verdict: 'contested', sanction: 'unclear' },
      ],
    ),
    act(
      'fasilitas-negara',
      'Meminjamkan perahu dinas',
      ['perahu puskesmas'],
      [{ ...always, verdict: 'required', sanction: 'unclear' }],
    ),
  ],
}
const reference = { ...smallReference, acts }

describe('the look-up', () => {
  it('begins with examples, for the learner’s own status', async () => {
    await renderApp({ events: [named()], reference, at: '/boleh' })

    expect(await screen.findByRole('heading', { name: 'Boleh nggak, ya?' })).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Contoh perbuatan' })).toBeTruthy()
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Status Anda' }).value).toBe('pppk')
    expect(screen.getByRole('link', { name: /^Memberi suka.*Dilarang$/ })).toBeTruthy()
  })

  it('finds an act by everyday words while they are typed, and tells its verdict in a word', async () => {
    const { user } = await renderApp({ events: [named()], reference, at: '/boleh' })

    await user.type(await screen.findByRole('searchbox'), 'jempool')

    expect(await screen.findByText('1 perbuatan cocok')).toBeTruthy()
    expect(screen.getByRole('status').textContent).toBe('1 perbuatan cocok')
    expect(within(screen.getByRole('main')).getAllByRole('listitem')).toHaveLength(1)
    await user.click(screen.getByRole('link', { name: /^Memberi suka.*Dilarang$/ }))
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Memberi suka pada unggahan akun pemenangan' }),
    ).toBeTruthy()

    await user.click(screen.getAllByRole('link', { name: 'Perbuatan lain' })[0] as HTMLElement)
    expect((await screen.findByRole<HTMLInputElement>('searchbox')).value).toBe('jempool')
  })

  it('says plainly that nothing was found, that this allows nothing, and where to go on', async () => {
    const { user } = await renderApp({ events: [named()], reference, at: '/boleh' })

    await user.type(await screen.findByRole('searchbox'), 'xylofon')

    expect(await screen.findByText('Belum ada perbuatan yang cocok dengan “xylofon”.')).toBeTruthy()
    expect(screen.getByText(/Itu tidak berarti boleh/)).toBeTruthy()
    expect(screen.getByText(/BKPSDM/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'like' }))
    expect(await screen.findByRole('link', { name: /^Memberi suka/ })).toBeTruthy()
  })

  it('tells where the phase ends and remembers it; another status is forgotten with the page', async () => {
    const { user } = await renderApp({ events: [named()], reference, at: '/boleh' })

    await user.selectOptions(await screen.findByRole('combobox', { name: 'Masa' }), 'Masa tenang')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status Anda' }), 'Kepala desa')

    expect(screen.getByText(/sampai sehari sebelum pemungutan suara.*Status Anda sendiri PPPK\./)).toBeTruthy()
    expect(screen.getByRole('link', { name: /^Memberi suka.*Belum ada aturan yang kami temukan$/ })).toBeTruthy()
    await openAgain('/boleh')
    expect((await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Masa' })).value).toBe('quiet')
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Status Anda' }).value).toBe('pppk')
  })
})

describe('an answer', () => {
  it('does not sound light where the level is open, and changes with the status', async () => {
    const { user } = await renderApp({ events: [named()], reference, at: '/boleh/suka' })

    expect(await screen.findByRole('heading', { name: 'Dilarang' })).toBeTruthy()
    expect(row('Sanksi · PPPK · kampanye')).toMatch(/^Tingkat hukumannya belum jelas/)
    expect(row('Catatan')).toBe('Pelanggaran berat dapat memutus kontrak.')

    await user.selectOptions(screen.getByRole('combobox', { name: 'Status Anda' }), 'PNS')

    expect(row('Sanksi · PNS · kampanye')).toBe('Hukuman disiplin berat.')
    expect(screen.queryByText('Catatan')).toBeNull()
    expect(screen.getByRole('status').textContent).toBe('Dilarang, PNS · kampanye')
  })

  it('tells why, what to do instead, whom to ask and the article', async () => {
    const { user } = await renderApp({ events: [named()], reference, at: '/boleh/suka' })

    await user.click(await screen.findByRole('button', { name: citation }))

    expect(within(screen.getByRole('dialog')).getByText('Pegawai ASN wajib menjaga netralitas.')).toBeTruthy()
    expect(row('Mengapa')).toBe('Alasannya.')
    expect(row('Sebaiknya')).toBe('Lakukan yang netral.')
    expect(row('Tanya siapa')).toBe('Atasan, lalu BKPSDM.')
  })

  it('says before anything else that nobody knows when the last phase ends', async () => {
    const { user } = await renderApp({ events: [named()], reference, at: '/boleh/suka' })

    await user.selectOptions(await screen.findByRole('combobox', { name: 'Masa' }), 'Sesudah')

    expect(screen.getByRole('article').textContent).toMatch(/^Tidak ada sumber yang menyebut kapan/)
    expect(screen.getByText(/^Keyakinan sedang: satu sumber/)).toBeTruthy()
  })

  it('says that no rule was found, and whom to ask', async () => {
    const { user } = await renderApp({ events: [named()], reference, at: '/boleh/suka' })

    await user.selectOptions(await screen.findByRole('combobox', { name: 'Status Anda' }), 'Perangkat desa')

    expect(screen.getByRole('heading', { name: 'Belum ada aturan yang kami temukan' })).toBeTruthy()
    expect(row('Sanksi · Perangkat desa · kampanye')).toMatch(/^Belum diketahui/)
    expect(row('Tanya siapa')).toBe('Atasan, lalu BKPSDM.')
  })

  it('tells two contests one under the other by their names, and what to do once', async () => {
    await renderApp({ events: [named()], reference, at: '/boleh/bagi-uang' })

    const [pemilu, pilkada] = await screen.findAllByRole('article')
    expect(pemilu?.textContent).toMatch(/^Pemilu.*Dilarang.*Dapat juga dipidana bila unsurnya terpenuhi\./)
    expect(pilkada?.textContent).toMatch(/^Pilkada.*Belum ada jawaban pasti/)
    expect(screen.getAllByText('Tanya siapa')).toHaveLength(1)
  })

  it('tells a duty by what neglect costs, and leads to its scenarios', async () => {
    await renderApp({ events: [named()], reference, at: '/boleh/fasilitas-negara' })

    expect(await screen.findByText('Bila diabaikan · PPPK · kampanye')).toBeTruthy()
    expect(screen.getByRole('link', { name: /^Perahu puskesmas/ }).getAttribute('href')).toBe(
      '#/skenario/contoh/perahu',
    )
  })

  it('is not made up for an act that is not in the table', async () => {
    await renderApp({ events: [named()], reference, at: '/boleh/tidak-ada' })

    expect(await screen.findByRole('heading', { name: 'Halaman ini tidak ada' })).toBeTruthy()
  })
})

it.each(['/boleh', '/boleh?cari=uang', '/boleh?cari=xylofon', '/boleh/suka', '/boleh/bagi-uang'])(
  'has no fault that axe can see at %s',
  async (at) => {
    await renderApp({ events: [named()], reference, at })
    await screen.findByRole('combobox', { name: 'Masa' })

    const { violations } = await axe.run(document.body, {
      // Colours are measured in a real browser.
      rules: { 'color-contrast': { enabled: false } },
    })

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([])
  },
)

function row(label: string): string | null | undefined {
  return screen.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent
}
