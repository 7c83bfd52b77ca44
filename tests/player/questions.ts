import type { Course, ManyQuestion, OneQuestion, OrderQuestion, SortQuestion } from '../../src/domain/course.ts'
import { courseWith } from '../support/builders.ts'

// One question of each kind, with words that a test can look for.

const about = {
  meaning: 'makna',
  verdict: 'forbidden',
  objective: 'uu20.1',
  citations: ['UU 20/2023 Pasal 24'],
} as const

const because = { feedback: 'Alasan lain.', citations: [] }

export const boat: OneQuestion = {
  ...about,
  kind: 'one',
  id: 'perahu/awal',
  prompt: 'Apa yang Anda lakukan?',
  explanation: 'Perahu itu fasilitas negara.',
  sanction: 'Hukuman disiplin berat (PNS).',
  ask: 'Atasan, lalu BKPSDM.',
  choices: [
    { ...because, id: 'arahkan', text: 'Arahkan ke perahu sewaan', score: 1 },
    { ...because, id: 'tunda', text: 'Tunda sampai besok', score: 0.5, instead: 'Putuskan sekarang.' },
    {
      id: 'boleh',
      text: 'Boleh asal berganti solar',
      score: 0,
      feedback: 'Solar diganti pun, perahu itu milik negara.',
      instead: 'Arahkan ke perahu sewaan.',
      citations: ['PP 94/2021 Pasal 5'],
    },
  ],
}

export const duties: ManyQuestion = {
  ...about,
  kind: 'many',
  id: 'kewajiban/cek',
  prompt: 'Mana yang tertulis di undang-undang?',
  explanation: 'Dua yang tertulis.',
  choices: [
    { ...because, id: 'setia', text: 'Setia pada Pancasila', right: true },
    { ...because, id: 'netral', text: 'Menjaga netralitas', right: true },
    { ...because, id: 'golput', text: 'Tidak ikut memilih', right: false, instead: 'Pilih di bilik.' },
  ],
}

export const steps: OrderQuestion = {
  ...about,
  kind: 'order',
  id: 'kpps/langkah',
  prompt: 'Susun langkahnya.',
  explanation: 'Izin mendahului pelantikan.',
  cards: [
    { ...because, id: 'ajakan', text: 'Mendengar ajakan' },
    { ...because, id: 'izin', text: 'Minta izin tertulis' },
    { ...because, id: 'pelantikan', text: 'Ikut pelantikan' },
    { ...because, id: 'tugas', text: 'Bertugas' },
  ],
  rightOrder: ['ajakan', 'izin', 'pelantikan', 'tugas'],
}

export const acts: SortQuestion = {
  ...about,
  kind: 'sort',
  id: 'putuskan/cek',
  prompt: 'Boleh atau jangan?',
  explanation: 'Jadwal itu informasi netral.',
  groups: [
    { id: 'boleh', text: 'Boleh' },
    { id: 'jangan', text: 'Jangan' },
  ],
  cards: [
    { ...because, id: 'jadwal', text: 'Membagikan jadwal TPS', group: 'boleh' },
    { ...because, id: 'suka', text: 'Menyukai akun pemenangan', group: 'jangan' },
  ],
}

export const course: Course = {
  ...courseWith(),
  regulations: [
    {
      name: 'UU 20/2023',
      title: 'Undang-Undang tentang Aparatur Sipil Negara',
      status: 'in-force',
      source: 'JDIH Kementerian Sekretariat Negara',
      comparedOn: '2026-11-22',
      articles: [
        {
          citation: 'UU 20/2023 Pasal 24',
          says: 'Pegawai ASN wajib menjaga netralitas.',
          confidence: { content: 'high', number: 'medium' },
          note: 'Berlaku bagi PNS dan PPPK.',
        },
      ],
    },
  ],
  terms: [{ id: 'netral', word: 'Netral', means: 'Tidak berpihak.', citations: ['UU 20/2023 Pasal 24'] }],
  tests: [],
  pledge: [],
}
