import * as v from 'valibot'
import type { Confidence, LessonRole, Phase, Scenario, Verdict } from '../../domain/course.ts'

/**
 * Where the authors' Indonesian keys meet the code's English names: here and in the other `schema-*.ts` files, and
 * nowhere else. Each schema reads one kind of file.
 */
const phases = {
  'sebelum-penetapan': 'before-candidates',
  kampanye: 'campaign',
  'masa-tenang': 'quiet',
  'hari-pemungutan': 'polling-day',
  sesudah: 'after',
} as const satisfies Record<string, Phase>

const verdicts = {
  boleh: 'allowed',
  wajib: 'required',
  dilarang: 'forbidden',
  abu: 'contested',
  fakta: 'fact',
} as const satisfies Record<string, Verdict>

const roles = { putuskan: 'decide', baca: 'read', latih: 'practise' } as const satisfies Record<string, LessonRole>

const stages = {
  cerita: 'story',
  linimasa: 'feed',
  percakapan: 'chat',
  foto: 'photo',
  gambar: 'hotspot',
  urutan: 'order',
  tahapan: 'timeline',
} as const satisfies Record<string, Scenario['stage']>

const statuses = { berlaku: 'in-force', diubah: 'amended', dicabut: 'repealed' } as const

/** `rendah` is recorded so that it can be refused where it is cited. */
const confidences = { tinggi: 'high', sedang: 'medium', rendah: 'low' } as const satisfies Record<
  string,
  Confidence | 'low'
>

/** A word of the authors that stands for a word of the code. */
export function word<const Words extends Record<string, string>>(words: Words) {
  // Object.keys forgets that these are exactly the keys of Words.
  const keys = Object.keys(words) as (keyof Words & string)[]
  return v.pipe(
    v.picklist(keys),
    v.transform((key): Words[keyof Words] => words[key]),
  )
}

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id hanya huruf kecil, angka, dan tanda hubung'),
)
/** One paragraph: the author's line breaks mean nothing. */
export const text = v.pipe(
  v.string(),
  v.transform((raw) => raw.replace(/\s+/g, ' ').trim()),
  v.minLength(1, 'wajib diisi'),
)
export const paragraphs = v.pipe(
  v.string(),
  v.transform((raw) =>
    raw
      .split(/\n\s*\n/)
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  ),
  v.minLength(1, 'wajib diisi'),
)
export const date = v.pipe(v.string(), v.isoDate('tanggal ditulis tahun-bulan-hari, misalnya 2026-11-22'))
export const strings = v.optional(v.array(text), [])
export const phase = word(phases)
export const verdict = word(verdicts)
export const role = word(roles)
export const stage = word(stages)
export const picture = v.strictObject({ nama: id, teks: text })

export const courseFile = v.strictObject({
  id,
  judul: text,
  edisi: text,
  diperiksa: date,
  modul: v.array(id),
  rencana: v.optional(v.array(v.strictObject({ id, judul: text })), []),
})

const article = v.pipe(
  v.strictObject({
    isi: text,
    keyakinan: v.strictObject({ isi: word(confidences), nomor: word(confidences) }),
    catatan: v.optional(text),
    fakta: strings,
  }),
  v.transform(({ isi, keyakinan, catatan }) => ({
    says: isi,
    confidence: { content: keyakinan.isi, number: keyakinan.nomor },
    ...(catatan && { note: catatan }),
  })),
)

export const lawFile = v.array(
  v.pipe(
    v.strictObject({
      sebutan: text,
      judul: text,
      status: word(statuses),
      sumber: text,
      diperiksa: date,
      pasal: v.record(text, article),
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

export const termFile = v.array(
  v.pipe(
    v.strictObject({ id, kata: text, arti: text, dasar_hukum: strings }),
    v.transform((raw) => ({ id: raw.id, word: raw.kata, means: raw.arti, citations: raw.dasar_hukum })),
  ),
)

export const moduleFile = v.pipe(
  v.strictObject({
    id,
    judul: text,
    ringkasan: text,
    edisi: v.pipe(v.number(), v.integer('harus bilangan bulat'), v.minValue(1, 'mulai dari 1')),
    status: v.picklist(['draf', 'terbit']),
    menit: v.number(),
    diperiksa: date,
    ditinjau: v.optional(v.array(v.strictObject({ nama: text, pada: date })), []),
    kuis: v.strictObject({
      jumlah: v.pipe(v.number(), v.minValue(1, 'paling sedikit 1')),
      nilai_lulus: v.pipe(v.number(), v.minValue(0.1, 'antara 0.1 dan 1'), v.maxValue(1, 'antara 0.1 dan 1')),
    }),
    tujuan: v.record(text, text),
    urutan: v.array(
      v.union([v.strictObject({ materi: id }), v.strictObject({ skenario: id })], 'tulis materi: id atau skenario: id'),
    ),
    riwayat: v.array(v.strictObject({ edisi: v.number(), tanggal: date, isi: text })),
  }),
  v.transform((raw) => ({
    id: raw.id,
    title: raw.judul,
    summary: raw.ringkasan,
    edition: raw.edisi,
    published: raw.status === 'terbit',
    minutes: raw.menit,
    comparedOn: raw.diperiksa,
    reviewedBy: raw.ditinjau.map(({ nama, pada }) => ({ name: nama, on: pada })),
    quiz: { length: raw.kuis.jumlah, passingScore: raw.kuis.nilai_lulus },
    objectives: Object.entries(raw.tujuan).map(([key, value]) => ({ id: key, text: value })),
    order: raw.urutan.map((step) =>
      'materi' in step
        ? { kind: 'lesson' as const, id: step.materi }
        : { kind: 'scenario' as const, id: step.skenario },
    ),
    history: raw.riwayat.map(({ edisi, tanggal, isi }) => ({ edition: edisi, on: tanggal, what: isi })),
  })),
)

export type CourseFile = v.InferOutput<typeof courseFile>
export type LawFile = v.InferOutput<typeof lawFile>
export type TermFile = v.InferOutput<typeof termFile>
export type ModuleFile = v.InferOutput<typeof moduleFile>
