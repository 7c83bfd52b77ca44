import * as v from 'valibot'
import { about, object } from './object.ts'
import { card, choice, sortedCard, statement } from './option.ts'
import { employment, id, list, notAWord, text, texts, verdict, whole, word } from './words.ts'

const common = {
  id: v.optional(about(id, 'Selamanya: riwayat peserta menunjuk ke sini. Tidak ditulis di cek')),
  kode: v.optional(text),
  bank: v.optional(
    about(
      word({ kuis: 'quiz', ujian: 'exam', tes: 'test' }),
      'Hanya di soal.yaml. tes: kode menyebut pasangan dan bentuk, t01a',
    ),
  ),
  tujuan: v.optional(text),
  tingkat: v.optional(about(whole(1, 3), '1 mudah, 3 sulit')),
  putusan: v.optional(verdict),
  pelaku: v.optional(about(employment, 'Status orang yang perbuatannya ditanyakan, bila soal menyebutnya')),
  pertanyaan: about(text, 'Paling banyak 45 kata'),
  penjelasan: about(text, 'Mengapa jawaban terbaik itu yang terbaik'),
  sanksi: v.optional(about(text, 'Akibatnya, dengan masa dan status di dalam kalimat')),
  tanya: v.optional(about(text, 'Kepada siapa bertanya; wajib bila putusan abu')),
  dasar_hukum: texts,
  fakta: texts,
  klaim: texts,
}

type Common = v.InferOutput<v.ObjectSchema<typeof common, undefined>>

const one = v.pipe(
  object({ ...common, jenis: v.optional(v.literal('satu'), 'satu'), pilihan: list(choice) }),
  v.transform((raw) => ({ ...shared(raw), key: { kind: 'one' as const, choices: raw.pilihan } })),
)

const many = v.pipe(
  object({ ...common, jenis: v.literal('beberapa'), pilihan: list(statement) }),
  v.transform((raw) => ({ ...shared(raw), key: { kind: 'many' as const, choices: raw.pilihan } })),
)

const order = v.pipe(
  object({
    ...common,
    jenis: v.literal('urut'),
    pilihan: list(card),
    benar: about(list(id), 'Id semua kartu dalam urutan yang benar'),
  }),
  v.transform((raw) => ({
    ...shared(raw),
    key: { kind: 'order' as const, cards: raw.pilihan, rightOrder: raw.benar },
  })),
)

const sort = v.pipe(
  object({
    ...common,
    jenis: v.literal('pilah'),
    kelompok: list(object({ id, teks: text })),
    pilihan: list(sortedCard),
  }),
  v.transform((raw) => ({
    ...shared(raw),
    key: {
      kind: 'sort' as const,
      groups: raw.kelompok.map((group) => ({ id: group.id, text: group.teks })),
      cards: raw.pilihan,
    },
  })),
)

/** A question as an author writes it; `jenis` is `satu` where it is not said. */
export const question = v.variant('jenis', [one, many, order, sort], ({ input }) =>
  typeof input === 'object' && input !== null
    ? 'harus berisi kunci dan isinya, bukan daftar'
    : notAWord(input, ['satu', 'beberapa', 'urut', 'pilah']),
)

/** `soal.yaml`: the module's own questions. */
export const bankFile = list(question)

export type AuthoredQuestion = v.InferOutput<typeof question>

function shared(raw: Common) {
  return {
    id: raw.id,
    bank: raw.bank,
    code: raw.kode,
    claims: raw.klaim,
    objective: raw.tujuan,
    level: raw.tingkat as 1 | 2 | 3 | undefined,
    verdict: raw.putusan,
    said: {
      prompt: raw.pertanyaan,
      explanation: raw.penjelasan,
      citations: raw.dasar_hukum,
      ...(raw.sanksi && { sanction: raw.sanksi }),
      ...(raw.tanya && { ask: raw.tanya }),
      ...(raw.pelaku && { actor: raw.pelaku }),
    },
  }
}

/** From the code of a test question, `t01a`, its pair and its form. */
export function testPlace(code: string | undefined): { readonly pair: string; readonly form: 'a' | 'b' } | undefined {
  const [, pair, form] = /^(t\d\d)([ab])$/.exec(code ?? '') ?? []
  return pair !== undefined && (form === 'a' || form === 'b') ? { pair, form } : undefined
}
