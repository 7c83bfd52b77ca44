/** How the key of question `at` differs from its distractors; what is not said is spread evenly. */
export interface Trick {
  readonly strictness?: (at: number) => number
  /** 0 the shortest … 3 the longest. */
  readonly length?: (at: number) => number
  readonly position?: (at: number) => number
  /** Stands in the key alone. */
  readonly keyWord?: string
  /** Stands in one distractor. */
  readonly otherWord?: (at: number) => string
  readonly verdict?: (at: number) => string
}

export interface Bank {
  readonly name: 'kuis' | 'ujian'
  readonly questions: number
  readonly objectives: readonly string[]
}

/** `soal.yaml` in which no trick wins but the one that is planted. */
export function trickyBank(trick: Trick, { name, questions, objectives }: Bank): string {
  const {
    strictness = (at) => at % 4,
    length = (at) => Math.floor(at / 4) % 4,
    position = (at) => (at + Math.floor(at / 4)) % 4,
    keyWord = 'Kerja',
    otherWord = (at) => (at % 2 === 0 ? 'Melapor' : 'Kerja'),
    verdict = (at) => ['boleh', 'dilarang', 'wajib', 'dilarang', 'boleh', 'fakta'][at % 6] ?? 'abu',
  } = trick
  return Array.from({ length: questions }, (_, at) => {
    const others = [1, 2, 3].map((step) => ({
      strictness: (strictness(at) + step) % 4,
      length: (length(at) + step) % 4,
      word: step === 1 ? otherWord(at) : 'Kerja',
      judged: 'penilaian: keliru\n      salah_paham: M01\n      sebaiknya: Kerjakan.',
    }))
    const key = { strictness: strictness(at), length: length(at), word: keyWord, judged: 'penilaian: tepat' }
    const options = [...others.slice(0, position(at)), key, ...others.slice(position(at))]
    return `- id: soal-${at}
  bank: ${name}
  tujuan: ${objectives[at % objectives.length]}
  tingkat: ${at % 5 === 0 ? 3 : 2}
  putusan: ${verdict(at)}
  pertanyaan: Bagaimana menjaga antrean?
  pilihan:
${options.map(written).join('\n')}
  penjelasan: Begitu.
  dasar_hukum: [UU 20/2023 Pasal 9 ayat (2)]
`
  }).join('')
}

// Padding makes the length, whatever the words.
function written(
  { strictness, length, word, judged }: { strictness: number; length: number; word: string; judged: string },
  at: number,
): string {
  return `    - id: pilihan-${at}
      teks: ${`${word} `.padEnd(30 + 3 * length, 'z')}
      ${judged}
      ketat: ${strictness}
      umpan_balik: Begitu.`
}
