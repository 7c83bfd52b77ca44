/** Words that state law: where one stands, the reader is told on what it rests. */
export const legalWords = [
  'wajib',
  'dilarang',
  'larangan',
  'melanggar',
  'pelanggaran',
  'sanksi',
  'hukuman',
  'dipidana',
  'pidana',
  'diberhentikan',
  'pemberhentian',
  'tidak sah',
  'berwenang',
  'menurut undang-undang',
  'menurut aturan',
  'pasal',
]

/** The errors of the press (law.md 9.1), each with what is right. */
export const pressErrors: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  {
    pattern: /UU Manajemen ASN|UU 23\/2023|UU Perubahan atas UU 5\/2014/i,
    instead: 'UU 20/2023 tentang Aparatur Sipil Negara, pengganti UU 5/2014',
  },
  {
    pattern: /dua tugas (?:utama|pokok)|tugas (?:utama )?ASN ada dua/i,
    instead: 'tiga fungsi (Pasal 10) dan tiga tugas (Pasal 11)',
  },
  { pattern: /PP (?:Nomor )?53(?:\/| Tahun )20(?:10|12)(?![\s\S]*(?:diganti|dicabut))/i, instead: 'PP 94/2021' },
  {
    pattern: /PP 94(?:\/2021)? (?:memecat|memberhentikan)/i,
    instead: 'sebut tingkat hukumannya; pemberhentian hanya salah satu jenis',
  },
  {
    pattern: /(?:suka|like|komentar|foto)[^.]{0,40}diatur (?:dalam |di )?PP 42\/2004/i,
    instead: 'diatur surat atau SKB Menteri; PP 42/2004 hanya memuat prinsip',
  },
  { pattern: /huruf a, h, i,? (?:dan )?j/i, instead: 'Pasal 52 ayat (4) berhubungan dengan huruf a, g, i, dan j' },
  {
    pattern: /tidak (?:mundur|mengundurkan)[^.]{0,60}diberhentikan dengan hormat/i,
    instead: 'diberhentikan tidak dengan hormat (PP 17/2020)',
  },
  {
    pattern:
      /Pasal (?:521|546|547)[^.]{0,40}(?:bagi|untuk|memidana) (?:PNS|ASN)|ASN[^.]{0,30}(?:dipidana|menurut) Pasal (?:521|546|547)/i,
    instead: 'Pasal 494, tanpa angka pidana',
  },
  {
    pattern: /Pasal 282[^.]{0,40}(?:satu|1) tahun/i,
    instead: 'pidananya di Pasal 490 (kepala desa) dan 547 (pejabat negara), tanpa angka',
  },
  { pattern: /(?:putusan MK|MK 121)[^.]{0,40}7 Oktober 20\d\d/i, instead: '16 Oktober 2025' },
  { pattern: /(?:honorer|non-ASN)[^.]{0,50}Pasal (?:61|98A)(?!\d)/i, instead: 'Pasal 65 dan 66' },
  { pattern: /(?:kepala desa|kades)[^.]{0,30}dilarang menjadi anggota/i, instead: 'UU Desa melarang menjadi pengurus' },
  {
    pattern: /(?:lapor|laporkan|melapor|mengadu|adukan)\s+(?:\p{L}+\s+)?(?:ke|kepada) KASN/iu,
    instead: 'Bawaslu, BKN, atau PPK; KASN sudah tidak ada',
  },
  { pattern: /Pasal 189[^.]{0,30}memidana ASN/i, instead: 'Pasal 189 memidana calon yang melibatkan ASN' },
  {
    pattern: /(?:PP 94\/2021 )Pasal 5 huruf [ghio-t](?![\p{L}])/iu,
    instead: 'semua larangan politik ada di Pasal 5 huruf n',
  },
]
