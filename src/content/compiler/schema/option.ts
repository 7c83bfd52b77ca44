import * as v from 'valibot'
import { about, object } from './object.ts'
import { id, text, texts, whole, word } from './words.ts'

const common = {
  id,
  teks: about(text, 'Paling banyak 10 kata'),
  umpan_balik: about(text, 'Mengapa; paling banyak 40 kata, tidak diawali "Salah"'),
  dasar_hukum: texts,
  salah_paham: v.optional(
    about(v.pipe(text, v.regex(/^M\d\d$/, 'kode salah paham ditulis M01 sampai M42')), 'Wajib pada pilihan keliru'),
  ),
}

const judged = {
  ...common,
  sebaiknya: v.optional(about(text, 'Yang sebaiknya dilakukan; wajib bila tidak tepat')),
  ketat: v.optional(about(whole(0, 3), 'Seberapa ketat pilihan ini: 0 paling longgar, 3 paling ketat')),
}

const scores = { tepat: 1, 'kurang-tepat': 0.5, keliru: 0 } as const

type Common = v.InferOutput<v.ObjectSchema<typeof common, undefined>>

/** `satu`: one choice is taken. */
export const choice = v.pipe(
  object({
    ...judged,
    penilaian: word({ tepat: 'tepat', 'kurang-tepat': 'kurang-tepat', keliru: 'keliru' } as const),
    lanjut: v.optional(about(id, 'Soal berikutnya dalam skenario ini; tanpa ini skenario selesai')),
  }),
  v.transform((raw) => ({
    ...shared(raw),
    score: scores[raw.penilaian],
    ...(raw.sebaiknya && { instead: raw.sebaiknya }),
    ...(raw.lanjut && { next: raw.lanjut }),
  })),
)

/** `beberapa`: each statement is ticked or left. */
export const statement = v.pipe(
  object({ ...judged, penilaian: about(word({ tepat: 'tick', keliru: 'leave' }), 'tepat: dicentang') }),
  v.transform((raw) => ({
    ...shared(raw),
    right: raw.penilaian === 'tick',
    ...(raw.sebaiknya && { instead: raw.sebaiknya }),
  })),
)

/** `urut` */
export const card = v.pipe(object(common), v.transform(shared))

/** `pilah` */
export const sortedCard = v.pipe(
  object({ ...common, kelompok: id }),
  v.transform((raw) => ({ ...shared(raw), group: raw.kelompok })),
)

function shared({ id, teks, umpan_balik, dasar_hukum }: Common) {
  return { id, text: teks, feedback: umpan_balik, citations: dasar_hukum }
}
