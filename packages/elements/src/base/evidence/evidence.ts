import { html, nothing, type TemplateResult } from 'lit';
import type { BaseMessages } from '../../languages/base-messages.js';
import { fragmentLink, webLink } from '../render/links.js';
import { inRow, renderPhrase } from '../text/phrase.js';
import { renderText } from '../text/text.js';
import type { EvidenceLevel, EvidenceNote, Remark } from './evidence.view.js';

/** Links inside a shadow root do not follow `#ids`, so a script moves from numbers to their sources and back. */

/** The number followed last, by source in each list. */
const followed = new WeakMap<Element, HTMLElement>();

const focus = (element: HTMLElement): void => {
  element.scrollIntoView({ block: 'nearest' });
  element.focus({ preventScroll: true });
};

const rootOf = (event: Event): [HTMLElement, ParentNode] | undefined => {
  const link = event.currentTarget;
  const root = link instanceof HTMLElement ? link.getRootNode() : undefined;
  return link instanceof HTMLElement && (root instanceof ShadowRoot || root instanceof Document)
    ? [link, root]
    : undefined;
};

/** Opens the list of sources and moves the focus to the source whose number was activated. */
const followMark = (event: Event): void => {
  const [mark, root] = rootOf(event) ?? [];
  const source = root?.querySelector<HTMLElement>(`[data-source='${mark?.getAttribute('data-mark') ?? ''}']`);
  if (!mark || !source) return;
  event.preventDefault();
  const list = source.closest('details');
  if (list) list.open = true;
  followed.set(source, mark);
  focus(source);
};

/** Moves the focus back to the number that was followed, or to the first number of this source. */
const followBack = (event: Event): void => {
  const [link, root] = rootOf(event) ?? [];
  const source = link?.closest<HTMLElement>('[data-source]');
  if (!root || !source) return;
  event.preventDefault();
  const known = followed.get(source);
  const mark = known?.isConnected
    ? known
    : root.querySelector<HTMLElement>(`[data-mark='${source.getAttribute('data-source') ?? ''}']`);
  if (mark) focus(mark);
};

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
