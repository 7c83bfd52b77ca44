const and = ' dan '

/** `a`, `a dan b`, `a, b, dan c`. */
export function listOf(words: readonly string[]): string {
  if (words.length < 3) return words.join(and)
  return `${words.slice(0, -1).join(', ')},${and}${words.at(-1)}`
}

const numbers = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam']

function numberWord(count: number): string {
  return numbers[count] ?? String(count)
}

/** The indicators as they are spoken of within a sentence. */
const indicators = {
  A: 'pelayanan publik',
  B: 'partai politik',
  C: 'kampanye dan media sosial',
  U: 'umum',
} as const

/** Sentences of the final exam. */
export const exam = {
  indicators,
  title: 'Ujian akhir',
  back: 'Kembali ke jalur',
  toPath: 'Jalur belajar',

  leftMore: 'Ujian terbuka setelah semua kuis modul lulus. Yang belum:',
  leftQuiz: 'Kuis modul belum lulus',
  toQuiz: (title: string) => `Kuis: ${title}`,

  rules: 'Cara kerjanya',
  length: (length: number) => `${length} soal dari semua modul, tanpa batas waktu.`,
  freely: 'Anda boleh maju, mundur, dan mengganti jawaban. Penjelasan muncul setelah ujian diserahkan.',
  pass: (total: number, each: number) =>
    `Lulus bila nilai sedikitnya ${total} dari 100, dan sedikitnya ${each} di tiap bagian: pelayanan publik, partai politik, serta kampanye dan media sosial.`,
  saved: 'Tiap jawaban tersimpan di ponsel ini. Anda boleh berhenti dan melanjutkan.',
  begin: 'Mulai ujian',
  beginAgain: 'Coba simpan lagi',
  nextOpen: 'Ujian berikutnya terbuka. Soalnya lain dari ujian sebelumnya.',
  redrawn: 'Edisi kursus berubah, jadi ujian disusun baru. Jawaban yang lama tetap tersimpan.',

  openTitle: 'Ujian Anda masih terbuka.',
  openMore: (answered: number, total: number) => `${answered} dari ${total} sudah dijawab dan tersimpan.`,
  openAt: (place: number) => `Lanjutkan dari soal ${place}.`,
  openFull: 'Tinggal diperiksa dan diserahkan.',
  goOnAt: (place: number) => `Lanjut dari soal ${place}`,

  leave: 'Berhenti sejenak; jawaban tersimpan',
  questionOf: (place: number, total: number) => `Soal ${place} dari ${total}`,
  answeredOf: (answered: number, total: number) => `${answered} dari ${total} soal sudah dijawab`,
  previous: 'Soal sebelumnya',
  next: 'Soal berikutnya',
  flag: 'Tandai untuk diperiksa',
  all: 'Semua soal',
  toAll: 'Lihat semua soal',

  allHint: 'Ketuk nomor untuk membuka soalnya.',
  tile: (place: number, isAnswered: boolean, isFlagged: boolean) =>
    `Soal ${place}, ${isAnswered ? 'sudah dijawab' : 'belum dijawab'}${isFlagged ? ', ditandai' : ''}`,
  keyAnswered: 'sudah dijawab',
  keyFlagged: 'ditandai untuk diperiksa',
  gaps: (places: readonly number[]) =>
    `Soal ${listOf(places.map(String))} belum dijawab lengkap. Bagian yang kosong dihitung belum tepat.`,
  noGaps: 'Semua soal sudah dijawab.',
  goOn: 'Lanjut mengerjakan',
  handIn: 'Serahkan',
  handInTitle: 'Serahkan ujian?',
  handInMore: 'Setelah diserahkan, jawaban tidak bisa diganti. Hasil dan penjelasan muncul saat itu juga.',
  handInNow: 'Ya, serahkan',
} as const

/** What the result says, in the wording that was settled for it. */
export const examResult = {
  title: 'Hasil ujian',
  of100: 'dari 100',
  passed: 'Lulus',
  notPassed: 'Belum lulus',

  pass: {
    title: 'Anda lulus.',
    more: (mark: number) =>
      `Nilai Anda ${mark} dari 100. Langkah terakhir: baca ikrar dan tandatangani. Bukti penyelesaian siap di ponsel ini.`,
  },
  oneWeak: {
    title: 'Hampir. Satu bagian perlu diperkuat.',
    more: (mark: number, name: string, part: number, need: number) =>
      `Nilai Anda ${mark}. Bagian ${name} baru ${part}, perlu ${need}.`,
    steps: (count: number) => `Buka ${count} pelajaran ini, lalu ujian berikutnya terbuka.`,
  },
  moreWeak: {
    title: (mark: number, count: number) => `Nilai Anda ${mark}. ${capital(numberWord(count))} bagian perlu diperkuat.`,
    more: (names: readonly string[], need: number) => `Bagian ${listOf(names)} belum mencapai ${need}.`,
    steps: (count: number) => `Kerjakan ${count} pelajaran ini dulu.`,
  },
  near: {
    title: 'Belum lulus, tetapi sudah dekat.',
    more: (mark: number, need: number) => `Nilai Anda ${mark}, perlu ${need}.`,
    strong: (names: readonly string[]) => `Yang sudah kuat: ${listOf(names)}.`,
    steps: (titles: readonly string[], minutes: number) =>
      `Yang perlu diulang: ${listOf(titles)}. Waktunya kira-kira ${minutes} menit.`,
  },
  below: {
    title: 'Belum lulus kali ini.',
    more: (mark: number, need: number) => `Nilai Anda ${mark}, perlu ${need}. Anda tidak harus mengulang semuanya.`,
    steps: (titles: readonly string[]) => `Mulai dari ${numberWord(titles.length)} pelajaran ini: ${listOf(titles)}.`,
    again: 'Anda boleh mencoba lagi kapan saja sesudahnya.',
  },
  otherWay: {
    title: 'Mari coba cara lain.',
    more: 'Sebagian orang lebih mudah dengan soal di kertas yang dibacakan teman. Minta lembarnya kepada atasan Anda. Kemajuan Anda tetap tersimpan.',
  },

  perIndicator: 'Tepat per bagian',
  perModule: 'Tepat per modul',
  part: capital,
  rightOf: (points: string, of: number) => `${points} dari ${of} tepat.`,
  steps: 'Yang perlu diperkuat',
  stepNote: (module: string, minutes: number) => `${module} · ${minutes}\u00a0menit`,
  each: 'Soal per soal',
  eachHint: 'Ketuk soal untuk membaca penjelasannya.',
  notAnswered: 'Belum dijawab',
  toPledge: 'Lanjut ke ikrar',
  toRepair: 'Mulai memperkuat',
  goOnRepair: 'Lanjut memperkuat',
  tryAgain: 'Ke ujian berikutnya',
} as const

/** What opens the next exam. */
export const repair = {
  title: 'Perkuat sebelum ujian berikutnya',
  back: 'Kembali ke hasil ujian',
  stepOf: (place: number, total: number) => `Bagian ${place} dari ${total}`,
  toQuestion: 'Lanjut ke soal',
  tryAgain: 'Coba lagi',
  goOn: 'Lanjut',
  doneTitle: 'Ujian berikutnya terbuka.',
  doneMore: 'Semua bagian sudah Anda perkuat. Ujian boleh dimulai sekarang atau kapan saja.',
  nothing: 'Tidak ada yang perlu diperkuat sekarang.',
  toExam: 'Ke ujian akhir',
} as const

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
