import * as v from 'valibot'
import { id, paragraphs, phase, picture, role, stage, strings, text, verdict } from './schema.ts'
import { question } from './schema-question.ts'

/** Front matter of `materi/*.md`. */
export const lessonFile = v.pipe(
  v.strictObject({
    id,
    judul: text,
    menit: v.number(),
    peran: role,
    tujuan: v.array(text),
    ingat: text,
    gambar: picture,
    halaman: v.optional(v.array(id), ['isi']),
    dasar_hukum: strings,
    fakta: strings,
    klaim: strings,
    cek: question,
  }),
  v.transform((raw) => ({
    id: raw.id,
    title: raw.judul,
    minutes: raw.menit,
    role: raw.peran,
    objectives: raw.tujuan,
    remember: raw.ingat,
    picture: raw.gambar,
    pages: raw.halaman,
    citations: raw.dasar_hukum,
    claims: raw.klaim,
    check: raw.cek,
  })),
)

/** `skenario/*.yaml`. */
export const scenarioFile = v.pipe(
  v.strictObject({
    id,
    kode: v.optional(text),
    judul: text,
    panggung: stage,
    masa: phase,
    putusan: verdict,
    perbuatan: id,
    tujuan: text,
    gambar: picture,
    situasi: paragraphs,
    ucapan: v.optional(v.strictObject({ siapa: text, kata: text, loket: v.optional(v.boolean(), false) })),
    panggung_catatan: v.optional(text),
    klaim: strings,
    fakta: strings,
    soal: v.array(question),
  }),
  v.transform((raw) => ({
    id: raw.id,
    title: raw.judul,
    stage: raw.panggung,
    phase: raw.masa,
    verdict: raw.putusan,
    act: raw.perbuatan,
    objective: raw.tujuan,
    picture: raw.gambar,
    situation: raw.situasi,
    speech: raw.ucapan && { who: raw.ucapan.siapa, says: raw.ucapan.kata, atCounter: raw.ucapan.loket },
    claims: raw.klaim,
    questions: raw.soal,
  })),
)

export type LessonFile = v.InferOutput<typeof lessonFile>
export type ScenarioFile = v.InferOutput<typeof scenarioFile>
