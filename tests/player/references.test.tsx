// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { useReferences } from '../../src/player/references/use-references.tsx'
import { Cite } from '../../src/ui/Cite.tsx'
import { InlineButton } from '../../src/ui/InlineButton.tsx'
import '../ui/browser.ts'
import { course } from './questions.ts'

function Page() {
  const { openTerm, openCitation, sheet } = useReferences(course)
  return (
    <main>
      <InlineButton kind="term" text="netral" onOpen={() => openTerm('netral')} />
      <Cite citation="UU 20/2023 Pasal 24" onOpen={openCitation} />
      <Cite citation="PP 1/1900 Pasal 1" onOpen={openCitation} />
      {sheet}
    </main>
  )
}

async function openBy(name: string) {
  const user = userEvent.setup()
  render(<Page />)
  await user.click(screen.getByRole('button', { name }))
  return { user, sheet: within(screen.getByRole('dialog')) }
}

it('tells an article in plain words, how sure we are, when it was compared, and where its wording is', async () => {
  const { sheet } = await openBy('UU 20/2023 Pasal 24')

  expect(sheet.getByRole('heading', { name: 'Pasal 24' })).toBeDefined()
  expect(sheet.getByText('UU 20/2023 · Undang-Undang tentang Aparatur Sipil Negara')).toBeDefined()
  expect(sheet.getByText('Pegawai ASN wajib menjaga netralitas.')).toBeDefined()
  expect(sheet.getByText('Ini parafrasa dengan kata sederhana, bukan bunyi pasal.')).toBeDefined()
  expect(sheet.getByText('Berlaku bagi PNS dan PPPK.')).toBeDefined()
  expect(sheet.getAllByRole('definition').map((pair) => pair.textContent)).toEqual([
    'Berlaku',
    'Tinggi. Isinya sama di naskah resmi atau dua sumber mandiri. Nomor pasalnya baru terlihat di satu sumber.',
    '22\u00a0November\u00a02026',
    'JDIH Kementerian Sekretariat Negara',
  ])
})

it('offers no way out of the app, and one to the article’s own screen', async () => {
  const { sheet } = await openBy('UU 20/2023 Pasal 24')

  expect(sheet.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Lihat di Rujukan', '#/rujukan/pasal/UU%2020%2F2023%20Pasal%2024'],
  ])
})

it('leads from a term to the glossary', async () => {
  const { sheet } = await openBy('netral')

  expect(sheet.getByRole('link', { name: 'Lihat di Istilah' }).getAttribute('href')).toBe('#/istilah/netral')
})

it('explains a term and lets the article take its place', async () => {
  const { user, sheet } = await openBy('netral')
  const meaning = sheet.getByText('Tidak berpihak.').textContent

  await user.click(sheet.getByRole('button', { name: 'UU 20/2023 Pasal 24' }))

  expect(meaning).toBe('Tidak berpihak.')
  expect(screen.getAllByRole('dialog')).toHaveLength(1)
  expect(screen.getByRole('heading', { name: 'Pasal 24' })).toBe(document.activeElement)
})

it('gives the focus back to the word in the text, also by way of an article', async () => {
  const { user, sheet } = await openBy('netral')

  await user.click(sheet.getByRole('button', { name: 'UU 20/2023 Pasal 24' }))
  await user.click(screen.getByRole('button', { name: 'Tutup' }))

  expect(screen.getByRole('button', { name: 'netral' })).toBe(document.activeElement)
})

it('says plainly when an edition does not hold an article', async () => {
  const { sheet } = await openBy('PP 1/1900 Pasal 1')

  expect(sheet.getByText('Pasal ini tidak ada dalam edisi ini.')).toBeDefined()
})
