import { describe, expect, it } from 'vitest'
import { marksIn, marksOf, namingOf } from '../../../src/domain/search/citation.ts'

const citations = [
  ['PP 94/2021', 'PP 94/2021 Pasal 5 huruf n'],
  ['PP 94/2021', 'PP 94/2021 Pasal 5 huruf n angka 1'],
  ['UU 20/2023', 'UU 20/2023 Pasal 24 ayat (5)'],
  ['SKB 2/2022', 'SKB 2/2022 bagian disiplin angka 5'],
  ['MK 121/PUU-XXII/2024', 'MK 121/PUU-XXII/2024 amar angka 1'],
] as const

function named(typed: string): string[] {
  return citations
    .map(([regulation, citation]) => ({ citation, naming: namingOf(marksIn(typed), marksOf(citation, regulation)) }))
    .filter(({ naming }) => naming?.isSure)
    .sort((one, other) => (other.naming?.points ?? 0) - (one.naming?.points ?? 0))
    .map(({ citation }) => citation)
}

describe('a citation is named', () => {
  it.each([
    ['as a lawyer writes it', 'PP 94/2021 Pasal 5 huruf n', 'PP 94/2021 Pasal 5 huruf n'],
    ['with less than all of it', 'pp 94 5 n', 'PP 94/2021 Pasal 5 huruf n'],
    ['in full words', 'Undang-Undang Nomor 20 Tahun 2023 tentang ASN Pasal 24', 'UU 20/2023 Pasal 24 ayat (5)'],
    ['without blanks', 'pasal24(5)', 'UU 20/2023 Pasal 24 ayat (5)'],
    ['while its last number is typed', 'mk 12', 'MK 121/PUU-XXII/2024 amar angka 1'],
    ['by a number of any kind', 'skb nomor 5', 'SKB 2/2022 bagian disiplin angka 5'],
  ])('%s: %s', (_, typed, citation) => {
    expect(named(typed)[0]).toBe(citation)
  })

  it.each([
    ['a number that counts something else', 'pasal 5', 'UU 20/2023 Pasal 24 ayat (5)'],
    ['a number that is only begun, before others', 'pasal 2 ayat 5', 'UU 20/2023 Pasal 24 ayat (5)'],
    ['the same number twice', 'pp 94 94', 'PP 94/2021 Pasal 5 huruf n'],
    ['words that stand in many sentences', 'disiplin', 'SKB 2/2022 bagian disiplin angka 5'],
    ['what it is called, without a number', 'asn', 'UU 20/2023 Pasal 24 ayat (5)'],
  ])('not by %s: %s', (_, typed, citation) => {
    expect(named(typed)).not.toContain(citation)
  })
})
