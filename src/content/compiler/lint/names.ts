/** Parties of 2019 and 2024, national and of Aceh. Names that are no other word: found in any case. */
export const parties = [
  'Partai Kebangkitan Bangsa',
  'Partai Gerakan Indonesia Raya',
  'Gerindra',
  'Partai Demokrasi Indonesia Perjuangan',
  'PDI Perjuangan',
  'PDI-P',
  'PDIP',
  'Golkar',
  'Golongan Karya',
  'NasDem',
  'Partai Gelombang Rakyat Indonesia',
  'Partai Keadilan Sejahtera',
  'Partai Kebangkitan Nusantara',
  'Partai Hati Nurani Rakyat',
  'Hanura',
  'Partai Garda Republik Indonesia',
  'Partai Gerakan Perubahan Indonesia',
  'Partai Amanat Nasional',
  'Partai Bulan Bintang',
  'Partai Solidaritas Indonesia',
  'Partai Persatuan Indonesia',
  'Perindo',
  'Partai Persatuan Pembangunan',
  'Partai Keadilan dan Persatuan Indonesia',
  'Partai Nanggroe Aceh',
  'Partai Nangroe Aceh',
  'Partai Generasi Atjeh Beusaboh Thaat dan Taqwa',
  'Partai Darul Aceh',
  'Partai Daerah Aceh',
  'Partai Adil Sejahtera Aceh',
  'Partai Soliditas Independen Rakyat Aceh',
  'Partai Suara Independen Rakyat Aceh',
]

/** Names of parties that are also words: only after "Partai". */
export const partyWords = [
  'Garuda',
  'Gelora',
  'Buruh',
  'Ummat',
  'Umat',
  'Demokrat',
  'Berkarya',
  'Aceh',
  'SIRA',
  'Gabthat',
  'PAS Aceh',
]

/** Short forms: only in capitals. */
export const partyLetters = ['PKB', 'PDI', 'PKS', 'PKN', 'PAN', 'PBB', 'PSI', 'PPP', 'PKPI', 'PNA', 'PDA']

/** Presidential pairs and well-known candidates for governor, of 2019 and 2024: names that are nothing else. */
export const people = [
  'Jokowi',
  'Joko Widodo',
  "Ma'ruf Amin",
  'Maruf Amin',
  'Prabowo',
  'Prabowo Subianto',
  'Sandiaga',
  'Sandiaga Uno',
  'Gibran',
  'Gibran Rakabuming',
  'Anies',
  'Baswedan',
  'Muhaimin',
  'Cak Imin',
  'Gus Imin',
  'Ganjar Pranowo',
  'Mahfud',
  'Mahfud MD',
  'Ridwan Kamil',
  'Pramono Anung',
  'Rano Karno',
  'Dharma Pongrekun',
  'Khofifah',
  'Emil Dardak',
  'Tri Rismaharini',
  'Risma',
  'Dedi Mulyadi',
  'Bobby Nasution',
  'Edy Rahmayadi',
  'Andika Perkasa',
  'Ahmad Luthfi',
  'Airin Rachmi Diany',
  'Andra Soni',
  'Muzakir Manaf',
  'Bustami Hamzah',
  'Megawati',
  'Surya Paloh',
]

/** Names that are words too: only with a capital within a sentence, or with a title. */
export const personWords = ['Ganjar']

/** Slogans, salutes, names of pairs and names of promised programmes. */
export const slogans = [
  '01 Indonesia Maju',
  'Indonesia Adil Makmur',
  'AMIN',
  'Koalisi Perubahan',
  'Koalisi Indonesia Maju',
  'Indonesia Maju',
  'Indonesia Emas',
  'Asta Cita',
  'makan siang gratis',
  'makan bergizi gratis',
  'gemoy',
  'sat set',
  'desak anies',
  'slepet imin',
  'KTP Sakti',
  'salam dua jari',
  'salam satu jari',
  'salam tiga jari',
  'salam empat jari',
  'salam metal',
  'ganti presiden',
  'Jakarta Menyala',
  'RIDO',
  'Kartu Prakerja',
  'Kartu Indonesia Pintar',
]

/** What may stand all the same: where, and why. */
export const allowed: readonly { readonly words: string; readonly within: RegExp; readonly reason: string }[] = [
  {
    words: 'nomor 1–5',
    within: /Di Nusa Teduh nomor 1–5 dipakai pasangan calon gubernur/,
    reason: 'the one line that explains why pairs of Nusa Teduh are numbered from 6 (curriculum 9)',
  },
  {
    words: 'salam dua jari',
    within: /^salam dua jari$/,
    reason: 'what people type who ask about poses; a word of the table to be found by, never shown',
  },
]

/** The invented contest (curriculum 9): its parties and the numbers of its pairs. */
export const invented = { parties: ['Kelapa', 'Lesung', 'Tikar', 'Tempayan'], numbers: ['6', '7', '8'] }
