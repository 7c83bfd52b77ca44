import type { Problem } from '../problem.ts'
import type { AuthoredModule } from '../read/module.ts'
import type { Part } from '../read/part.ts'
import { testPlace } from '../schema/question.ts'

/** Lengths of a pair may differ by a fifth, or one form would be the harder read. */
const tolerance = 0.2

/** Test questions come in pairs that differ in their story alone: so much a machine can see. */
export function* testProblems(modules: readonly AuthoredModule[]): Generator<Problem> {
  const pairs = new Map<string, Map<'a' | 'b', Part>>()
  for (const question of modules.flatMap(({ bank }) => bank?.part.items ?? [])) {
    if (question.get('bank').text !== 'tes') continue
    const place = testPlace(question.get('kode').text)
    if (!place) {
      yield question.get('kode').problem('soal tes memakai kode pasangan dan bentuk, misalnya t01a')
      continue
    }
    const pair = pairs.get(place.pair) ?? new Map<'a' | 'b', Part>()
    if (pair.has(place.form)) yield question.get('kode').problem('kode ini sudah dipakai soal tes lain')
    pairs.set(place.pair, pair.set(place.form, question))
  }
  for (const [name, pair] of pairs) yield* pairProblems(name, pair.get('a'), pair.get('b'))
}

function* pairProblems(name: string, one: Part | undefined, other: Part | undefined): Generator<Problem> {
  const first = one ?? other
  if (!first) return
  if (!one || !other) {
    yield first.get('kode').problem(`pasangannya belum ada; tulis ${name}${one ? 'b' : 'a'}`)
    return
  }
  for (const key of ['tujuan', 'jenis', 'tingkat', 'putusan']) {
    if (one.get(key).value !== other.get(key).value) yield other.get(key).problem(`berbeda dari ${name}a; samakan`)
  }
  const [options, others] = [one.get('pilihan').items, other.get('pilihan').items]
  if (options.length !== others.length) yield other.get('pilihan').problem(`jumlahnya berbeda dari ${name}a`)
  if (misconceptionsOf(options) !== misconceptionsOf(others)) {
    yield other.get('pilihan').problem(`salah_paham berbeda dari ${name}a; samakan`)
  }
  for (const key of ['pertanyaan', 'kunci'] as const) {
    const [shorter = 0, longer = 0] = [lengthOf(one, key), lengthOf(other, key)].sort((a, b) => a - b)
    if (longer - shorter > tolerance * longer) {
      yield other.get('pertanyaan').problem(`panjang ${key} berbeda lebih dari seperlima dari ${name}a; samakan`)
    }
  }
}

function misconceptionsOf(options: readonly Part[]): string {
  return options
    .flatMap((option) => option.get('salah_paham').text ?? [])
    .sort()
    .join()
}

function lengthOf(question: Part, key: 'pertanyaan' | 'kunci'): number {
  if (key === 'pertanyaan') return question.get('pertanyaan').text?.length ?? 0
  const right = question.get('pilihan').items.find((option) => option.get('penilaian').text === 'tepat')
  return right?.get('teks').text?.length ?? 0
}
