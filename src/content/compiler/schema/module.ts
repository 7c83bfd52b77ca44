import * as v from 'valibot'
import { about, object } from './object.ts'
import { date, id, list, text, whole, word } from './words.ts'

const share = v.pipe(
  v.number('harus angka dari 0.1 sampai 1'),
  v.minValue(0.1, 'harus angka dari 0.1 sampai 1'),
  v.maxValue(1, 'harus angka dari 0.1 sampai 1'),
)

const step = v.union(
  [
    v.pipe(
      v.strictObject({ materi: id }),
      v.transform(({ materi }) => ({ kind: 'lesson' as const, id: materi })),
    ),
    v.pipe(
      v.strictObject({ skenario: id }),
      v.transform(({ skenario }) => ({ kind: 'scenario' as const, id: skenario })),
    ),
  ],
  'tulis "materi: nama-berkas" atau "skenario: nama-berkas"',
)

/** `modul.yaml` */
export const moduleFile = v.pipe(
  object({
    id,
    judul: text,
    ringkasan: text,
    edisi: about(whole(1, 999), 'Naik bila nilai atau arti soal berubah, tidak untuk salah ketik'),
    status: about(word({ draf: 'draft', terbit: 'published' }), 'draf: diperiksa, tetapi belum tampil kepada peserta'),
    menit: whole(1, 999),
    diperiksa: date,
    ditinjau: about(v.optional(list(object({ nama: text, pada: date })), []), 'Siapa yang meninjau, dan kapan'),
    kuis: object({ jumlah: whole(1, 50), nilai_lulus: about(share, 'Bagian dari nilai penuh, misalnya 0.75') }),
    tujuan: about(v.record(text, text, 'harus berisi kode dan tujuannya'), 'Kode tujuan dan kalimatnya'),
    urutan: about(list(step), 'Urutan materi dan skenario; kuis selalu terakhir'),
    riwayat: list(object({ edisi: whole(1, 999), tanggal: date, isi: text })),
  }),
  v.transform((raw) => ({
    id: raw.id,
    title: raw.judul,
    summary: raw.ringkasan,
    edition: raw.edisi,
    status: raw.status,
    minutes: raw.menit,
    comparedOn: raw.diperiksa,
    reviewedBy: raw.ditinjau.map(({ nama, pada }) => ({ name: nama, on: pada })),
    quiz: { length: raw.kuis.jumlah, passingScore: raw.kuis.nilai_lulus },
    objectives: Object.entries(raw.tujuan).map(([code, sentence]) => ({ id: code, text: sentence })),
    order: raw.urutan,
    history: raw.riwayat.map(({ edisi, tanggal, isi }) => ({ edition: edisi, on: tanggal, what: isi })),
  })),
)

export type ModuleFile = v.InferOutput<typeof moduleFile>
