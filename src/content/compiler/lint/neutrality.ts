import type { Problem } from '../problem.ts'
import type { AuthoredCourse } from '../read/module.ts'
import { textsOf } from './blocks.ts'
import { allowed, invented, parties, partyLetters, partyWords, people, personWords, slogans } from './names.ts'
import { anyOf, sentencesOf, withoutAccents } from './sentences.ts'

const upperSlogans = slogans.filter((slogan) => slogan === slogan.toUpperCase() && !/\s/.test(slogan))

const rules: readonly { readonly pattern: RegExp; readonly told: (found: string) => string }[] = [
  ...[
    anyOf(parties),
    anyOf(partyLetters, 'gu'),
    new RegExp(`(?<!\\p{L})partai\\s+${anyOf(partyWords, 'iu').source}`, 'giu'),
  ].map((pattern) => ({
    pattern,
    told: (found: string) => `"${found}" partai sungguhan; pakai Partai ${invented.parties.join(', ')}`,
  })),
  ...[
    anyOf(people),
    new RegExp(`(?<=[\\p{Ll},]\\s|(?:Pak|Bapak|calon)\\s)${anyOf(personWords, 'u').source}`, 'gu'),
  ].map((pattern) => ({ pattern, told: (found: string) => `"${found}" nama orang sungguhan; pakai tokoh Nusa Teduh` })),
  ...[anyOf(slogans.filter((slogan) => !upperSlogans.includes(slogan))), anyOf(upperSlogans, 'gu')].map((pattern) => ({
    pattern,
    told: (found: string) => `"${found}" semboyan atau program kampanye sungguhan; tulis tanpa semboyan`,
  })),
]

const numbered =
  /(?<!\p{L})(?:paslon|pasangan calon(?: \p{L}+)?|calon(?: \p{L}+)?|nomor urut)(?: nomor)?(?: urut)?\s+(\d{1,2}|satu|dua|tiga|empat|lima)(?![\p{L}\p{N}]|[.,:/]\d| ?[%–]| (?:persen|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|orang|kali|hari))|nomor\s+([1-5](?:–[1-5])?)(?=\s+(?:dipakai )?(?:pasangan|calon))/giu

const coloured =
  /(?<!\p{L})(?:warna|berwarna|kaus|kaos|baju|jaket|kemeja|rompi|bendera|topi)\s+(merah|biru|kuning|hijau|putih|hitam|oranye|jingga|ungu)(?!\p{L})/iu
const contest = /(?<!\p{L})(?:paslon|calon|partai|tim|kampanye)(?!\p{L})/iu

/** No real party, person or slogan, and only the numbers of the invented contest. */
export function* neutralityProblems(course: AuthoredCourse): Generator<Problem> {
  for (const { text, problem } of textsOf(course)) {
    const plain = withoutAccents(text).replace(/\s+/g, ' ')
    for (const { pattern, told } of rules) {
      for (const [found] of plain.matchAll(pattern)) if (!isAllowed(plain, found)) yield problem(told(found))
    }
    for (const [found, one, other] of plain.matchAll(numbered)) {
      const number = one ?? other ?? ''
      if (invented.numbers.includes(number) || isAllowed(plain, found)) continue
      yield problem(`"${found}" bukan nomor pasangan di Nusa Teduh; pakai nomor 6, 7, atau 8`)
    }
    for (const sentence of sentencesOf(plain)) {
      const [found] = coloured.exec(sentence) ?? []
      // A heuristic: the cloth may be nobody's sign.
      if (found && contest.test(sentence)) {
        yield problem(`"${found}" dekat calon atau partai; hapus warnanya, pakai garis atau pola`, 'warning')
      }
    }
  }
}

function isAllowed(text: string, found: string): boolean {
  return allowed.some(({ words, within }) => found.includes(words) && within.test(text))
}
