import type {
  Course,
  ManyQuestion,
  Module,
  OneQuestion,
  OrderQuestion,
  Scenario,
  SortQuestion,
} from '../../src/domain/course.ts'

/** Parts of a course that say only what a test is about. */
const base = {
  meaning: 'makna',
  prompt: 'Apa jawaban Anda?',
  verdict: 'allowed' as const,
  objective: 'tujuan.1',
  explanation: 'Sebab begitu.',
  citations: ['UU 20/2023 Pasal 10'],
}

export function oneQuestion(
  id = 'cerita/awal',
  choices: readonly Partial<OneQuestion['choices'][number]>[] = [
    { id: 'tepat', score: 1 },
    { id: 'separuh', score: 0.5 },
    { id: 'keliru', score: 0 },
  ],
): OneQuestion {
  return {
    ...base,
    id,
    kind: 'one',
    meaning: `makna-${id}`,
    choices: choices.map((choice) => ({
      id: 'x',
      text: 'Pilihan',
      score: 0,
      feedback: 'Sebab.',
      citations: [],
      ...choice,
    })),
  }
}

/** `right` statements to tick and `wrong` ones to leave, named b1…, s1…. */
export function manyQuestion(right = 3, wrong = 3, id = 'cerita/banyak'): ManyQuestion {
  const statement = (isRight: boolean) => (_: unknown, at: number) => ({
    id: `${isRight ? 'b' : 's'}${at + 1}`,
    text: 'Pernyataan',
    right: isRight,
    feedback: 'Sebab.',
    citations: [],
  })
  return {
    ...base,
    id,
    kind: 'many',
    choices: [...Array.from({ length: right }, statement(true)), ...Array.from({ length: wrong }, statement(false))],
  }
}

export function orderQuestion(
  rightOrder: readonly string[] = ['satu', 'dua', 'tiga'],
  id = 'cerita/urut',
): OrderQuestion {
  const cards = rightOrder.map((card) => ({ id: card, text: card, feedback: 'Sebab.', citations: [] }))
  return { ...base, id, kind: 'order', cards, rightOrder }
}

export function sortQuestion(
  groupOf: Readonly<Record<string, string>> = { a: 'boleh', b: 'jangan' },
  id = 'cerita/pilah',
): SortQuestion {
  const groups = [...new Set(Object.values(groupOf))].map((group) => ({ id: group, text: group }))
  const cards = Object.entries(groupOf).map(([card, group]) => ({
    id: card,
    text: card,
    group,
    feedback: 'Sebab.',
    citations: [],
  }))
  return { ...base, id, kind: 'sort', groups, cards }
}

export function scenarioWith(id: string, questions: Scenario['questions'] = [oneQuestion(`${id}/awal`)]): Scenario {
  return {
    id,
    title: id,
    stage: 'story',
    phase: 'campaign',
    verdict: 'allowed',
    act: 'perbuatan',
    objective: 'tujuan.1',
    picture: { id: `modul/${id}`, alt: '' },
    situation: ['Cerita.'],
    questions,
  }
}

export function lessonWith(
  id: string,
  pages: readonly string[] = ['isi'],
  role: Module['lessons'][number]['role'] = 'read',
): Module['lessons'][number] {
  return {
    id,
    title: id,
    minutes: 1,
    role,
    remember: 'Ingat.',
    objectives: ['tujuan.1'],
    picture: { id: `modul/${id}`, alt: '' },
    pages: pages.map((page) => ({ id: page, blocks: [], citations: [] })),
    check: oneQuestion(`${id}/cek`),
  }
}

/** A module of two lessons, two scenarios and two questions of its own, unless told otherwise. */
export function moduleWith(parts: Partial<Module> = {}): Module {
  const lessons = parts.lessons ?? [lessonWith('membaca'), lessonWith('memutuskan', ['isi'], 'decide')]
  const scenarios = parts.scenarios ?? [scenarioWith('loket'), scenarioWith('rapat')]
  return {
    id: 'modul',
    title: 'Modul',
    summary: '',
    edition: 1,
    minutes: 10,
    objectives: [{ id: 'tujuan.1', text: 'Tujuan.' }],
    quiz: { length: 4, passingScore: 0.75 },
    order: [
      ...lessons.map(({ id }) => ({ kind: 'lesson' as const, id })),
      ...scenarios.map(({ id }) => ({ kind: 'scenario' as const, id })),
    ],
    exam: [],
    bank: [oneQuestion('modul/satu'), oneQuestion('modul/dua')],
    comparedOn: '2026-11-22',
    reviewedBy: [],
    history: [],
    ...parts,
    lessons,
    scenarios,
  }
}

export function courseWith(...modules: readonly Module[]): Course {
  return {
    id: 'asn-netral',
    title: 'ASN Netral',
    edition: '2026.11',
    comparedOn: '2026-11-22',
    modules: modules.length > 0 ? modules : [moduleWith()],
    planned: [],
    regulations: [],
    terms: [],
    tests: [],
    pledge: [],
  }
}
