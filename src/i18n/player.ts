import type { Confidence, Phase, Regulation } from '../domain/course.ts'

const phases: Readonly<Record<Phase, string>> = {
  'before-candidates': 'Sebelum calon ditetapkan',
  campaign: 'Masa kampanye',
  quiet: 'Masa tenang',
  'polling-day': 'Hari pemungutan suara',
  after: 'Sesudah pemungutan',
}

const statuses: Readonly<Record<Regulation['status'], string>> = {
  'in-force': 'Berlaku',
  amended: 'Berlaku, sudah diubah',
  repealed: 'Sudah dicabut',
}

const confidences: Readonly<Record<Confidence, string>> = {
  high: 'Tinggi. Isinya sama di naskah resmi atau dua sumber mandiri.',
  medium: 'Sedang. Baru satu sumber baik yang memuatnya.',
}

/** Sentences around questions, feedback, terms and the law. */
export const player = {
  phases,
  right: 'Tepat',
  half: 'Separuh tepat',
  wrong: 'Belum tepat',
  contested: 'Belum ada jawaban pasti',
  contestedSafe: 'Langkah Anda aman.',
  yourAnswer: 'Jawaban Anda:',
  check: 'Periksa',
  saveAgain: 'Coba simpan lagi',
  saving: 'Menyimpan jawaban',
  tickAll: 'Centang semua yang cocok.',
  orderHint: 'Pakai tombol panah untuk menyusun dari yang pertama.',
  sortHint: 'Pilih kelompok untuk tiap kartu.',
  sortMissing: (left: number) => `${left} kartu belum diletakkan.`,
  tickMissing: 'Centang sedikitnya satu.',
  moveUp: (card: string) => `Naikkan: ${card}`,
  moveDown: (card: string) => `Turunkan: ${card}`,
  movedTo: (card: string, place: number, total: number) => `${card}, sekarang urutan ${place} dari ${total}.`,
  sanction: 'Sanksi di masa ini',
  instead: 'Sebaiknya',
  ask: 'Tanya siapa?',
  basis: 'Dasar',
  why: 'Alasannya',
  otherReasons: 'Alasan pilihan lain',
  eachReason: 'Satu per satu',
  shouldTick: 'Perlu dicentang',
  shouldLeave: 'Jangan dicentang',
  youTicked: 'Anda mencentang',
  youLeft: 'Anda tidak mencentang',
  yourPlace: (place: number) => `Anda menaruhnya di urutan ${place}.`,
  rightPlace: (place: number) => `Urutan ${place}`,
  yourGroup: (group: string) => `Anda menaruhnya di “${group}”.`,
  says: (who: string) => `${who} berkata:`,
  paraphrase: 'Ini parafrasa dengan kata sederhana, bukan bunyi pasal.',
  regulationStatus: 'Status peraturan',
  statuses,
  confidence: 'Keyakinan kami',
  confidences,
  numberMedium: 'Nomor pasalnya baru terlihat di satu sumber.',
  compared: 'Terakhir dicocokkan',
  officialText: 'Naskah resmi',
  unknownArticle: 'Pasal ini tidak ada dalam edisi ini.',
} as const
