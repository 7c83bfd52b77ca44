import type { Choice, Course, Lesson, OneQuestion, Page, Scenario } from '../../src/domain/course.ts'
import type { Reference } from '../../src/domain/reference.ts'

// A course as small as a whole one can be: every screen has something to show, and each sentence says what it is.

const citation = 'UU 20/2023 Pasal 24 ayat (1) huruf d'

function choice(id: string, text: string, score: Choice['score'], next?: string): Choice {
  return {
    id,
    text,
    score,
    feedback: `Alasan untuk: ${text}`,
    citations: [],
    ...(score < 1 && { instead: 'Lakukan yang netral.' }),
    ...(next !== undefined && { next }),
  }
}

function question(id: string, prompt: string, choices: readonly Choice[]): OneQuestion {
  return {
    kind: 'one',
    id,
    meaning: `makna-${id}`,
    prompt,
    verdict: 'forbidden',
    objective: 'uu20.1',
    explanation: `Penjelasan untuk ${id}.`,
    citations: [citation],
    choices,
  }
}

function page(id: string, text: string): Page {
  return { id, blocks: [{ type: 'paragraph', text: [text] }], citations: [citation] }
}

function lesson(id: string, title: string, role: Lesson['role'], pages: readonly Page[]): Lesson {
  return {
    id,
    title,
    minutes: 2,
    role,
    remember: `Ingat ${title}.`,
    objectives: ['uu20.1'],
    picture: { id: 'contoh/loket', alt: 'Sebuah loket.' },
    pages,
    check: question(`${id}/cek`, `Soal ${title}?`, [
      choice('netral', `Jawaban netral ${title}`, 1),
      choice('memihak', `Jawaban memihak ${title}`, 0),
    ]),
  }
}

const boat: Scenario = {
  id: 'perahu',
  title: 'Perahu puskesmas',
  stage: 'story',
  phase: 'campaign',
  verdict: 'forbidden',
  act: 'fasilitas-negara',
  objective: 'uu20.1',
  picture: { id: 'contoh/perahu', alt: 'Sebuah perahu.' },
  situation: ['Tim calon minta menumpang perahu puskesmas.'],
  questions: [
    question('perahu/awal', 'Apa yang Anda lakukan?', [
      choice('tolak', 'Menolak dengan sopan', 1, 'perahu/sesudah-tolak'),
      choice('boleh', 'Membolehkan menumpang', 0, 'perahu/sesudah-boleh'),
    ]),
    question('perahu/sesudah-tolak', 'Mereka bertanya perahu lain. Lalu?', [
      choice('tunjukkan', 'Menunjukkan perahu sewaan', 1),
      choice('diam', 'Diam saja', 0.5),
    ]),
    question('perahu/sesudah-boleh', 'Foto perahunya beredar. Lalu?', [
      choice('lapor', 'Melapor kepada atasan', 1),
      choice('hapus', 'Meminta fotonya dihapus', 0.5),
    ]),
  ],
}

const numbers = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh']

export const smallCourse: Course = {
  id: 'asn-netral',
  title: 'ASN Netral',
  edition: '2026.11',
  comparedOn: '2026-11-22',
  modules: [
    {
      id: 'contoh',
      title: 'Modul contoh',
      summary: 'Untuk mencoba semua layar.',
      edition: 1,
      minutes: 12,
      objectives: [{ id: 'uu20.1', text: 'Memilih tindakan yang netral.' }],
      quiz: { length: 4, passingScore: 0.75 },
      order: [
        { kind: 'lesson', id: 'putuskan' },
        { kind: 'scenario', id: 'perahu' },
        { kind: 'lesson', id: 'arti' },
      ],
      lessons: [
        lesson('putuskan', 'Putuskan dulu', 'decide', [page('isi', 'Yang diminta netral adalah petugasnya.')]),
        lesson('arti', 'Arti netral', 'read', [
          page('pertama', 'Netral berarti tidak berpihak.'),
          page('kedua', 'Hak pilih tetap ada.'),
        ]),
      ],
      scenarios: [boat],
      exam: [],
      bank: numbers.map((number) =>
        question(`contoh/${number}`, `Soal nomor ${number}?`, [
          choice('netral', `Netral ${number}`, 1),
          choice('memihak', `Memihak ${number}`, 0),
        ]),
      ),
      comparedOn: '2026-11-22',
      reviewedBy: [],
      history: [{ edition: 1, on: '2026-11-24', what: 'Edisi pertama.' }],
    },
  ],
  planned: [{ id: 'pelayanan-publik', title: 'Netral dalam pelayanan publik' }],
  regulations: [
    {
      name: 'UU 20/2023',
      title: 'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara',
      status: 'in-force',
      source: 'JDIH Kementerian Sekretariat Negara',
      comparedOn: '2026-11-22',
      articles: [
        {
          citation,
          says: 'Pegawai ASN wajib menjaga netralitas.',
          confidence: { content: 'high', number: 'high' },
        },
      ],
    },
  ],
  terms: [{ id: 'netral', word: 'netral', means: 'Tidak berpihak.', citations: [] }],
  tests: [],
  pledge: [],
}

export const smallReference: Reference = {
  acts: {
    sentences: ['Fasilitas negara bukan alat kampanye.', 'Tunjukkan perahu sewaan.', 'Atasan, lalu BKPSDM.'],
    acts: [
      {
        id: 'fasilitas-negara',
        title: 'Meminjamkan perahu puskesmas untuk kampanye',
        indicator: 'A',
        words: ['nebeng perahu dinas'],
        rules: [
          {
            phases: ['before-candidates', 'campaign', 'quiet', 'polling-day', 'after'],
            statuses: ['pns', 'pppk', 'pppk-paruh-waktu', 'non-asn', 'kepala-desa', 'perangkat-desa'],
            verdict: 'forbidden',
            sanction: 'severe',
            citations: [citation],
            confidence: 'high',
            reason: 0,
          },
        ],
        instead: 1,
        ask: 2,
        comparedOn: '2026-11-22',
      },
    ],
  },
  changes: [
    {
      id: 'undang-undang-baru',
      title: 'Undang-undang ASN yang baru',
      before: 'Bahan lama mengutip undang-undang lama.',
      now: 'Yang berlaku undang-undang baru.',
      since: '2023-10-31',
      citations: [citation],
    },
  ],
  disputes: [
    {
      id: 'hadir-kampanye',
      title: 'Hadir di kampanye tanpa ikut',
      known: 'Aturannya belum tegas.',
      views: [
        { who: 'Sebuah lembaga', says: 'Jangan hadir.', on: '30 Oktober 2024' },
        { who: 'Lembaga lain', says: 'Boleh mendengarkan.' },
      ],
      safe: 'Tidak hadir.',
      ask: 'Atasan, lalu BKPSDM.',
      citations: [citation],
    },
  ],
}
