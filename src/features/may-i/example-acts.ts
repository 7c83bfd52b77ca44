import type { Act } from '../../domain/act.ts'

/** Acts of everyday life, with every verdict among them; three of each indicator. */
const everyday = [
  'melayani-warga-beratribut',
  'memakai-fasilitas-dinas-ke-kampanye',
  'meminjamkan-gedung-pemerintah',
  'mendampingi-pasangan-tanpa-cltn',
  'menghadiri-acara-partai',
  'nama-tercatat-di-partai',
  'menyukai-unggahan-pemenangan',
  'foto-bersama-calon-diunggah',
  'hadir-kampanye-pasif',
  'menjalankan-perintah-memihak',
  'melapor-ke-bawaslu',
  'memakai-hak-pilih',
]
const perIndicator = 3
const indicators = ['A', 'B', 'C', 'D'] as const

/** A dozen acts to begin with, by indicator. */
export function exampleActs(acts: readonly Act[]): { indicator: Act['indicator']; acts: readonly Act[] }[] {
  return indicators
    .map((indicator) => {
      const own = acts.filter((act) => act.indicator === indicator)
      const first = own.filter(({ id }) => everyday.includes(id))
      return { indicator, acts: [...new Set([...first, ...own])].slice(0, perIndicator) }
    })
    .filter((group) => group.acts.length > 0)
}
