import type { Question } from '../../src/domain/course.ts'
import { type Html, html } from './html.ts'

const verdicts = {
  allowed: 'boleh',
  required: 'wajib',
  forbidden: 'dilarang',
  contested: 'belum ada jawaban pasti',
  fact: 'fakta',
} as const

/** A question with its key: every option, how it is judged, why, and what to do instead. */
export function questionHtml(question: Question): Html {
  const { prompt, verdict, explanation, sanction, ask, citations } = question
  return html`<section class="soal"><p class="tanya"><b>${prompt}</b> <span class="kecil">(${verdicts[verdict]})</span></p>
${optionsHtml(question)}
<p><b>Mengapa.</b> ${explanation}</p>${sanction && html`<p><b>Akibatnya.</b> ${sanction}</p>`}${ask && html`<p><b>Tanya siapa.</b> ${ask}</p>`}
${basisHtml(citations)}</section>`
}

export function basisHtml(citations: readonly string[]): Html {
  return citations.length > 0 ? html`<p class="dasar">Dasar: ${citations.join('; ')}</p>` : html``
}

function optionsHtml(question: Question): Html {
  switch (question.kind) {
    case 'one':
      return html`<ul>${question.choices.map(({ text, score, feedback, instead }) => option(wordOf(score), text, feedback, instead))}</ul>`
    case 'many':
      return html`<ul>${question.choices.map(({ text, right, feedback, instead }) => option(right ? 'dicentang' : 'tidak dicentang', text, feedback, instead))}</ul>`
    case 'order': {
      const inOrder = question.rightOrder.flatMap((id) => question.cards.find((card) => card.id === id) ?? [])
      return html`<ol>${inOrder.map(({ text, feedback }) => html`<li>${text}<br><span class="kecil">${feedback}</span></li>`)}</ol>`
    }
    case 'sort':
      return html`<ul>${question.cards.map(({ text, group, feedback }) =>
        option(question.groups.find(({ id }) => id === group)?.text ?? group, text, feedback),
      )}</ul>`
  }
  return question satisfies never
}

function option(judged: string, text: string, feedback: string, instead?: string): Html {
  return html`<li><b>${judged}</b>: ${text}<br><span class="kecil">${feedback}${instead && html` <i>Sebaiknya:</i> ${instead}`}</span></li>`
}

function wordOf(score: number): string {
  if (score === 1) return 'tepat'
  return score > 0 ? 'kurang tepat' : 'keliru'
}
