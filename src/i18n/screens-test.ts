import type { Confidence } from '../domain/event.ts'

const confidences: Readonly<Record<Confidence, string>> = {
  guessing: 'Menebak',
  fairly: 'Agak yakin',
  sure: 'Yakin',
}

/** Sentences of the tests before and after the course; the results in the wording that was settled for them. */
export const test = {
  title: { before: 'Tes singkat', after: 'Tes akhir' },
  back: 'Kembali ke jalur',
  leave: 'Berhenti sejenak; jawaban tersimpan',
  rules: 'Cara kerjanya',
  length: (total: number) => `${total} soal, kira-kira 8 menit.`,
  private: 'Tidak dinilai dan tidak dilihat atasan.',
  confidence: 'Tiap soal: pilih jawaban, lalu katakan seberapa yakin Anda. Menebak juga boleh.',
  explained: {
    before: 'Jawaban yang tepat belum ditunjukkan di sini; soal sejenis datang lagi di akhir kursus.',
    after: 'Setelah soal terakhir, semua alasan ditunjukkan.',
  },
  saved: 'Tiap jawaban tersimpan di ponsel ini. Anda boleh berhenti dan melanjutkan di soal yang sama.',
  begin: 'Mulai tes',
  goOn: 'Lanjutkan tes',

  questionOf: (place: number, total: number) => `Soal ${place} dari ${total}`,
  howSure: 'Seberapa yakin Anda?',
  confidences,
  answerMissing: 'Pilih jawaban dulu.',
  cardsMissing: (left: number) => `${left} kartu belum punya kelompok.`,
  confidenceMissing: 'Pilih seberapa yakin Anda. Menebak juga boleh.',
  save: 'Simpan dan lanjut',
  saveLast: 'Simpan dan selesai',
  saveAgain: 'Coba simpan lagi',
  handInTitle: 'Semua soal sudah dijawab',
  handIn: 'Lihat hasil',

  closedTitle: 'Tes akhir belum terbuka',
  closedMore: 'Tes ini terbuka setelah semua kuis modul lulus. Yang masih perlu:',
  missedTitle: 'Tes singkat dilewati',
  missedMore: 'Tes ini mencatat titik awal, dan semua kuis modul sudah lulus. Itu tidak mengurangi hasil apa pun.',

  thanks: 'Terima kasih. Ini titik awal Anda.',
  thanksMore:
    'Jawaban ini tidak dinilai dan tidak dilihat atasan. Kami menandai pelajaran yang paling berguna untuk Anda.',
  beginWith: (title: string) => `Mulailah dari ${title}.`,
  strong: 'Anda sudah kuat di banyak hal.',
  strongMore: 'Pelajaran yang sudah Anda kuasai diberi tanda. Anda boleh langsung ke skenarionya.',
  toLesson: (title: string) => `Mulai: ${title}`,
  toPath: 'Jalur belajar',

  gained: 'Anda maju.',
  nowRight: 'Yang kini tepat:',
  stillMissing: 'Yang masih perlu:',
  nothing: 'tidak ada',
  unchanged: 'Hasilnya belum berubah.',
  unchangedMore: 'Itu biasa untuk 12 soal. Ulangan berikutnya akan mendahulukan:',
  allRight: 'Semuanya tepat, seperti sebelum kursus.',
  noComparison: 'Terima kasih. Tes akhir selesai.',
  noComparisonMore: 'Tanpa tes singkat sebelum kursus, kemajuannya tidak bisa dibandingkan.',
  reasons: 'Alasan tiap soal',
} as const
