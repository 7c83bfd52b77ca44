/** Sentences of what holds the screens together, and of everything that can go wrong around them. */
export const app = {
  tabs: { path: 'Jalur', mayI: 'Boleh?', law: 'Rujukan', progress: 'Kemajuan' },
  titleOf: (screen: string) => `${screen} · ASN Netral`,
  opening: 'Membuka catatan belajar…',

  courseFailed: 'Isi kursus belum termuat',
  courseFailedMore: 'Catatan belajar Anda aman. Dekati sinyal sebentar, lalu coba lagi.',
  tryAgain: 'Coba lagi',

  lateTitle: 'Bagian ini belum termuat',
  lateMore: 'Kemajuan Anda aman. Dekati sinyal sebentar, lalu coba lagi.',
  lateAgain: 'Masih belum termuat. Muat ulang membuka halaman ini dari awal; semua yang tersimpan tetap ada.',
  loading: 'Membuka…',
  reload: 'Muat ulang',

  bugTitle: 'Ada yang keliru pada aplikasi ini',
  bugMore: 'Jawaban yang sudah tersimpan aman. Unduh data Anda bila perlu, lalu muat ulang.',
  downloadData: 'Unduh data saya',
  downloaded: 'Data sudah diunduh.',

  lostTitle: 'Halaman ini tidak ada',
  lostMore: 'Alamatnya mungkin salah ketik, atau bagian ini belum terbit. Kemajuan Anda tetap aman.',
  home: 'Ke jalur belajar',

  elsewhereTitle: 'Sedang terbuka di tab lain',
  elsewhereMore: 'Bagian ini terbuka di tab lain peramban ini. Jawaban yang sudah tersimpan ada di kedua tab.',
  useHere: 'Pakai di sini',

  memory: 'Peramban tidak mengizinkan penyimpanan. Anda bisa membaca, tetapi kemajuan hilang saat halaman ditutup.',
  memoryNext: {
    missing: 'Tutup mode penyamaran, lalu buka tautan ini di Chrome atau Safari biasa.',
    blocked: 'Tutup tab lain yang membuka ASN Netral, lalu muat ulang halaman ini.',
    newer: 'Catatan di ponsel ini dibuat edisi yang lebih baru. Muat ulang halaman ini saat ada sinyal.',
  },
} as const

/** What could not be saved: first what is safe, then what to do. */
export const failure = {
  'storage-full':
    'Penyimpanan ponsel penuh. Yang terakhir belum bisa disimpan; yang sebelumnya aman. Hapus video atau berkas lama, kira-kira 5 MB, lalu coba lagi.',
  'storage-failed':
    'Peramban belum bisa menyimpan. Yang sebelumnya aman. Tutup tab lain yang membuka ASN Netral, lalu coba lagi.',
} as const

type Saved = { readonly ok: true } | { readonly ok: false; readonly reason: keyof typeof failure }

/** The answer of the disk, in the words in which a screen tells it. */
export function told(saved: Saved): { ok: true } | { ok: false; message: string } {
  return saved.ok ? saved : { ok: false, message: failure[saved.reason] }
}
