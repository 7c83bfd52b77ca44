import * as v from 'valibot'
import { about, object } from './object.ts'
import { date, id, list, text, texts } from './words.ts'

const change = v.pipe(
  object({
    id,
    judul: text,
    dulu: about(text, 'Yang masih ditulis bahan lama'),
    kini: about(text, 'Yang berlaku sekarang'),
    sejak: v.optional(about(date, 'Hanya bila tanggalnya tercatat di fakta; bila tidak, katakan di catatan')),
    dasar_hukum: texts,
    catatan: v.optional(text),
  }),
  v.transform((raw) => ({
    id: raw.id,
    title: raw.judul,
    before: raw.dulu,
    now: raw.kini,
    ...(raw.sejak && { since: raw.sejak }),
    citations: raw.dasar_hukum,
    ...(raw.catatan && { note: raw.catatan }),
  })),
)

const view = v.pipe(
  object({
    siapa: text,
    kata: text,
    pada: v.optional(about(text, 'Tanggal seperti diucapkan, misalnya 30 Oktober 2024')),
  }),
  v.transform((raw) => ({ who: raw.siapa, says: raw.kata, ...(raw.pada && { on: raw.pada }) })),
)

const dispute = v.pipe(
  object({
    id,
    judul: text,
    diketahui: about(text, 'Yang sudah diketahui'),
    pandangan: about(list(view), 'Siapa berkata apa'),
    aman: about(text, 'Jalan aman'),
    tanya: about(text, 'Kepada siapa bertanya'),
    dasar_hukum: texts,
  }),
  v.transform((raw) => ({
    id: raw.id,
    title: raw.judul,
    known: raw.diketahui,
    views: raw.pandangan,
    safe: raw.aman,
    ask: raw.tanya,
    citations: raw.dasar_hukum,
  })),
)

/** `perkembangan-hukum.yaml`: what changed, and what is not settled. */
export const developmentFile = v.pipe(
  object({ perubahan: list(change), perbedaan: list(dispute) }),
  v.transform(({ perubahan, perbedaan }) => ({
    // Newest first; a change whose date is not known comes last.
    changes: [...perubahan].sort((one, other) => (other.since ?? '').localeCompare(one.since ?? '')),
    disputes: perbedaan,
  })),
)
