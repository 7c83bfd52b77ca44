/** Sentences of the pledge. */
export const pledge = {
  back: 'Kembali ke jalur',
  kicker: 'Langkah terakhir',
  title: 'Ikrar netralitas',
  readSlowly: 'Bacalah perlahan.',
  i: 'Saya,',
  pledges: 'berikrar untuk:',
  notOfficial: 'Ikrar ini penutup kursus, bukan pengganti pakta resmi di instansi.',
  where: 'Tanda tangan tersimpan di ponsel ini, hanya untuk bukti penyelesaian Anda.',

  how: 'Cara menandatangani',
  byFinger: 'Dengan jari',
  byName: 'Ketik nama',
  pad: { empty: 'Kotak tanda tangan, masih kosong', signed: 'Kotak tanda tangan, sudah terisi' },
  padHint: 'Gambarlah tanda tangan di kotak ini dengan jari, pena, atau tetikus. Nama yang diketik sama nilainya.',
  undo: 'Urungkan',
  clear: 'Hapus',
  name: 'Nama Anda sebagai tanda tangan',
  lineMissing: 'Gambarlah tanda tangan di kotak dulu, atau pilih Ketik nama.',
  nameMissing: 'Ketik nama Anda dulu.',
  make: 'Saya berikrar',
  makeAgain: 'Coba simpan lagi',

  madeTitle: 'Ikrar Anda tersimpan',
  madeOn: (date: string) => `Anda berikrar pada ${date}.`,
  signature: (name: string) => `Tanda tangan ${name}`,
  signedAs: 'Ditandatangani dengan nama',
  toPath: 'Jalur belajar',

  closedTitle: 'Ikrar belum terbuka',
  closedQuizzes:
    'Ikrar terbuka setelah ujian akhir lulus, dan ujian terbuka setelah semua kuis modul lulus. Yang masih perlu:',
  closedExam: 'Ikrar terbuka setelah ujian akhir lulus.',
  closedRepair:
    'Ikrar terbuka setelah ujian akhir lulus. Perkuat dulu yang belum tepat, lalu ujian berikutnya terbuka.',
  toExam: 'Ke ujian akhir',
} as const
