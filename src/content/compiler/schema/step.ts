import * as v from 'valibot'
import { contest } from './act.ts'
import { about, object } from './object.ts'
import { question } from './question.ts'
import { chat, feed } from './scene.ts'
import {
  employment,
  id,
  list,
  paragraphs,
  phase,
  picture,
  role,
  scenarioVerdict,
  stage,
  switched,
  text,
  texts,
  whole,
} from './words.ts'

/** Front matter of `materi/*.md`. */
export const lessonFile = v.pipe(
  object({
    id: about(id, 'Selamanya, dan sama dengan nama berkas'),
    judul: text,
    menit: whole(1, 60),
    peran: about(role, 'putuskan: cek sebelum penjelasan; baca atau latih: cek di akhir'),
    tujuan: list(text),
    ingat: about(text, 'Satu kalimat yang dibawa pulang'),
    gambar: picture,
    halaman: v.optional(about(list(id), 'Nama tiap halaman bila lebih dari satu'), ['isi']),
    dasar_hukum: texts,
    fakta: texts,
    klaim: texts,
    cek: question,
  }),
  v.transform((raw) => ({
    id: raw.id,
    title: raw.judul,
    minutes: raw.menit,
    role: raw.peran,
    remember: raw.ingat,
    objectives: raw.tujuan,
    picture: raw.gambar,
    pages: raw.halaman,
    citations: raw.dasar_hukum,
    claims: raw.klaim,
    check: raw.cek,
  })),
)

/** `skenario/*.yaml` */
export const scenarioFile = v.pipe(
  object({
    id: about(id, 'Selamanya, dan sama dengan nama berkas'),
    kode: v.optional(text),
    judul: text,
    panggung: stage,
    masa: phase,
    putusan: scenarioVerdict,
    status: about(v.optional(employment, 'pns'), 'Status pegawai dalam cerita; pns bila tidak ditulis'),
    pemilihan: v.optional(about(contest, 'Hanya bila tabel perbuatan membedakan pemilu dan pilkada')),
    perbuatan: about(id, 'Baris di perbuatan.yaml; putusan dicocokkan dengannya'),
    tujuan: text,
    gambar: picture,
    situasi: about(paragraphs, 'Paragraf dipisah baris kosong'),
    ucapan: v.optional(
      object({
        siapa: text,
        kata: text,
        loket: v.optional(about(switched, 'true: orang ini berdiri di depan loket'), false),
      }),
    ),
    percakapan: v.optional(chat),
    linimasa: v.optional(feed),
    panggung_catatan: v.optional(text),
    klaim: texts,
    fakta: texts,
    soal: about(list(question), 'Soal pertama adalah pembuka'),
  }),
  v.transform((raw) => ({
    id: raw.id,
    title: raw.judul,
    stage: raw.panggung,
    phase: raw.masa,
    status: raw.status,
    ...(raw.pemilihan && { contest: raw.pemilihan }),
    verdict: raw.putusan,
    act: raw.perbuatan,
    objective: raw.tujuan,
    picture: raw.gambar,
    situation: raw.situasi,
    ...(raw.ucapan && { speech: { who: raw.ucapan.siapa, says: raw.ucapan.kata, atCounter: raw.ucapan.loket } }),
    ...(raw.percakapan && { scene: raw.percakapan }),
    ...(raw.linimasa && { scene: raw.linimasa }),
    claims: raw.klaim,
    questions: raw.soal,
  })),
)

export type LessonFile = v.InferOutput<typeof lessonFile>
export type ScenarioFile = v.InferOutput<typeof scenarioFile>
