import * as v from 'valibot'
import { about, object } from './object.ts'
import { confidence, date, id, lawStatus, list, text, texts } from './words.ts'

/**
 * `schema/` is where the authors' Indonesian keys meet the code's English names: each schema reads one kind of file and
 * turns it into the shapes of `domain/course.ts`. `pelatihan.yaml`:
 */
export const courseFile = v.pipe(
  object({
    id,
    judul: text,
    edisi: about(text, 'Edisi seluruh pelatihan, misalnya 2026.11'),
    diperiksa: about(date, 'Tanggal hukum terakhir dicocokkan dengan sumbernya'),
    modul: about(list(id), 'Folder modul, menurut urutan tampil'),
    ikrar: about(
      v.optional(list(object({ id: text, isi: about(text, 'Satu butir, seperti dibaca peserta') })), []),
      'Butir ikrar penutup, menurut urutan',
    ),
    rencana: about(v.optional(list(object({ id, judul: text })), []), 'Modul yang belum terbit'),
  }),
  v.transform((raw) => ({
    id: raw.id,
    title: raw.judul,
    edition: raw.edisi,
    comparedOn: raw.diperiksa,
    modules: raw.modul,
    pledge: raw.ikrar.map(({ id, isi }) => ({ id, text: isi })),
    planned: raw.rencana.map((planned) => ({ id: planned.id, title: planned.judul })),
  })),
)

const article = v.pipe(
  object({
    isi: about(text, 'Parafrasa dengan kata sederhana, bukan bunyi pasal'),
    keyakinan: object({
      isi: about(confidence, 'rendah: tidak boleh diajarkan'),
      nomor: about(confidence, 'rendah: sebut satu tingkat lebih tinggi'),
    }),
    catatan: v.optional(about(text, 'Yang belum pasti, dikatakan kepada peserta')),
    fakta: texts,
  }),
  v.transform(({ isi, keyakinan, catatan }) => ({
    says: isi,
    confidence: { content: keyakinan.isi, number: keyakinan.nomor },
    ...(catatan && { note: catatan }),
  })),
)

/** `dasar-hukum.yaml` */
export const lawFile = list(
  v.pipe(
    object({
      sebutan: about(text, 'Nama pendek seperti ditulis ahli hukum, misalnya UU 20/2023'),
      judul: text,
      status: lawStatus,
      sumber: text,
      diperiksa: about(date, 'Tanggal terakhir dicocokkan dengan sumbernya'),
      pasal: v.record(text, article, 'harus berisi pasal dan isinya'),
    }),
    v.transform((raw) => ({
      name: raw.sebutan,
      title: raw.judul,
      status: raw.status,
      source: raw.sumber,
      comparedOn: raw.diperiksa,
      articles: raw.pasal,
    })),
  ),
)

/** `istilah.yaml` */
export const termFile = list(
  v.pipe(
    object({ id, kata: text, arti: about(text, 'Artinya dalam satu atau dua kalimat'), dasar_hukum: texts }),
    v.transform((raw) => ({ id: raw.id, word: raw.kata, means: raw.arti, citations: raw.dasar_hukum })),
  ),
)

export type LawFile = v.InferOutput<typeof lawFile>
