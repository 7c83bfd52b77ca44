import type { NipOddity } from '../domain/nip.ts'
import { statuses } from './employment.ts'

const odd: Readonly<Record<NipOddity, string>> = {
  letters: 'NIP biasanya hanya berisi angka.',
  length: 'NIP biasanya 18 angka.',
  'birth-date': 'Delapan angka pertama biasanya tanggal lahir.',
  appointment: 'Angka ke-9 sampai ke-14 biasanya tahun dan bulan pengangkatan.',
  sex: 'Angka ke-15 biasanya 1 atau 2.',
}

/** Sentences of the first three pages and of the form that also stands in the settings. */
export const welcome = {
  pictureAlt: 'Tiga pegawai berseragam khaki di depan balai desa di tepi laut.',
  title: 'Netral itu bisa dilatih.',
  lead: 'Materi dan skenario pendek tentang apa yang boleh, apa yang dilarang, dan apa gantinya. Gratis, dan bisa dicicil.',
  offline: 'Tanpa sinyal.',
  offlineMore: 'Cukup dibuka sekali, lalu belajar di mana saja.',
  stays: 'Tetap di ponsel ini.',
  staysMore: 'Jawaban Anda tidak dikirim ke mana pun.',
  begin: 'Mulai belajar',

  saving: 'Menyimpan kursus…',
  savingHalf: 'Menyimpan kursus. Separuh sudah tersimpan.',
  savingProgress: 'Bagian kursus yang sudah tersimpan',
  savedOf: (done: string, total: string) => `${done} dari ${total}`,
  ready: 'Siap luring. Seluruh kursus tersimpan.',
  paused: 'Sinyal terputus. Sisanya dilanjutkan sendiri nanti.',
  refused: 'Peramban ini belum bisa menyimpan kursus. Anda tetap bisa belajar selama ada sinyal.',

  privacyTitle: 'Yang tersimpan tetap di ponsel ini',
  stored: 'Yang disimpan',
  storedMore: 'Nama, status, unit, NIP bila diisi, serta halaman yang dibaca dan jawaban Anda.',
  seen: 'Siapa yang bisa melihat',
  seenMore: 'Hanya orang yang memegang ponsel ini. Tidak ada yang dikirim.',
  never: 'Yang tidak pernah disimpan',
  neverMore: 'Pilihan atau pendapat politik Anda. Soal hanya bertanya tentang aturan.',
  erase: 'Cara menghapus',
  eraseMore: 'Buka Pengaturan, lalu pilih Hapus data saya.',
  next: 'Lanjut',
  back: 'Kembali',

  iosTitle: 'Pasang dulu di layar utama',
  iosWhy: 'Aplikasi yang terpasang mulai dari kosong, jadi pasanglah sebelum mulai belajar.',
  iosSteps: [
    'Ketuk tombol Bagikan di Safari.',
    'Pilih Tambah ke Layar Utama.',
    'Buka ASN Netral dari layar utama, lalu mulai di sana.',
  ],
  inAppTitle: 'Buka di Chrome',
  inAppWhy:
    'Tautan ini terbuka di dalam aplikasi pesan, yang bisa melupakan kemajuan Anda. Salin tautannya, lalu buka di Chrome.',
  copyLink: 'Salin tautan',
  copied: 'Tautan tersalin. Buka Chrome, lalu tempel di bilah alamat.',
  notCopied: 'Tautan belum bisa disalin. Salin sendiri alamat ini:',

  whoTitle: 'Siapa yang belajar?',
  whoLead: 'Nama dan unit dipakai untuk menandai catatan belajar Anda.',
  name: 'Nama',
  status: 'Status',
  unit: 'Unit kerja',
  unitHint: 'Misalnya: Puskesmas Pulau Seruni',
  nip: 'NIP (boleh kosong)',
  nipHint: '18 angka, bentuk PNS atau PPPK',
  statuses,
  statusHint: 'Non-ASN: honorer, PTT, GTT, dan pegawai tidak tetap lain.',
  start: 'Mulai',
  missing: { name: 'Isi nama Anda.', status: 'Pilih status Anda.', unit: 'Isi unit kerja Anda.' },
  odd,
  oddMore: 'Bila memang demikian, tekan tombol sekali lagi. NIP boleh juga dikosongkan.',

  evicted:
    'Peramban telah menghapus data pelatihan di ponsel ini, biasanya karena penyimpanan hampir penuh. Silakan mulai lagi; mintalah peramban menjaga data lewat Pengaturan.',
  erased: 'Data Anda sudah dihapus dari ponsel ini.',
} as const
