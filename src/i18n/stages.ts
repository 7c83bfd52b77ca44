import type { ActKind, Reply } from '../domain/scene.ts'

/** Sentences of the stages around what the authors wrote. */
export const chat = {
  invented: 'Tiruan. Nama dan percakapan rekaan.',
  members: (count: number) => `${count} anggota`,
  oneToOne: 'Percakapan berdua',
  log: (room: string) => `Percakapan ${room}`,
  you: 'Anda',
  picture: 'Gambar:',
  to: {
    group: 'kepada semua di grup',
    private: 'berdua saja',
    superior: 'kepada atasan',
    nobody: 'tanpa membalas',
  } as const satisfies Record<Reply['to'], string>,
  calm: 'Tidak perlu tergesa. Percakapan menunggu Anda.',
  duty: { kept: 'Tugas terjaga', half: 'Tugas separuh terjaga', broken: 'Tugas belum terjaga' },
  relation: { kept: 'Hubungan terjaga', strained: 'Hubungan renggang' } as const satisfies Record<
    Reply['relation'],
    string
  >,
}

const acts: Readonly<Record<ActKind, string>> = {
  like: 'Suka',
  unlike: 'Batalkan suka',
  comment: 'Komentar',
  share: 'Bagikan',
  save: 'Simpan layar',
  follow: 'Ikuti akun',
  unfollow: 'Berhenti mengikuti',
  join: 'Gabung grup',
  leave: 'Keluar grup',
  post: 'Unggah',
  end: 'Akhiri siaran',
  message: 'Pesan pribadi',
  delete: 'Hapus',
  tag: 'Tandai teman',
  mute: 'Bisukan akun',
  report: 'Laporkan',
}

export const feed = {
  invented: 'Tiruan. Akun dan tokoh rekaan.',
  posts: 'Linimasa',
  hint: 'Sentuh tindakan yang akan Anda lakukan, boleh lebih dari satu. Sentuh lagi untuk membatalkan.',
  done: 'Selesai menggulir',
  actFirst: 'Di sini menggulir terus belum menjawab. Sentuh satu tindakan dulu.',
  acts,
  actOn: (act: string, account: string) => `${act}: ${account}`,
  withWords: (act: string, says: string) => `${act}: “${says}”`,
  likes: (count: number) => `${count} suka`,
  path: 'Yang Anda lakukan',
  nothing: 'Anda menggulir terus tanpa menyentuh apa pun.',
  harmless: 'tidak berakibat',
  later: 'Beberapa hari kemudian',
}

export const stage = {
  asText: 'Tampilkan sebagai teks',
}
