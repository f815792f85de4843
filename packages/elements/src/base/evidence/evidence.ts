import { html, nothing, type TemplateResult } from 'lit';
import type { BaseMessages } from '../../languages/base-messages.js';
import type { EvidenceLevel, EvidenceNote, Remark } from './evidence.view.js';
import { fragmentLink, webLink } from '../render/links.js';
import { inRow, renderPhrase } from '../text/phrase.js';
import { renderText } from '../text/text.js';
import { followBack, followMark } from './follow-mark.js';

/** Whether the level shows source numbers after facts. */
export const hasMarks = (level: EvidenceLevel): boolean => level === 'marks' || level === 'full';

const sourceLink = (number: number, text: string, messages: BaseMessages): unknown =>
  fragmentLink(`source-${String(number)}`, text, {
    label: messages.evidence.mark(number),
    mark: number,
    follow: followMark,
  });

/** Renders source numbers as running text, each a link to its source in the list. */
export const renderSourceNumbers = (numbers: readonly number[], messages: BaseMessages): unknown =>
  numbers.map((number, at) => html`${at > 0 ? ',\u00a0' : nothing}${sourceLink(number, String(number), messages)}`);

/** Renders source numbers as marks, each a link; a comma belongs to the number before it. */
const renderNumberedMarks = (numbers: readonly number[], messages: BaseMessages): unknown =>
  numbers.map((number, at) => sourceLink(number, `${number}${at < numbers.length - 1 ? ',' : ''}`, messages));

/** Renders the source numbers after a fact, each a link to its source. */
export const renderMarks = (
  level: EvidenceLevel,
  numbers: readonly number[],
  messages: BaseMessages,
): TemplateResult | typeof nothing => {
  if (!hasMarks(level) || numbers.length === 0) return nothing;
  return html`<sup part="mark" class="mark">${renderNumberedMarks(numbers, messages)}</sup>`;
};

const renderQuote = (quote: string, lang: string): TemplateResult => html`<q part="quote" lang=${lang}>${quote}</q>`;

const renderBack = ({ number }: EvidenceNote, messages: BaseMessages): TemplateResult =>
  fragmentLink(`mark-${String(number)}`, messages.evidence.back, { follow: followBack });

const renderNote = (note: EvidenceNote, level: EvidenceLevel, messages: BaseMessages): TemplateResult => {
  const { number, title, url, lang, publisher, dated, quotes } = note;
  const isQuoted = hasMarks(level) && quotes.length > 0;
  return html`<li part="source" value=${number} data-source=${number} tabindex="-1">
    <cite lang=${lang}>${webLink(url, title)}</cite>
    <span class="source-facts">${renderPhrase(inRow([publisher, dated]))}</span>
    ${hasMarks(level) ? renderBack(note, messages) : nothing}
    ${isQuoted ? html`<div class=${level === 'full' ? 'quotes' : 'quotes footnote'}>${quotes.map((quote) => renderQuote(quote, lang))}</div>` : nothing}
  </li>`;
};

/**
 * Renders the numbered list of sources. With `full` it shows the quotes; with `marks` the quotes are print-only
 * footnotes.
 */
const renderNotes = (level: EvidenceLevel, notes: readonly EvidenceNote[], messages: BaseMessages): TemplateResult =>
  html`<ol>
    ${notes.map((note) => renderNote(note, level, messages))}
  </ol>`;

const renderRemark = ({ about, text }: Remark): TemplateResult =>
  html`<li>${about ? html`<b>${renderPhrase(about)}</b> ` : nothing}${renderText(text)}</li>`;

/** Renders the foldable list of sources, with the remarks about the facts; open from the start with `full`. */
export const renderSources = (
  level: EvidenceLevel,
  notes: readonly EvidenceNote[],
  messages: BaseMessages,
  remarks: readonly Remark[] = [],
): TemplateResult | typeof nothing => {
  if (level === 'none' || notes.length === 0) return nothing;
  return html`<details part="sources" class="sources" ?open=${level === 'full'}>
    <summary><span class="summary">${messages.evidence.sources} (${notes.length})</span></summary>
    ${renderNotes(level, notes, messages)}
    ${
      remarks.length > 0
        ? html`<ul part="remarks" class="remarks" role="list">
            ${remarks.map(renderRemark)}
          </ul>`
        : nothing
    }
  </details>`;
};
