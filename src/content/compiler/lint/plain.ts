import { wordsIn } from '../check/words.ts'
import type { Problem } from '../problem.ts'
import type { AuthoredCourse } from '../read/module.ts'
import { type Text, textsOf } from './blocks.ts'
import { anyOf, sentencesOf } from './sentences.ts'
import { known, terms } from './terms-of-art.ts'

const most = { mean: 14, sentence: 28 }
/** A mean of fewer sentences says nothing about a file. */
const enough = 5
const art = anyOf(terms)
const shortForm = /(?<![\p{L}\p{N}-])[A-Z]{2,}(?![\p{L}\p{N}])/gu

/** Sentences short enough to be read once, and no term that the glossary does not explain. */
export function* plainProblems(course: AuthoredCourse): Generator<Problem> {
  const files = new Map<string, { first: Text; sentences: number; words: number }>()
  const glossary = explainedIn(course)
  const told = new Set<string>()
  for (const text of textsOf(course)) {
    // The official title of a regulation is as long as it is.
    if (text.source === 'law' && text.kind === 'judul') continue
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
    if (text.source === 'module' && course.terms) yield* termProblems(text, glossary, told)
  }
  for (const { first, sentences, words } of files.values()) {
    const mean = words / sentences
    if (sentences < enough || mean <= most.mean) continue
    const average = mean.toLocaleString('id-ID', { maximumFractionDigits: 1 })
    yield first.problem(`rata-rata ${average} kata per kalimat di berkas ini; paling banyak ${most.mean}, pendekkan`)
  }
}

function explainedIn({ terms }: AuthoredCourse): Set<string> {
  return new Set(
    terms?.items.flatMap(
      (term) =>
        term
          .get('kata')
          .text?.toLowerCase()
          .split(/\s+\(|\)/) ?? [],
    ),
  )
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
