import { expect, it } from 'vitest'
import { stemsOf } from '../../../src/domain/search/stems.ts'

it.each([
  ['lapor', ['melapor', 'melaporkan', 'dilaporkan', 'ngelaporin', 'pelaporan', 'laporannya', 'laporin']],
  ['kirim', ['mengirim', 'mengirimkan', 'ngirim', 'ngirimin', 'dikirim', 'kirimin', 'terkirim', 'pengiriman']],
  ['pasang', ['memasang', 'masang', 'masangin', 'dipasangi', 'pasangkan', 'terpasang', 'pemasangan']],
  ['tulis', ['menulis', 'nulis', 'ditulis', 'penulisan', 'tulisan']],
  ['suruh', ['menyuruh', 'nyuruh', 'disuruh', 'suruhan']],
  ['coblos', ['mencoblos', 'nyoblos', 'dicoblos', 'coblosan']],
  ['like', ['ngelike', 'dilike', 'likenya']],
  ['bagi', ['membagi', 'membagikan', 'dibagikan', 'bagiin']],
  ['lihat', ['melihat', 'diperlihatkan', 'terlihat']],
])('finds %s in its forms', (root, forms) => {
  expect(forms.filter((form) => !stemsOf(form).includes(root))).toEqual([])
})

it.each(['kpu', 'tim', 'di', 'aku'])('leaves a short word such as %s whole', (word) => {
  expect(stemsOf(word)).toEqual([word])
})
