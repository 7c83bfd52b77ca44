const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180"><path d="M0 0h320v180H0z"/></svg>\n'

/** The smallest course in which everything an author can write is used once, without a fault. */
export const smallCourse = {
  'pelatihan.yaml': `id: asn-netral
judul: ASN Netral
edisi: '2026.11'
diperiksa: 2026-11-22
modul: [pelayanan]
rencana:
  - { id: kampanye, judul: Netral dalam kampanye }
`,
  'dasar-hukum.yaml': `- sebutan: UU 20/2023
  judul: Undang-Undang Nomor 20 Tahun 2023
  status: berlaku
  sumber: JDIH
  diperiksa: 2026-11-22
  pasal:
    Pasal 9 ayat (2):
      isi: |
        Pegawai ASN harus bebas dari pengaruh golongan.
      keyakinan: { isi: tinggi, nomor: tinggi }
    Pasal 24 ayat (1) huruf d:
      isi: |
        Pegawai ASN wajib menjaga netralitas.
      keyakinan: { isi: tinggi, nomor: sedang }
      catatan: |
        Nomor hurufnya belum kami lihat.
`,
  'perbuatan.yaml': `kalimat:
  tanya-atasan: |
    Atasan, lalu bagian kepegawaian.
perbuatan:
  - id: melayani-warga-beratribut
    judul: Melayani warga yang memakai atribut calon
    indikator: A
    kata: [baju calon, kaos paslon]
    aturan:
      - masa: [sebelum-penetapan, kampanye, masa-tenang, hari-pemungutan, sesudah]
        status: [pns, pppk, pppk-paruh-waktu, non-asn]
        putusan: wajib
        sanksi: tingkat-belum-jelas
        dasar_hukum: [UU 20/2023 Pasal 24 ayat (1) huruf d]
        keyakinan: sedang
        alasan: Layanan tidak memandang pilihan.
      - masa: [sebelum-penetapan, kampanye, masa-tenang, hari-pemungutan, sesudah]
        status: [kepala-desa, perangkat-desa]
        putusan: belum-ada-aturan
        sanksi: tingkat-belum-jelas
        keyakinan: rendah
        alasan: Belum ada sumber untuk aparat desa.
    sebaiknya: Layani menurut antrean.
    tanya: tanya-atasan
    diperiksa: 2026-11-22
`,
  'perkembangan-hukum.yaml': `perubahan:
  - id: undang-undang-baru
    judul: Undang-undang baru
    dulu: Yang lama.
    kini: Yang baru.
    sejak: 2023-10-31
    dasar_hukum: [UU 20/2023 Pasal 9 ayat (2)]
perbedaan:
  - id: hadir-kampanye
    judul: Hadir di kampanye
    diketahui: Aturannya belum tegas.
    pandangan:
      - { siapa: Sebuah lembaga, kata: Jangan hadir., pada: 30 Oktober 2024 }
    aman: Tidak hadir.
    tanya: Atasan.
    dasar_hukum: [UU 20/2023 Pasal 9 ayat (2)]
`,
  'istilah.yaml': `- id: netral
  kata: netral
  arti: |
    Tidak memihak siapa pun.
  dasar_hukum: [UU 20/2023 Pasal 24 ayat (1) huruf d]
`,
  'pelayanan/modul.yaml': `id: pelayanan
judul: Netral dalam pelayanan
ringkasan: |
  Melayani semua warga.
edisi: 1
status: terbit
menit: 5
diperiksa: 2026-11-22
ditinjau: []
kuis: { jumlah: 2, nilai_lulus: 0.75 }
tujuan:
  layan.1: Melayani warga tanpa memihak.
urutan:
  - materi: loket
  - skenario: baju-kering
riwayat:
  - { edisi: 1, tanggal: 2026-11-22, isi: Edisi pertama. }
`,
  'pelayanan/materi/loket.md': `---
id: loket
judul: Di loket
menit: 1
peran: baca
tujuan: [layan.1]
ingat: |
  Semua warga dilayani sama.
halaman: [awal, akhir]
gambar: { nama: loket, teks: Sebuah loket. }
dasar_hukum: [UU 20/2023 Pasal 9 ayat (2)]
cek:
  jenis: pilah
  putusan: fakta
  pertanyaan: |
    Boleh atau jangan?
  kelompok:
    - { id: boleh, teks: Boleh }
    - { id: jangan, teks: Jangan }
  pilihan:
    - id: antre
      teks: Melayani menurut antrean
      kelompok: boleh
      umpan_balik: |
        Antrean sama bagi semua.
    - id: pilih-kasih
      teks: Mendahulukan tim calon
      kelompok: jangan
      umpan_balik: |
        Itu memihak.
  penjelasan: |
    Layanan tidak memandang pilihan.
  dasar_hukum: [UU 20/2023 Pasal 9 ayat (2)]
---
Anda harus [netral](#istilah/netral) di loket ([UU 20/2023 Pasal 9 ayat (2)](#dasar)).

---

- Layani **semua** warga.
- Jangan *memilih*.
`,
  'pelayanan/skenario/baju-kering.yaml': `# yaml-language-server: $schema=../../skema/skenario.json

id: baju-kering
judul: Baju kering satu-satunya
panggung: cerita
masa: kampanye
putusan: boleh
perbuatan: melayani-warga-beratribut
tujuan: layan.1
gambar: { nama: baju-kering, teks: Seorang ibu di loket. }
situasi: |
  Hujan turun sejak subuh.

  Seorang ibu datang.
ucapan: { siapa: Seorang ibu, kata: "Bu, tolong.", loket: true }
soal:
  - id: awal
    pertanyaan: |
      Apa yang Anda lakukan?
    pilihan:
      - id: layani
        teks: Melayani beliau seperti biasa
        penilaian: tepat
        umpan_balik: |
          Baju warga bukan urusan loket.
      - id: minta-ganti
        teks: Meminta beliau ganti baju
        penilaian: keliru
        salah_paham: M01
        umpan_balik: |
          Yang wajib netral adalah petugasnya.
        sebaiknya: Layani menurut antrean.
        dasar_hukum: [UU 20/2023 Pasal 24 ayat (1) huruf d]
        lanjut: setelahnya
    penjelasan: |
      Warga boleh beratribut.
    dasar_hukum: [UU 20/2023 Pasal 24 ayat (1) huruf d]
  - id: setelahnya
    jenis: urut
    pertanyaan: |
      Susun langkahnya.
    pilihan:
      - { id: maaf, teks: Meminta maaf, umpan_balik: Ini yang pertama. }
      - { id: catat, teks: Mencatat, umpan_balik: Ini yang kedua. }
    benar: [maaf, catat]
    penjelasan: |
      Maaf dulu, lalu catat.
    dasar_hukum: [UU 20/2023 Pasal 9 ayat (2)]
`,
  'pelayanan/soal.yaml': `- id: ciri-netral
  bank: kuis
  jenis: beberapa
  tujuan: layan.1
  putusan: fakta
  pertanyaan: |
    Centang ciri layanan netral.
  pilihan:
    - id: sama
      teks: Sama bagi semua
      penilaian: tepat
      umpan_balik: |
        Termasuk.
    - id: pilih
      teks: Menurut pilihan warga
      penilaian: keliru
      salah_paham: M02
      umpan_balik: |
        Pilihan warga bukan ukuran.
      sebaiknya: Layani menurut antrean.
  penjelasan: |
    Netral berarti sama.
  dasar_hukum: [UU 20/2023 Pasal 9 ayat (2)]
- id: untuk-ujian
  bank: ujian
  tujuan: layan.1
  putusan: abu
  pertanyaan: |
    Apa langkah yang aman?
  pilihan:
    - id: tanya
      teks: Bertanya dulu
      penilaian: tepat
      umpan_balik: |
        Bertanya itu aman.
    - id: tebak
      teks: Menebak
      penilaian: kurang-tepat
      umpan_balik: |
        Bisa saja keliru.
      sebaiknya: Tanyakan.
  penjelasan: |
    Aturannya belum tegas.
  tanya: |
    Atasan, lalu Bawaslu.
  dasar_hukum: [UU 20/2023 Pasal 9 ayat (2)]
`,
  'pelayanan/gambar/loket.svg': drawing,
  'pelayanan/gambar/baju-kering.svg': drawing,
} as const
