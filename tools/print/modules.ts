import type { Block, Course, Inline, Lesson, Module, Scenario } from '../../src/domain/course.ts'
import { type Html, html } from './html.ts'
import { basisHtml, questionHtml } from './questions.ts'

/** Pictures by `module/name`, as SVG. */
export type Pictures = ReadonlyMap<string, string>

const phases = {
  'before-candidates': 'sebelum calon ditetapkan',
  campaign: 'masa kampanye',
  quiet: 'masa tenang',
  'polling-day': 'hari pemungutan suara',
  after: 'sesudah pemungutan suara',
} as const

/** A module in the order of its path: lessons, scenarios, and its own quiz questions. */
export function moduleHtml(module: Module, number: number, pictures: Pictures): Html {
  const { title, summary, minutes, edition, comparedOn, reviewedBy, objectives, order, lessons, scenarios, bank } =
    module
  return html`<section class="modul" id="${module.id}"><h2>${number}. ${title}</h2>
<p>${summary}</p>
<p class="kecil">Edisi ${edition}, kira-kira ${minutes} menit. Dicocokkan ${comparedOn}. ${reviewedText(reviewedBy)}</p>
<h3>Tujuan</h3><ul>${objectives.map(({ text }) => html`<li>${text}</li>`)}</ul>
${order.map((step) => {
  const lesson = step.kind === 'lesson' && lessons.find(({ id }) => id === step.id)
  const scenario = step.kind === 'scenario' && scenarios.find(({ id }) => id === step.id)
  return lesson ? lessonHtml(lesson, pictures) : scenario ? scenarioHtml(scenario, pictures) : html``
})}
${bank.length > 0 && html`<h3>Soal kuis modul</h3>${bank.map(questionHtml)}`}</section>`
}

export function reviewedText(reviewedBy: Module['reviewedBy']): string {
  return reviewedBy.length > 0
    ? `Ditinjau ${reviewedBy.map(({ name }) => name).join(', ')}.`
    : 'Belum ditinjau ahli hukum.'
}

function lessonHtml({ title, minutes, remember, picture, pages, check }: Lesson, pictures: Pictures): Html {
  return html`<article><h3>Materi: ${title} <span class="kecil">${minutes} menit</span></h3>
${pictureHtml(picture, pictures)}
${pages.map(({ blocks, citations }) => html`${blocks.map(blockHtml)}${basisHtml(citations)}`)}
<p class="ingat"><b>Ingat:</b> ${remember}</p>
<h4>Soal cek</h4>${questionHtml(check)}</article>`
}

function scenarioHtml({ title, phase, picture, situation, speech, questions }: Scenario, pictures: Pictures): Html {
  return html`<article><h3>Skenario: ${title} <span class="kecil">${phases[phase]}</span></h3>
${pictureHtml(picture, pictures)}
${situation.map((text) => html`<p>${text}</p>`)}
${speech && html`<p>${speech.who}: “${speech.says}”</p>`}
${questions.map(questionHtml)}</article>`
}

function pictureHtml({ id, alt }: Lesson['picture'], pictures: Pictures): Html {
  const svg = pictures.get(id)
  return svg
    ? html`<img alt="${alt}" width="320" height="180" src="data:image/svg+xml,${encodeURIComponent(svg)}">`
    : html``
}

function blockHtml(block: Block): Html {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${inlines(block.text)}</p>`
    case 'heading':
      return html`<h4>${block.text}</h4>`
    case 'list': {
      const items = block.items.map((item) => html`<li>${inlines(item)}</li>`)
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
    }
    case 'callout':
      return html`<blockquote>${block.blocks.map(blockHtml)}</blockquote>`
    case 'table':
      return html`<table><thead><tr>${block.head.map((cell) => html`<th>${inlines(cell)}</th>`)}</tr></thead>
<tbody>${block.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${inlines(cell)}</td>`)}</tr>`)}</tbody></table>`
  }
  return block satisfies never
}

function inlines(parts: readonly Inline[]): Html[] {
  return parts.map((part) => {
    if (typeof part === 'string') return html`${part}`
    if (part.type === 'strong') return html`<b>${part.text}</b>`
    return part.type === 'emphasis' ? html`<i>${part.text}</i>` : html`${part.text}`
  })
}

/** What stays locked away from learners: questions of the exam and of the tests, with their keys. */
export function reserveHtml({ modules, tests }: Course): Html {
  return html`${modules.map(
    ({ title, exam }) =>
      exam.length > 0 && html`<section class="modul"><h2>${title}</h2>${exam.map(questionHtml)}</section>`,
  )}${tests.map(
    ({ id, questions }) =>
      html`<section class="modul"><h2>Tes, bentuk ${id.toUpperCase()}</h2>${questions.map(questionHtml)}</section>`,
  )}`
}
