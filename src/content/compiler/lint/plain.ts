import { wordsIn } from '../check/words.ts'
import type { Problem } from '../problem.ts'
import type { AuthoredCourse } from '../read/module.ts'
import { textsOf } from './blocks.ts'
import { anyOf, sentencesOf } from './sentences.ts'
import { known, terms } from './terms-of-art.ts'
import type { Text } from './text.ts'

const most = { mean: 14, sentence: 28 }
/** A mean of fewer sentences says nothing about a file. */
const enough = 5
const art = anyOf(terms)
/** Rows of the authors' fact sheets: they mean nothing to a learner. */
const factCode =
  /(?<![\p{L}\p{N}])(?:(?:SKB|DI|KE|BO|PO|PU|LP|NA|ST|IK|IN|SD|L20)-\d+\S*|PP94-\p{L}\S*|K\d\d|[a-z]+-\d+-\d{4}\.p\d\S*)(?<![).,;])/u
const shortForm = /(?<![\p{L}\p{N}-])[A-Z]{2,}(?![\p{L}\p{N}])/gu

/** Sentences short enough to be read once, and no term that the glossary does not explain. */
export function* plainProblems(course: AuthoredCourse): Generator<Problem> {
  const files = new Map<string, { first: Text; sentences: number; words: number }>()
  const glossary = explainedIn(course)
  const told = new Set<string>()
  for (const text of textsOf(course)) {
    // The official title of a regulation is as long as it is; a word to be found or explained is no sentence.
    if ((text.source === 'law' && text.kind === 'judul') || text.kind === 'kata') continue
    const { file } = text.problem('')
    const sum = files.get(file) ?? { first: text, sentences: 0, words: 0 }
    files.set(file, sum)
    for (const sentence of sentencesOf(text.text)) {
      const words = wordsIn(sentence)
      sum.sentences++
      sum.words += words
      if (words > most.sentence) {
        const start = sentence.split(' ').slice(0, 4).join(' ')
        yield text.problem(`kalimat "${start} …" ${words} kata; paling banyak ${most.sentence}, bagi menjadi dua`)
      }
    }
    const [code] = factCode.exec(text.text) ?? []
    if (code) yield text.problem(`"${code}" kode lembar fakta; sebut aturannya dengan kata, atau hapus`)
    if (course.terms) yield* termProblems(text, glossary, told)
  }
  for (const { first, sentences, words } of files.values()) {
    const mean = words / sentences
    if (sentences < enough || mean <= most.mean) continue
    const average = mean.toLocaleString('id-ID', { maximumFractionDigits: 1 })
    yield first.problem(`rata-rata ${average} kata per kalimat di berkas ini; paling banyak ${most.mean}, pendekkan`)
  }
}

/** The words of the glossary, the short forms in them, and the full form with which an explanation opens. */
function explainedIn({ terms }: AuthoredCourse): Set<string> {
  const names = terms?.items.flatMap((term) => {
    const word = term.get('kata').text ?? ''
    const [opening = ''] = (term.get('arti').text ?? '').split(':', 1)
    return [...word.split(/\s+\(|\)/), ...(word.match(shortForm) ?? []), opening]
  })
  return new Set(names?.map((name) => name.toLowerCase()))
}

// Told once for each file: the glossary is mended once.
function* termProblems({ text, problem }: Text, glossary: Set<string>, told: Set<string>): Generator<Problem> {
  const { file } = problem('')
  for (const [found] of [...text.matchAll(art), ...text.matchAll(shortForm)]) {
    const name = found.toLowerCase().replace(/\s+/g, ' ')
    if (glossary.has(name) || Object.hasOwn(known, found) || told.has(`${file} ${name}`)) continue
    told.add(`${file} ${name}`)
    yield problem(`"${found}" belum dijelaskan di istilah.yaml; tambahkan di sana, atau pakai kata sehari-hari`)
  }
}
