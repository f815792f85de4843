import { html, nothing, type TemplateResult } from 'lit';
import type { BaseMessages } from '../../languages/base-messages.js';
import type { EvidenceLevel, EvidenceNote } from './evidence.view.js';
import { webLink } from '../render/links.js';
import { fill, inRow, listOf, renderPhrase } from '../text/phrase.js';

/** Source numbers behind a fact, linked to the list of sources. */
export const renderMarks = (
  level: EvidenceLevel,
  numbers: readonly number[],
  messages: BaseMessages,
): TemplateResult | typeof nothing => {
  if (level === 'none' || numbers.length === 0) return nothing;
  const label = listOf(
    numbers.map((number) => fill(() => messages.evidence.mark(number))),
    messages.language,
  );
  return html`<sup part="mark" class="mark"
    ><span class="visually-hidden">(${renderPhrase(label)})</span
    ><span aria-hidden="true">${numbers.join(',\u00a0')}</span></sup
  >`;
};

const renderQuote = (quote: string, lang: string): TemplateResult => html`<q part="quote" lang=${lang}>${quote}</q>`;

const renderNote = (
  { title, url, lang, publisher, dated, quotes }: EvidenceNote,
  level: EvidenceLevel,
): TemplateResult =>
  html`<li part="source">
    <cite lang=${lang}>${webLink(url, title)}</cite>
    <span class="source-facts">${renderPhrase(inRow([publisher, dated]))}</span>
    ${quotes.length > 0 ? html`<div class=${level === 'full' ? 'quotes' : 'quotes footnote'}>${quotes.map((quote) => renderQuote(quote, lang))}</div>` : nothing}
  </li>`;

/** The numbered list of sources. With `full` it shows the quotes; with `marks` the quotes are print-only footnotes. */
export const renderNotes = (level: EvidenceLevel, notes: readonly EvidenceNote[]): TemplateResult =>
  html`<ol>
    ${notes.map((note) => renderNote(note, level))}
  </ol>`;

/** The list of sources: collapsed with `marks`, expanded with quotes with `full`. */
export const renderSources = (
  level: EvidenceLevel,
  notes: readonly EvidenceNote[],
  messages: BaseMessages,
): TemplateResult | typeof nothing => {
  if (level === 'none' || notes.length === 0) return nothing;
  return html`<details part="sources" class="sources" ?open=${level === 'full'}>
    <summary><span class="summary">${messages.evidence.sources}</span></summary>
    ${renderNotes(level, notes)}
  </details>`;
};
