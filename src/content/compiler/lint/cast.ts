/** The people of the course, one name each. Source: `curriculum.md` 9, "Cast, places, candidates, parties". */
export const cast = [
  'Rukmini',
  'Damian',
  'Kinasih',
  'Tagor',
  'Luh Sari',
  'Yosefa',
  'Hafizan',
  'Zubaedah',
  'Meilan',
  'Lasmo',
  'Baharu',
  'Okta',
  'Toding',
  'Nirmala',
  'Fitrah',
]

/** The invented candidates of Paslon 6, 7 and 8, from the same place. */
export const candidates = ['Arkadipa', 'Sumirah', 'Lenggana', 'Marunggai', 'Wanakarta', 'Tiluran']

/** Words by which people are addressed, and after which a name may follow. */
export const titles = ['Pak', 'Bapak', 'Bu', 'Ibu', 'Bang', 'Kak', 'Mas', 'Mbak']

/** Offices that stand after such a word where no name does: "Pak Camat", "Bu Guru". */
export const offices = [
  'Anggota',
  'Bidan',
  'Bupati',
  'Camat',
  'Dokter',
  'Gubernur',
  'Guru',
  'Imam',
  'Kabid',
  'Kades',
  'Kadis',
  'Kasi',
  'Kepala',
  'Kepsek',
  'Ketua',
  'Lurah',
  'Mantri',
  'Menteri',
  'Pendeta',
  'Perawat',
  'Presiden',
  'RT',
  'RW',
  'Sekcam',
  'Sekda',
  'Sekdes',
  'Sekretaris',
  'Ustaz',
  'Wakil',
  'Wali',
]
