import type { Confidence, Regulation } from '../domain/course.ts'
import type { Phase } from '../domain/phase.ts'

const phases: Readonly<Record<Phase, string>> = {
  'before-candidates': 'Sebelum calon ditetapkan',
  campaign: 'Masa kampanye',
  quiet: 'Masa tenang',
  'polling-day': 'Hari pemungutan suara',
  after: 'Sesudah pemungutan suara',
}

const regulationStatuses: Readonly<Record<Regulation['status'], string>> = {
  'in-force': 'Berlaku',
  amended: 'Berlaku, sudah diubah',
  repealed: 'Sudah dicabut',
}

const confidences: Readonly<Record<Confidence, { readonly word: string; readonly why: string }>> = {
  high: { word: 'Tinggi.', why: 'Isinya sama di naskah resmi atau dua sumber mandiri.' },
  medium: { word: 'Sedang.', why: 'Baru satu sumber baik yang memuatnya.' },
}

/** Sentences around questions, feedback, terms and the law. */
export const player = {
  phases,

  verdicts: { good: 'Tepat', warn: 'Separuh tepat', bad: 'Belum tepat', grey: 'Belum ada jawaban pasti' },
  safeChoice: 'Langkah aman',
  safe: 'Langkah Anda aman.',
  yourAnswer: 'Jawaban Anda:',
  sureAndWrong: 'Anda yakin, dan banyak orang mengira begitu.',
  rightOf: (right: number, all: number) => `${right} dari ${all} tepat.`,

  check: 'Periksa',
  saveAgain: 'Coba simpan lagi',
  saved: 'Tersimpan di ponsel ini. Penjelasan muncul setelah selesai.',

  manyHint: 'Centang semua yang cocok.',
  manyMissing: 'Centang sedikitnya satu, lalu tekan Periksa.',
  orderHint: 'Pakai tombol panah untuk menyusun dari yang pertama.',
  sortHint: 'Pilih satu kelompok untuk tiap kartu.',
  sortMissing: (left: number) => `${left} kartu belum punya kelompok. Pilih dulu, lalu tekan Periksa.`,
  sortMissingHere: 'Kartu ini belum punya kelompok.',
  moveUp: (card: string) => `Naikkan: ${plain(card)}`,
  moveDown: (card: string) => `Turunkan: ${plain(card)}`,
  movedTo: (card: string, place: number, all: number) => `${plain(card)}, sekarang urutan ${place} dari ${all}.`,
  atTop: (card: string) => `${plain(card)}, sudah paling atas.`,
  atEnd: (card: string) => `${plain(card)}, sudah paling bawah.`,

  sanction: 'Sanksi bila dilanggar',
  instead: 'Sebaiknya',
  ask: 'Tanya siapa?',
  basis: 'Dasar',
  otherChoices: 'Alasan pilihan lain',
  oneByOne: 'Satu per satu',
  ticked: 'Tepat, Anda mencentangnya',
  left: 'Tepat, Anda tidak mencentangnya',
  missed: 'Terlewat, seharusnya dicentang',
  wronglyTicked: 'Belum tepat, seharusnya tidak dicentang',
  inPlace: 'Tepat, urutannya benar',
  outOfPlace: (place: number) => `Belum tepat, Anda menaruhnya di urutan ${place}`,
  inGroup: (group: string) => `Tepat, kelompoknya “${group}”`,
  outOfGroup: (right: string, given: string) => `Belum tepat, kelompoknya “${right}”, Anda memilih “${given}”`,

  toTick: 'Seharusnya dicentang',
  toLeave: 'Seharusnya tidak dicentang',
  rightPlace: 'Urutan yang benar',
  groupOf: (group: string) => `Kelompoknya “${group}”`,

  says: 'berkata:',
  term: 'Istilah',

  paraphrase: 'Ini parafrasa dengan kata sederhana, bukan bunyi pasal.',
  regulationStatus: 'Status peraturan',
  regulationStatuses,
  confidence: 'Keyakinan kami',
  confidences,
  numberUnsure: 'Nomor pasalnya baru terlihat di satu sumber.',
  compared: 'Terakhir dicocokkan',
  officialText: 'Naskah resmi',
  changed: {
    key: 'Kunci soal ini berubah dalam edisi baru, jadi soal ini ditanyakan lagi.',
    law: 'Dasar hukum soal ini berubah, jadi soal ini ditanyakan lagi.',
    meaning: 'Soal ini berubah dalam edisi baru, jadi ditanyakan lagi.',
  },
  changedMore: 'Jawaban lama Anda tetap tercatat.',
  noRegulation: 'Bukan peraturan, melainkan catatan kursus ini',
  unknownArticle: 'Pasal ini tidak ada dalam edisi ini.',
  toReference: 'Lihat di Rujukan',
  toGlossary: 'Lihat di Istilah',
} as const

/** A card's sentence as part of another: without its full stop. */
function plain(sentence: string): string {
  return sentence.replace(/\.$/, '')
}
