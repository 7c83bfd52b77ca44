import * as v from 'valibot'
import type { ActVerdict, Contest, SanctionClass } from '../../../domain/act.ts'
import { about, object } from './object.ts'
import { date, employment, id, list, phase, text, texts, word } from './words.ts'

export const actVerdict = word({
  wajib: 'required',
  boleh: 'allowed',
  'boleh-bersyarat': 'conditional',
  dilarang: 'forbidden',
  'abu-abu': 'contested',
  'belum-ada-aturan': 'no-rule',
} as const satisfies Record<string, ActVerdict>)

export const sanctionClass = word({
  'tidak-ada': 'none',
  moral: 'moral',
  'disiplin-sedang': 'medium',
  'disiplin-berat': 'severe',
  'tingkat-belum-jelas': 'unclear',
  'diberhentikan-tidak-dengan-hormat': 'dismissal',
  'putus-kontrak': 'contract',
  'pidana-mungkin': 'crime',
  'menurut-uu-desa': 'village-law',
} as const satisfies Record<string, SanctionClass>)

const contests = { pemilu: 'pemilu', pilkada: 'pilkada' } as const satisfies Record<Contest, Contest>

export const contestWords = Object.keys(contests)
export const contest = word(contests)

const rule = v.pipe(
  object({
    masa: list(phase),
    status: list(employment),
    pemilihan: v.optional(about(list(contest), 'Hanya bila fakta membedakan pemilu dan pilkada')),
    putusan: about(actVerdict, 'belum-ada-aturan: sumber diam; jangan dibuat soal berkunci'),
    sanksi: about(sanctionClass, 'Golongan akibatnya, bukan vonis'),
    pidana: v.optional(about(v.literal('mungkin'), 'Di samping sanksi: dapat dipidana bila unsurnya terpenuhi')),
    dasar_hukum: about(texts, 'Sebutan yang tercatat di dasar-hukum.yaml'),
    keyakinan: word({ tinggi: 'high', sedang: 'medium', rendah: 'low' } as const),
    alasan: about(text, 'Kalimat, atau id dari daftar kalimat'),
    catatan: v.optional(about(text, 'Kalimat, atau id dari daftar kalimat')),
    fakta: texts,
  }),
  v.transform((raw) => ({
    phases: raw.masa,
    statuses: raw.status,
    ...(raw.pemilihan && { contests: raw.pemilihan }),
    verdict: raw.putusan,
    sanction: raw.sanksi,
    ...(raw.pidana && { mayBeCrime: true as const }),
    citations: raw.dasar_hukum,
    confidence: raw.keyakinan,
    reason: raw.alasan,
    ...(raw.catatan && { note: raw.catatan }),
  })),
)

/** `perbuatan.yaml`: the table of acts. Sentences that several rules say stand once, under `kalimat`. */
export const actFile = v.pipe(
  object({
    kalimat: about(
      v.record(text, text, 'harus berisi id dan kalimatnya'),
      'Kalimat yang dipakai berulang, satu kali saja',
    ),
    perbuatan: list(
      object({
        id: about(id, 'Selamanya: skenario dan tautan menunjuk ke sini'),
        judul: about(text, 'Perbuatannya, satu kalimat pendek'),
        indikator: word({ A: 'A', B: 'B', C: 'C', D: 'D' } as const),
        kata: about(list(text), 'Kata sehari-hari yang dicari orang'),
        aturan: about(list(rule), 'Setiap masa dan status tepat satu kali'),
        sebaiknya: text,
        tanya: about(text, 'Kepada siapa bertanya: kalimat, atau id dari daftar kalimat'),
        diperiksa: date,
      }),
    ),
  }),
  v.transform(({ kalimat, perbuatan }) => ({
    sentences: kalimat,
    acts: perbuatan.map((raw) => ({
      id: raw.id,
      title: raw.judul,
      indicator: raw.indikator,
      words: raw.kata,
      rules: raw.aturan,
      instead: raw.sebaiknya,
      ask: raw.tanya,
      comparedOn: raw.diperiksa,
    })),
  })),
)

export type ActFile = v.InferOutput<typeof actFile>
