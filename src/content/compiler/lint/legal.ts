import type { Problem } from '../problem.ts'
import type { AuthoredCourse } from '../read/module.ts'
import { textsOf } from './blocks.ts'
import { legalWords, pressErrors } from './law-words.ts'
import { anyOf, sentencesOf } from './sentences.ts'
import { sharedTexts } from './table.ts'
import type { Text } from './text.ts'

const legal = anyOf(legalWords, 'iu')
const stated = new Set(
  'prosa penjelasan umpan_balik sebaiknya ingat arti isi catatan tanya ringkasan alasan dulu kini diketahui pandangan aman gambar'.split(
    ' ',
  ),
)
/** Feedback quotes what people say in the scene; the law is quoted only in what explains it. */
const explained = new Set('prosa penjelasan arti isi ingat alasan dulu kini diketahui pandangan aman'.split(' '))
/** Notes say what they correct, `dulu` says what older material told, and a view is somebody's own. */
const repeating = new Set(['catatan', 'dulu', 'pandangan'])
const quotation = /["“”«»]|(?<!\p{L})berbunyi(?!\p{L})/iu
const named = /(?<!\p{L})(?:UU|PP|SKB|Perpres|Pasal) \d/u

const amount = '(?:\\d[\\d.,]*|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|dua belas)'
const penalty = new RegExp(
  `(?<!\\p{L})(?:penjara|kurungan|pidana)[^.]{0,50}?${amount}\\s+(?:hari|bulan|tahun)(?!\\p{L})|(?<!\\p{L})denda[^.]{0,50}?(?:Rp\\s?\\d|${amount}\\s+(?:ribu|juta|miliar))`,
  'iu',
)
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u

/** What is said of the law rests on a citation, is a paraphrase, repeats no known error and fixes no penalty. */
export function* legalProblems(course: AuthoredCourse): Generator<Problem> {
  for (const text of course.acts ? sharedTexts(course.acts) : []) yield* restProblems(text)
  for (const text of textsOf(course)) {
    yield* restProblems(text)
    // A wrong option may say what the press says.
    const isTaught = (stated.has(text.kind) || text.kind === 'kalimat') && !repeating.has(text.kind)
    for (const { pattern, instead } of pressErrors) {
      const [found] = pattern.exec(oneLine(text.text)) ?? []
      if (found && isTaught)
        yield text.problem(`"${found}" kekeliruan yang sering muncul di pers; yang benar: ${instead}`)
    }
    // A dated note tells what was once so, and is marked as such by its year.
    if (text.kind === 'catatan' && year.test(text.text)) continue
    const [fixed] = penalty.exec(oneLine(text.text)) ?? []
    if (fixed) yield text.problem(`"${fixed}" menyebut lamanya pidana atau besarnya denda; tulis "dapat dipidana" saja`)
  }
}

function* restProblems({ kind, text, citations, source, problem }: Text): Generator<Problem> {
  if (!stated.has(kind)) return
  const cited = citations.length > 0
  const word = source === 'law' ? undefined : legal.exec(text)?.[0]
  if (word && !cited) {
    yield problem(`kata "${word}" tanpa dasar hukum di blok yang sama; sebut pasalnya, atau tulis tanpa kata itu`)
  }
  if (!cited && !named.test(text)) return
  const quoted = explained.has(kind)
    ? quotation.exec(text)
    : sentencesOf(text).flatMap((sentence) => (named.test(sentence) ? (quotation.exec(sentence) ?? []) : []))
  if (quoted?.[0]) yield problem('tanda kutip atau "berbunyi" di samping dasar hukum; tulis ulang sebagai parafrasa')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
