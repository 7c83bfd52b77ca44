import { compileCourse } from '../../src/content/compiler/compile.ts'
import { isError, printProblem } from '../../src/content/compiler/problem.ts'
import type { Part } from '../../src/content/compiler/read/part.ts'
import type { Course } from '../../src/domain/course.ts'
import { type Html, html } from './html.ts'
import { moduleHtml, type Pictures, reserveHtml, reviewedText } from './modules.ts'
import { type Claim, notesHtml, sourcesHtml } from './notes.ts'

export type Printed =
  | { readonly ok: true; readonly course: string; readonly reserve: string }
  | { readonly ok: false; readonly text: string }

/** The whole course as two pages for paper: one to hand out, and one with what is kept for exam and tests. */
export function printCourse(folder: string): Printed {
  const { course, reference, problems, authored } = compileCourse(folder, { lock: 'ignore', lint: false })
  if (!course || !reference) return { ok: false, text: problems.filter(isError).map(printProblem).join('\n') }
  const pictures: Pictures = new Map(
    authored.modules.flatMap(({ folder: module, pictures }) =>
      pictures.map(({ name, svg }) => [`${module}/${name}`, svg]),
    ),
  )
  const reviewed = course.modules.every(({ reviewedBy }) => reviewedBy.length > 0)
  const cover = html`<h1>${course.title}</h1><p>Edisi ${course.edition}. Hukum terakhir dicocokkan ${course.comparedOn}.
${reviewed ? 'Semua modul sudah ditinjau ahli hukum.' : 'Belum semua modul ditinjau ahli hukum; periksa naskah resmi sebelum mengutip.'}</p>
<ol>${course.modules.map(({ title, reviewedBy }) => html`<li>${title} <span class="kecil">${reviewedText(reviewedBy)}</span></li>`)}</ol>`
  return {
    ok: true,
    course: page(
      course,
      html`${cover}${course.modules.map((module, at) => moduleHtml(module, at + 1, pictures))}${notesHtml(course, reference, claimsIn(authored.claims))}${sourcesHtml(course)}`,
    ),
    reserve: page(
      course,
      html`<h1>Simpanan ujian dan tes</h1><p><b>Jangan dibagikan kepada peserta.</b> Soal di sini hanya dipakai di ujian akhir dan tes.</p>${reserveHtml(course)}`,
    ),
  }
}

function claimsIn(part: Part | undefined): Claim[] {
  return (part?.items ?? []).map((claim) => ({
    id: claim.get('id').text ?? '',
    isi: claim.get('isi').text ?? '',
    berkas: claim.get('berkas').text ?? '',
    koreksi: claim.get('koreksi').text,
    catatan_pelatih: claim.get('catatan_pelatih').text,
  }))
}

const style = `@page{size:A4;margin:18mm 16mm 20mm;@bottom-right{content:counter(page)}}
body{max-width:178mm;margin:0 auto;font:11pt/1.45 "Noto Serif",Georgia,serif;color:#111}
h1,h2,h3,h4{font-family:"Noto Sans",Arial,sans-serif;line-height:1.25;break-after:avoid}
h2{margin-top:0}.modul{break-before:page}article{margin-block:1.2em}
img{display:block;width:80mm;height:auto;border:.3mm solid #bbb}
.soal{margin-block:.6em 1.2em;padding-inline-start:4mm;border-inline-start:.6mm solid #bbb}
.soal li{break-inside:avoid;margin-block:.25em}.kecil,.dasar{font-size:9pt;color:#444}.ingat{border:.3mm solid #666;padding:2mm}
table{border-collapse:collapse}td,th{border:.3mm solid #999;padding:1mm 2mm;text-align:start;vertical-align:top}
blockquote{margin-inline:0;padding-inline-start:4mm;border-inline-start:1mm solid #666}`

function page({ title, edition }: Course, body: Html): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${html`${title} ${edition}`.html}</title>
<style>${style}</style>
</head>
<body>
${body.html}
</body>
</html>
`
}
