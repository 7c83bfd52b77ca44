import * as v from 'valibot'
import type { Confidence, LessonRole, Regulation, Scenario, Verdict } from '../../../domain/course.ts'
import type { EmploymentStatus } from '../../../domain/employment.ts'
import type { Phase } from '../../../domain/phase.ts'
import type { ActKind, Reply } from '../../../domain/scene.ts'
import { oneLine } from '../read/part.ts'
import { listed } from '../spelling.ts'
import { object } from './object.ts'

const empty = 'wajib diisi'

const string = v.string(({ input }) =>
  typeof input === 'object' ? 'harus tulisan, bukan daftar atau kunci' : `harus tulisan; beri tanda kutip: '${input}'`,
)

export const id = v.pipe(
  string,
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id hanya huruf kecil, angka, dan tanda hubung, misalnya baju-kering'),
)

/** One paragraph: line breaks of the author mean nothing. */
export const text = v.pipe(string, v.transform(oneLine), v.minLength(1, empty))

/** Several paragraphs, parted by an empty line. */
export const paragraphs = v.pipe(
  string,
  v.transform((raw) =>
    raw
      .split(/\n\s*\n/)
      .map(oneLine)
      .filter(Boolean),
  ),
  v.minLength(1, empty),
)

export const date = v.pipe(
  string,
  v.isoDate('tanggal ditulis tahun-bulan-hari, misalnya 2026-11-22'),
  v.check(isOnCalendar, 'tanggal ini tidak ada di kalender'),
)

export function list<const Item extends v.GenericSchema>(item: Item) {
  return v.array(item, 'harus daftar; awali tiap baris dengan tanda hubung')
}

/** Words or citations; none where the key is not written. */
export const texts = v.optional(list(text), [])

export const switched = v.boolean('harus true atau false')

export function whole(from: number, to: number) {
  const message = `harus bilangan bulat dari ${from} sampai ${to}`
  return v.pipe(v.number(message), v.integer(message), v.minValue(from, message), v.maxValue(to, message))
}

/** A word of the authors that stands for a word of the code. */
export function word<const Words extends Record<string, string>>(words: Words) {
  // Object.keys forgets that these are exactly the keys of Words.
  const keys = Object.keys(words) as (keyof Words & string)[]
  return v.pipe(
    v.picklist(keys, ({ input }) => notAWord(input, keys)),
    v.transform((key): Words[keyof Words] => words[key]),
  )
}

export function notAWord(written: unknown, allowed: readonly string[]): string {
  const shown = typeof written === 'string' ? `"${written}"` : JSON.stringify(written)
  return `${shown} tidak dikenal; pilih ${listed(allowed)}`
}

const phases = {
  'sebelum-penetapan': 'before-candidates',
  kampanye: 'campaign',
  'masa-tenang': 'quiet',
  'hari-pemungutan': 'polling-day',
  sesudah: 'after',
} as const satisfies Record<string, Phase>

export const phaseWords = Object.keys(phases)
export const phase = word(phases)

const employments = {
  pns: 'pns',
  pppk: 'pppk',
  'pppk-paruh-waktu': 'pppk-paruh-waktu',
  'non-asn': 'non-asn',
  'kepala-desa': 'kepala-desa',
  'perangkat-desa': 'perangkat-desa',
} as const satisfies Record<EmploymentStatus, EmploymentStatus>

export const employmentWords = Object.keys(employments)
export const employment = word(employments)

export const verdict = word({
  boleh: 'allowed',
  wajib: 'required',
  dilarang: 'forbidden',
  abu: 'contested',
  fakta: 'fact',
} as const satisfies Record<string, Verdict>)

export const scenarioVerdict = word({
  boleh: 'allowed',
  wajib: 'required',
  dilarang: 'forbidden',
  abu: 'contested',
} as const satisfies Record<string, Verdict>)

export const role = word({
  putuskan: 'decide',
  baca: 'read',
  latih: 'practise',
} as const satisfies Record<string, LessonRole>)

export const stage = word({
  cerita: 'story',
  linimasa: 'feed',
  percakapan: 'chat',
  foto: 'photo',
  gambar: 'hotspot',
  urutan: 'order',
  tahapan: 'timeline',
} as const satisfies Record<string, Scenario['stage']>)

/** Whom a reply in a talk is for. */
export const recipient = word({
  grup: 'group',
  pribadi: 'private',
  atasan: 'superior',
  diam: 'nobody',
} as const satisfies Record<string, Reply['to']>)

export const relation = word({
  terjaga: 'kept',
  renggang: 'strained',
} as const satisfies Record<string, Reply['relation']>)

/** What can be done on a feed. */
export const actKind = word({
  suka: 'like',
  'batal-suka': 'unlike',
  komentar: 'comment',
  bagikan: 'share',
  simpan: 'save',
  ikuti: 'follow',
  'berhenti-mengikuti': 'unfollow',
  gabung: 'join',
  keluar: 'leave',
  unggah: 'post',
  akhiri: 'end',
  pesan: 'message',
  hapus: 'delete',
  tandai: 'tag',
  bisukan: 'mute',
  laporkan: 'report',
} as const satisfies Record<string, ActKind>)

export const lawStatus = word({
  berlaku: 'in-force',
  diubah: 'amended',
  dicabut: 'repealed',
} as const satisfies Record<string, Regulation['status']>)

/** `rendah` can be recorded; what is so unsure is never shown, so the app has no word for it. */
export const confidence = word({
  tinggi: 'high',
  sedang: 'medium',
  rendah: 'low',
} as const satisfies Record<string, Confidence | 'low'>)

export const picture = object({ nama: id, teks: text })

// 31 February passes the pattern, and a computer moves it to March. What does not pass is told already.
function isOnCalendar(written: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(written)) return true
  const day = new Date(written)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written)
}
