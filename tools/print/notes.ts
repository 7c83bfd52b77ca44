import type { Course } from '../../src/domain/course.ts'
import type { Reference } from '../../src/domain/reference.ts'
import { type Html, html } from './html.ts'
import { basisHtml } from './questions.ts'

/** A statement of the sources, for whoever trains with them. */
export interface Claim {
  readonly id: string
  readonly isi: string
  readonly berkas: string
  readonly koreksi?: string | undefined
  readonly catatan_pelatih?: string | undefined
}

/** For the trainer: what is not settled, what has changed, what the sources say and where they are wrong. */
export function notesHtml({ pledge }: Course, { disputes, changes }: Reference, claims: readonly Claim[]): Html {
  return html`<section class="modul"><h2>Catatan pelatih</h2>
<h3>Yang masih berbeda</h3>${disputes.map(
    ({ title, known, views, safe, ask, citations }) => html`<article><h4>${title}</h4><p>${known}</p>
<ul>${views.map(({ who, says, on }) => html`<li><b>${who}</b>${on && html` (${on})`}: ${says}</li>`)}</ul>
<p><b>Langkah aman.</b> ${safe} <b>Tanya siapa.</b> ${ask}</p>${basisHtml(citations)}</article>`,
  )}
<h3>Yang berubah</h3>${changes.map(
    ({
      title,
      before,
      now,
      since,
      note,
      citations,
    }) => html`<article><h4>${title}${since && html` <span class="kecil">sejak ${since}</span>`}</h4>
<p><b>Dulu.</b> ${before} <b>Kini.</b> ${now} ${note}</p>${basisHtml(citations)}</article>`,
  )}
<h3>Klaim sumber</h3><ul>${claims.map(
    ({ id, isi, berkas, koreksi, catatan_pelatih }) =>
      html`<li><b>${id}</b> ${isi} <span class="kecil">${berkas}</span>${koreksi && html`<br><b>Koreksi:</b> ${koreksi}`}${catatan_pelatih && html`<br><b>Catatan:</b> ${catatan_pelatih}`}</li>`,
  )}</ul>
<h3>Ikrar</h3><ol>${pledge.map(({ text }) => html`<li>${text}</li>`)}</ol></section>`
}

/** Every regulation and note that the course rests on, place by place. */
export function sourcesHtml({ regulations, terms }: Course): Html {
  return html`<section class="modul"><h2>Dasar hukum dan sumber</h2>
<p>Semua bunyi di bawah ini parafrasa dengan kata sederhana, bukan bunyi pasal.</p>
${regulations.map(
  ({
    name,
    title,
    source,
    comparedOn,
    articles,
  }) => html`<article><h3>${name}</h3><p class="kecil">${title}. ${source}. Dicocokkan ${comparedOn}.</p>
<ul>${articles.map(({ citation, says, confidence, note }) => html`<li><b>${citation}</b>: ${says}${confidence.content === 'medium' && html` <i>(keyakinan sedang)</i>`}${note && html`<br><span class="kecil">${note}</span>`}</li>`)}</ul></article>`,
)}
<h3>Istilah</h3><ul>${terms.map(({ word, means }) => html`<li><b>${word}</b>: ${means}</li>`)}</ul></section>`
}
