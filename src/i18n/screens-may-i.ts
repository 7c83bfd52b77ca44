import type { ActVerdict, Contest } from '../domain/act.ts'
import type { EmploymentStatus } from '../domain/employment.ts'
import type { Phase } from '../domain/phase.ts'
import { statuses } from './employment.ts'

const verdicts: Readonly<Record<ActVerdict, string>> = {
  required: 'Wajib',
  allowed: 'Boleh',
  conditional: 'Boleh dengan syarat',
  forbidden: 'Dilarang',
  contested: 'Belum ada jawaban pasti',
  'no-rule': 'Belum ada aturan yang kami temukan',
}

const bounds: Readonly<Record<Phase, string>> = {
  'before-candidates':
    'Berakhir ketika penyelenggara menetapkan nama calon. Sampai saat itu orangnya masih bakal calon.',
  campaign: 'Sejak calon ditetapkan sampai hari terakhir kampanye. Jeda sebelum hari pertama kampanye ikut di sini.',
  quiet: 'Sejak kampanye berakhir sampai sehari sebelum pemungutan suara.',
  'polling-day': 'Hari pencoblosan, satu hari itu saja.',
  after: 'Sejak hari pemungutan suara lewat. Tidak ada sumber yang menyebut kapan masa ini berakhir.',
}

const phases: Readonly<Record<Phase, string>> = {
  'before-candidates': 'Sebelum penetapan',
  campaign: 'Kampanye',
  quiet: 'Masa tenang',
  'polling-day': 'Hari pemungutan',
  after: 'Sesudah',
}

const contests: Readonly<Record<Contest, string>> = {
  pemilu: 'Pemilu (presiden dan parlemen)',
  pilkada: 'Pilkada (kepala daerah)',
}

/** Sentences of the look-up and of its answers. */
export const mayI = {
  title: 'Boleh nggak, ya?',
  search: 'Perbuatan yang ingin Anda periksa',
  example: 'mis. bagikan jadwal TPS',
  clear: 'Hapus pencarian',
  phase: 'Masa',
  phases,
  bounds,
  contestsApart: 'Tiap pemilihan punya masanya sendiri.',
  status: 'Status Anda',
  statuses,
  forAnother: (own: string) => `Status Anda sendiri ${own}.`,
  preparing: 'Menyiapkan pencarian…',

  examples: 'Contoh perbuatan',
  indicators: {
    A: 'Layanan dan fasilitas negara',
    B: 'Partai dan pencalonan',
    C: 'Kampanye dan media sosial',
    D: 'Atasan, rekan, dan hak pilih',
  },
  count: (count: number) => `${count} perbuatan cocok`,
  best: (shown: number, count: number) => `${shown} teratas dari ${count} perbuatan yang cocok`,
  none: (typed: string) => `Belum ada perbuatan yang cocok dengan “${typed}”.`,
  noneMore: 'Itu tidak berarti boleh. Coba kata lain yang lebih pendek, misalnya:',
  otherWords: ['like', 'foto bersama', 'spanduk', 'grup WA', 'mobil dinas', 'disuruh atasan'],
  noneAsk: 'Bila tetap tidak ketemu, tanya atasan, lalu BKPSDM, lalu Panwascam atau Bawaslu. Catat jawabannya.',

  verdicts,
  contests,
  endIsOpen: 'Tidak ada sumber yang menyebut kapan masa sesudah pemungutan suara berakhir. Jawaban ini bisa berubah.',
  sanction: (status: EmploymentStatus, phase: Phase) => `Sanksi · ${cell(status, phase)}`,
  neglect: (status: EmploymentStatus, phase: Phase) => `Bila diabaikan · ${cell(status, phase)}`,
  why: 'Mengapa',
  note: 'Catatan',
  instead: 'Sebaiknya',
  ask: 'Tanya siapa',
  basis: 'Dasar',
  noBasis: 'Belum ada aturan yang kami temukan.',
  medium: 'Keyakinan sedang: satu sumber, atau penerapan aturan yang masuk akal.',
  scenarios: 'Latihan tentang perbuatan ini',
  other: 'Perbuatan lain',
  told: (verdict: string, status: EmploymentStatus, phase: Phase) => `${verdict}, ${cell(status, phase)}`,
} as const

function cell(status: EmploymentStatus, phase: Phase): string {
  return `${statuses[status]} · ${phases[phase].toLowerCase()}`
}
