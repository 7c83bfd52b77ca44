import type { Confidence } from '../domain/course.ts'

const contents: Readonly<Record<Confidence, string>> = {
  high: 'Tinggi. Isinya sama di naskah resmi atau dua sumber mandiri.',
  medium: 'Sedang. Baru satu sumber baik yang memuatnya.',
}

const numbers: Readonly<Record<Confidence, string>> = {
  high: 'Tinggi. Nomornya sama di naskah resmi atau dua sumber mandiri.',
  medium: 'Sedang. Nomornya baru terlihat di satu sumber; periksa naskah resmi sebelum mengutip.',
}

/** Sentences of the legal reference. */
export const law = {
  title: 'Rujukan',
  search: 'Cari pasal, nomor peraturan, atau kata',
  example: 'mis. pasal 280 atau netralitas',
  preparing: 'Menyiapkan pencarian…',
  count: (count: number) => `${count} hasil`,
  none: (typed: string) => `Belum ada pasal yang cocok dengan “${typed}”.`,
  noneMore:
    'Yang dicatat di sini hanya pasal yang dipakai kursus ini. Coba kata lain yang lebih pendek, atau nomor pasalnya saja.',
  toMayI: 'Cari perbuatan di Boleh nggak, ya?',
  more: (left: number, step: number) => `Tampilkan ${Math.min(left, step)} lagi`,
  all: (left: number) => `Tampilkan semua (${left} lagi)`,
  kinds: { change: 'Yang berubah', dispute: 'Yang masih berbeda' },

  ways: 'Jalan masuk lain',
  changed: 'Yang berubah',
  changedMore: (count: number) => `${count} hal yang masih ditulis lain oleh bahan lama`,
  disputed: 'Yang masih berbeda',
  disputedMore: (count: number) => `${count} hal yang belum satu suara, dan langkah amannya`,
  glossary: 'Istilah',
  glossaryMore: (count: number) => `${count} kata dengan artinya`,

  regulations: 'Peraturan dan catatan',
  regulationsMore: 'Ketuk satu peraturan untuk melihat pasal yang dicatat kursus ini.',
  summary: (status: string, count: number) => `${status} · ${count} butir`,
  source: (source: string, compared: string) => `Sumber: ${source}. Dicocokkan ${compared}.`,
} as const

/** Sentences of one article. */
export const article = {
  back: 'Kembali ke Rujukan',
  contents,
  numbers,
  content: 'Keyakinan tentang isinya',
  number: 'Keyakinan tentang nomornya',
  review: 'Tinjauan',
  notReviewed: 'Belum ditinjau ahli hukum.',
  reviewed: (title: string, names: string) => `Modul “${title}”, yang memakai butir ini, ditinjau ${names}.`,
  notAllReviewed: 'Modul lain yang memakainya belum ditinjau ahli hukum.',
  citers: 'Dipakai di',
  nobody: 'Belum ada materi, skenario, atau perbuatan yang memakainya.',
  lessons: 'Materi',
  scenarios: 'Skenario',
  quizzes: 'Kuis modul',
  questions: (count: number) => `${count} soal memakainya`,
  acts: 'Perbuatan',
  terms: 'Istilah',
  changes: 'Yang berubah',
  disputes: 'Yang masih berbeda',
} as const

/** Sentences of what changed and of what is not settled. */
export const developments = {
  changes: 'Yang berubah',
  changesMore: 'Bahan lama masih banyak beredar. Yang terbaru di atas.',
  before: 'Dulu',
  now: 'Kini',
  since: 'Sejak',
  sinceDate: (date: string) => `Sejak ${date}`,
  sinceUnknown: 'Tanggalnya tidak ada di sumber yang kami baca.',
  note: 'Catatan',
  disputes: 'Yang masih berbeda',
  disputesMore: 'Lembaga belum satu suara, atau aturannya belum tegas. Tiap hal punya langkah yang aman.',
  known: 'Yang sudah diketahui',
  views: 'Siapa berkata apa',
  safe: 'Langkah aman',
  ask: 'Tanya siapa',
  basis: (title: string) => `Dasar: ${title}`,
} as const

/** Sentences of the glossary. */
export const glossary = {
  title: 'Istilah',
  search: 'Cari kata atau artinya',
  example: 'mis. petahana',
  count: (count: number) => `${count} istilah cocok`,
  total: (count: number) => `${count} istilah`,
  none: (typed: string) => `Belum ada istilah yang cocok dengan “${typed}”.`,
  noneMore: 'Coba kata lain, atau hapus pencarian untuk melihat semua istilah.',
  basis: (word: string) => `Dasar: ${word}`,
} as const
