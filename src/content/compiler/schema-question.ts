import * as v from 'valibot'
import { id, strings, text, verdict, word } from './schema.ts'

const scoreOf = { tepat: 1, 'kurang-tepat': 0.5, keliru: 0 } as const

const score = v.pipe(
  v.picklist(['tepat', 'kurang-tepat', 'keliru']),
  v.transform((judged): 0 | 0.5 | 1 => scoreOf[judged]),
)
const strictness = v.pipe(v.number(), v.integer('0 sampai 3'), v.minValue(0, '0 sampai 3'), v.maxValue(3, '0 sampai 3'))
const misconception = v.pipe(v.string(), v.regex(/^M\d\d$/, 'kode salah paham ditulis M01 sampai M42'))

const common = {
  id: v.optional(id, 'cek'),
  kode: v.optional(text),
  bank: v.optional(v.picklist(['kuis', 'ujian'])),
  tujuan: v.optional(text),
  tingkat: v.optional(v.picklist([1, 2, 3], 'pilih 1, 2, atau 3')),
  putusan: v.optional(verdict),
  pertanyaan: text,
  penjelasan: text,
  sanksi: v.optional(text),
  tanya: v.optional(text),
  dasar_hukum: strings,
  fakta: strings,
  klaim: strings,
}

const choice = v.pipe(
  v.strictObject({
    id,
    teks: text,
    penilaian: score,
    umpan_balik: text,
    ketat: v.optional(strictness),
    sebaiknya: v.optional(text),
    salah_paham: v.optional(misconception),
    dasar_hukum: strings,
    lanjut: v.optional(id),
  }),
  v.transform((raw) => ({
    id: raw.id,
    text: raw.teks,
    score: raw.penilaian,
    feedback: raw.umpan_balik,
    strictness: raw.ketat,
    instead: raw.sebaiknya,
    misconception: raw.salah_paham,
    citations: raw.dasar_hukum,
    next: raw.lanjut,
  })),
)

const statement = v.pipe(
  v.strictObject({
    id,
    teks: text,
    penilaian: word({ tepat: 'tick', keliru: 'leave' }),
    umpan_balik: text,
    ketat: v.optional(strictness),
    sebaiknya: v.optional(text),
    salah_paham: v.optional(misconception),
    dasar_hukum: strings,
  }),
  v.transform((raw) => ({
    id: raw.id,
    text: raw.teks,
    right: raw.penilaian === 'tick',
    feedback: raw.umpan_balik,
    strictness: raw.ketat,
    instead: raw.sebaiknya,
    misconception: raw.salah_paham,
    citations: raw.dasar_hukum,
  })),
)

const card = { id, teks: text, umpan_balik: text, dasar_hukum: strings, salah_paham: v.optional(misconception) }

function drawn<Raw extends { id: string; teks: string; umpan_balik: string; dasar_hukum: string[] }>(raw: Raw) {
  return { id: raw.id, text: raw.teks, feedback: raw.umpan_balik, citations: raw.dasar_hukum }
}

/** What every kind of question shares, in the code's names. */
function shared(raw: v.InferOutput<v.ObjectSchema<typeof common, undefined>>) {
  return {
    id: raw.id,
    bank: raw.bank,
    objective: raw.tujuan,
    verdict: raw.putusan,
    prompt: raw.pertanyaan,
    explanation: raw.penjelasan,
    sanction: raw.sanksi,
    ask: raw.tanya,
    citations: raw.dasar_hukum,
    claims: raw.klaim,
  }
}

const one = v.pipe(
  v.strictObject({ ...common, jenis: v.optional(v.literal('satu'), 'satu'), pilihan: v.array(choice) }),
  v.transform((raw) => ({ ...shared(raw), kind: 'one' as const, choices: raw.pilihan })),
)

const many = v.pipe(
  v.strictObject({ ...common, jenis: v.literal('beberapa'), pilihan: v.array(statement) }),
  v.transform((raw) => ({ ...shared(raw), kind: 'many' as const, choices: raw.pilihan })),
)

const order = v.pipe(
  v.strictObject({ ...common, jenis: v.literal('urut'), pilihan: v.array(v.strictObject(card)), benar: v.array(id) }),
  v.transform((raw) => ({
    ...shared(raw),
    kind: 'order' as const,
    cards: raw.pilihan.map(drawn),
    rightOrder: raw.benar,
  })),
)

const sort = v.pipe(
  v.strictObject({
    ...common,
    jenis: v.literal('pilah'),
    kelompok: v.array(v.strictObject({ id, teks: text })),
    pilihan: v.array(v.strictObject({ ...card, kelompok: id })),
  }),
  v.transform((raw) => ({
    ...shared(raw),
    kind: 'sort' as const,
    groups: raw.kelompok.map(({ id: group, teks }) => ({ id: group, text: teks })),
    cards: raw.pilihan.map((raw_) => ({ ...drawn(raw_), group: raw_.kelompok })),
  })),
)

/** A question as an author writes it; `jenis` is `satu` where it is not said. */
export const question = v.variant('jenis', [one, many, order, sort])

export type AuthoredQuestion = v.InferOutput<typeof question>

/** `soal.yaml`: the module's own questions. */
export const bankFile = v.array(question)
