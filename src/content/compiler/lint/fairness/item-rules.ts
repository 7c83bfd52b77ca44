import type { Problem } from '../../problem.ts'
import type { Item } from './item.ts'

/** What can be seen in one question: its tags, its form and the lengths of its options. */
export function* itemProblems({ question, part, options }: Item): Generator<Problem> {
  for (const option of options) {
    if (option.strictness === undefined) {
      yield option.part.get('ketat').warning('belum diisi; beri angka 0 (paling longgar) sampai 3 (paling ketat)')
    }
    if (/\b(semua benar|semuanya benar|tidak ada yang benar|a dan b)\b/i.test(option.text)) {
      yield option.part.get('teks').warning('jangan menunjuk pilihan lain; tulis tindakannya sendiri')
    }
  }
  if (/\b(mana yang bukan|mana yang tidak|kecuali)\b/i.test(question.prompt)) {
    yield part.get('pertanyaan').warning('pertanyaan terbalik; tanyakan yang benar, bukan yang bukan')
  }
  if (question.kind !== 'one') return
  if (options.length < 3 || options.length > 4) {
    yield part.get('pilihan').warning(`${options.length} pilihan; sebaiknya empat, atau tiga`)
  }
  const lengths = options.map(({ text }) => text.length)
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)]
  if (longest > 1.4 * shortest) {
    yield part
      .get('pilihan')
      .warning(`pilihan terpanjang ${longest} huruf, terpendek ${shortest}; samakan, paling jauh 1,4 kali`)
  }
}
