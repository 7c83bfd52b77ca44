/** One slip: what it is, the file, the text that is replaced, what stands there instead, and everything the author is told. */
export type Slip = readonly [what: string, file: string, from: string, to: string, told: readonly string[]]

export const course = 'pelatihan.yaml'
export const law = 'dasar-hukum.yaml'
export const terms = 'istilah.yaml'
export const module = 'pelayanan/modul.yaml'
export const lesson = 'pelayanan/materi/loket.md'
export const scenario = 'pelayanan/skenario/baju-kering.yaml'
export const bank = 'pelayanan/soal.yaml'

export function words(count: number): string {
  return Array.from({ length: count }, () => 'kata').join(' ')
}
