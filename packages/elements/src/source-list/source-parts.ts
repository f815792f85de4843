import { html, nothing, type TemplateResult } from 'lit';
import type { EvidenceLevel } from '../base/evidence/evidence.view.js';
import { renderFactRow } from '../base/render/fact-row.js';
import { webLink } from '../base/render/links.js';
import { messageText, renderText } from '../base/text/text.js';
import type { QuoteRow, SourceRow, SupportedRow, SupportGroup } from './source-rows.js';
import type { SourceListMessages } from './messages.js';

/** Render options of a source. */
export interface SourceContext {
  messages: SourceListMessages;
  evidence: EvidenceLevel;
  /**
   * Whether the row matches the filter. Other rows stay in the DOM, hidden, because removing and inserting them is far
   * slower.
   */
  isLeft: (row: SourceRow) => boolean;
  /** Whether the row is folded behind the button. It remains available to find-in-page, which calls `onReveal`. */
  isFolded: (row: SourceRow) => boolean;
  onReveal: () => void;
  /** The language of most sources, which rows do not repeat. */
  mostCommonLanguage: string | undefined;
  areMostUndated: boolean;
  isOpen: (row: SourceRow) => boolean;
  onToggle: (row: SourceRow, isOpen: boolean) => void;
}

const renderQuote = ({ text, section }: QuoteRow, lang: string): TemplateResult =>
  html`<li>
    <q part="quote" lang=${lang}>${text}</q>
    ${section === undefined ? nothing : html`– <span lang=${lang}>${section}</span>`}
  </li>`;

const renderSupported = ({ name, quotes }: SupportedRow, lang: string): TemplateResult =>
  html`<li part="record" class="record">
    <span>${name.map(renderText)}</span>
    ${
      quotes.length > 0
        ? html`<ul role="list" class="quotes-of">
            ${quotes.map((quote) => renderQuote(quote, lang))}
          </ul>`
        : nothing
    }
  </li>`;

const renderGroup = ({ label, records }: SupportGroup, lang: string): TemplateResult =>
  html`<div class="group">
    <dt>${renderText(label)}</dt>
    <dd>
      <ul role="list" class="records">
        ${records.map((record) => renderSupported(record, lang))}
      </ul>
    </dd>
  </div>`;

/** Renders the facts that a source supports. The accessible name of the summary includes the source's title. */
const renderSupports = (row: SourceRow, { messages, isOpen, onToggle }: SourceContext): TemplateResult => {
  const onNativeToggle = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLDetailsElement) onToggle(row, currentTarget.open);
  };
  return html`<details part="supports" ?open=${isOpen(row)} @toggle=${onNativeToggle}>
    <summary>
      <span class="summary"
        >${messages.supports(row.supports)}<span class="visually-hidden"
          >: <span lang=${row.lang}>${row.title}</span></span
        ></span
      >
    </summary>
    <dl>${row.groups.map((group) => renderGroup(group, row.lang))}</dl>
  </details>`;
};

/** Renders publisher, date, domain and language, without what is stated above the list. */
const renderFacts = (
  { publisher, domain, dated, language, languageName, isForeign, hasSameTitle }: SourceRow,
  { messages, mostCommonLanguage, areMostUndated }: SourceContext,
): unknown => {
  const isNamed = mostCommonLanguage === undefined ? isForeign : language !== mostCommonLanguage;
  return renderFactRow([
    hasSameTitle ? undefined : publisher,
    dated ?? (areMostUndated ? undefined : messageText(messages, messages.evidence.undated)),
    domain,
    isNamed ? languageName : undefined,
  ]);
};

/** Renders the title, with the publisher if several sources have the same title. */
const renderTitle = ({ title, publisher, hasSameTitle }: SourceRow): unknown =>
  hasSameTitle && publisher !== undefined ? `${title} – ${publisher}` : title;

const hiddenAs = (row: SourceRow, { isLeft, isFolded }: SourceContext): '' | 'until-found' | typeof nothing => {
  if (!isLeft(row)) return '';
  return isFolded(row) ? 'until-found' : nothing;
};

/** Renders one numbered source. */
export const renderSource = (row: SourceRow, context: SourceContext): TemplateResult =>
  html`<li
    part="source"
    class="source"
    value=${row.number}
    hidden=${hiddenAs(row, context)}
    @beforematch=${context.onReveal}
  >
    <span class="number">${row.number}.</span>
    <div>
      <cite part="name" lang=${row.lang}>${webLink(row.url, renderTitle(row))}</cite>
      <div class="facts">${renderFacts(row, context)}</div>
      ${row.datingNote && context.evidence === 'full' ? html`<p part="note" class="note">${renderText(row.datingNote)}</p>` : nothing}
      ${context.evidence === 'none' || row.supports === 0 ? nothing : renderSupports(row, context)}
    </div>
  </li>`;
