import type { Problem } from '../problem.ts'
import type { Part } from '../read/part.ts'
import { repeated } from './ids.ts'

const dayMs = 86_400_000

/** `dasar-hukum.yaml` itself: each regulation once, and compared with its source within a year before `today` (epoch ms). */
export function* lawProblems(law: Part, today: number): Generator<Problem> {
  for (const regulation of repeated(law.items, nameOf)) {
    yield regulation.get('sebutan').problem('peraturan ini sudah dicatat di atas; gabungkan')
  }
  for (const regulation of law.items) {
    const compared = regulation.get('diperiksa')
    if (today - Date.parse(compared.text ?? '') > 365 * dayMs) {
      yield compared.warning('terakhir dicocokkan lebih dari setahun lalu; cocokkan lagi dengan sumbernya')
    }
  }
}

/** Says why a citation cannot stand, or nothing: it must be recorded, in force, and sure enough at that depth. */
export function citationFault(law: Part, citation: string): string | undefined {
  const regulation = regulationOf(law, citation)
  if (!regulation) {
    const meant = law.items
      .flatMap((one) => nameOf(one) ?? [])
      .find((name) => squeezed(citation).startsWith(squeezed(name)))
    return `peraturan ini belum tercatat di modules/dasar-hukum.yaml${meant ? `; mungkin maksudnya "${meant}"` : '; catat dulu di sana'}`
  }
  const place = placeIn(regulation, citation)
  if (place === '') return 'sebut juga pasal atau bagiannya'
  if (regulation.get('status').text === 'dicabut') return 'peraturan ini sudah dicabut; pakai penggantinya'
  const article = regulation.get('pasal', place)
  if (!article.isWritten) return `isi ${place} belum dicatat di modules/dasar-hukum.yaml${recorded(regulation, place)}`
  const confidence = article.get('keyakinan')
  if (confidence.get('isi').text === 'rendah')
    return 'isinya belum cukup pasti (keyakinan isi rendah), jadi tidak diajarkan; pakai dasar lain'
  if (confidence.get('nomor').text === 'rendah')
    return 'nomornya belum pasti (keyakinan nomor rendah); sebut satu tingkat lebih tinggi'
  return undefined
}

/** Every citation under the keys `dasar_hukum` of a file, however deep. */
export function* citationsIn(part: Part): Generator<Part> {
  for (const key of part.keys) {
    if (key === 'dasar_hukum') yield* part.get(key).items
    else yield* citationsIn(part.get(key))
  }
  for (const item of part.items) yield* citationsIn(item)
}

export function* citationProblems(part: Part, law: Part): Generator<Problem> {
  for (const citation of citationsIn(part)) {
    const fault = citation.text === undefined ? undefined : citationFault(law, citation.text)
    if (fault) yield citation.problem(fault)
  }
}

/** The recorded article that a citation names. */
export function articleOf(law: Part, citation: string): Part | undefined {
  const regulation = regulationOf(law, citation)
  return regulation?.get('pasal', placeIn(regulation, citation))
}

function placeIn(regulation: Part, citation: string): string {
  return citation.slice((nameOf(regulation) ?? '').length + 1)
}

// The longest name wins, should one regulation's name begin another's.
function regulationOf(law: Part, citation: string): Part | undefined {
  return law.items
    .filter((regulation) => citation === nameOf(regulation) || citation.startsWith(`${nameOf(regulation)} `))
    .sort((one, other) => (nameOf(other)?.length ?? 0) - (nameOf(one)?.length ?? 0))[0]
}

// A wrong number in a law is no misspelling, so none is ever guessed: the same words written otherwise are offered, or
// else what stands in the same article.
function recorded(regulation: Part, place: string): string {
  const places = regulation.get('pasal').keys
  const same = places.find((known) => squeezed(known) === squeezed(place))
  if (same) return `; mungkin maksudnya "${same}"`
  const article = place.split(' ').slice(0, 2).join(' ')
  const kin = places.filter((known) => known === article || known.startsWith(`${article} `))
  return kin.length === 0 ? '; catat dulu di sana' : `; yang sudah ada: ${kin.slice(0, 4).join(', ')}`
}

function squeezed(words: string): string {
  return words.toLowerCase().replaceAll(/[^a-z0-9/]/g, '')
}

function nameOf(regulation: Part): string | undefined {
  return regulation.get('sebutan').text
}
