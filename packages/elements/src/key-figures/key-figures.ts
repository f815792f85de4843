import { findRecord, type Issue } from '@health-networks/core';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { choice, text } from '../base/attributes.js';
import { renderMarks, renderSources } from '../base/evidence/evidence.js';
import { heading, headingSlot } from '../base/render/heading.js';
import { HnElement } from '../base/hn-element.js';
import { unknownWord, unknownWords, wordsIn } from '../base/unknown-words.js';
import type { ViewInput } from '../base/view-input.js';
import { fill, renderPhrase, textOfPhrase } from '../base/text/phrase.js';
import { presentDay } from '../base/is-current.js';
import type { RecordName } from '../base/text/record-name.js';
import { renderText } from '../base/text/text.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { tableStyles } from '../styles/table.styles.js';
import { renderCards, type FigureContext, renderFigureTable } from './figure-parts.js';
import { keyFiguresStyles } from './key-figures.styles.js';
import { keyFiguresView, type FigureSection, type KeyFiguresView } from './key-figures.view.js';
import { keyFiguresMessages, type KeyFiguresMessages } from './messages.js';

export * from '../events/events.js';

/**
 * Shows the figures of a network: for each property, the newest figure attested by a source as a large number, with its
 * date or publisher. A folded section below contains the figures of programs and events, and those from other sources.
 *
 * @summary The figures of a network, one per property.
 * @tagname hn-key-figures
 *
 * @csspart list - The figures of one subject.
 * @csspart item - One property.
 * @csspart figure - One figure.
 * @csspart value - The number with its qualifier and unit.
 * @csspart name - Name of the property.
 * @csspart meaning - Short explanation of the property.
 * @csspart date - Date of the figure.
 * @csspart subject - Subject of the figure, if it is not the network.
 * @csspart others - The figures from other sources.
 * @csspart more - The folded section: figures of programs, events and relations, figures beyond the first six, and
 *   those from other sources.
 *
 * @cssproperty [--hn-key-figures-item-background-color=transparent] - Background of one tile.
 * @cssproperty [--hn-key-figures-value-font-size=2.4em] - Size of the numbers in tiles.
 */
export class HnKeyFigures extends HnElement<KeyFiguresView, KeyFiguresMessages> {
  static readonly tagName = 'hn-key-figures';

  protected static readonly collections = ['observations'];

  static override styles = [hostStyles, evidenceStyles, tableStyles, keyFiguresStyles];

  protected override readonly messageLoader = keyFiguresMessages;

  /** Layout: `tiles` with large numbers, `list` with one line per figure, or `table`. */
  @property({ converter: choice('tiles', 'list', 'table') }) layout: 'tiles' | 'list' | 'table' = 'tiles';

  /** Id of the only record whose figures to show: the network itself, a program, an event, an organization. */
  @property({ converter: text }) about = '';

  /**
   * Ids of the properties to show, in this order, separated by spaces, such as `property-partners property-pillars`.
   * Defaults to those of the network itself.
   */
  @property({ converter: text }) properties = '';

  protected override makeView(input: ViewInput<KeyFiguresMessages>): KeyFiguresView {
    const properties = wordsIn(this.properties);
    return keyFiguresView(input, { about: this.about, properties, today: presentDay() });
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.about, this.properties, presentDay()];
  }

  protected override get viewIssues(): readonly Issue[] {
    const { observations = {}, networks, programs } = this.input?.index.dataset ?? {};
    const known = [...new Set(Object.values(observations).map(({ property: id }) => id))];
    const subjects = [...Object.keys(networks ?? {}), ...Object.keys(programs ?? {})];
    const isKnown = this.about === '' || (this.input && findRecord(this.input.index, this.about));
    return [
      ...unknownWords('properties', this.properties, known),
      ...(isKnown ? [] : [unknownWord('about', this.about, subjects)]),
    ];
  }

  protected override isEmpty({ lead }: KeyFiguresView): boolean {
    return lead === undefined;
  }

  protected override renderView(view: KeyFiguresView, messages: KeyFiguresMessages): TemplateResult {
    const { lead, name, evidence, remarks } = view;
    const title = headingSlot(this.headingLevel, renderPhrase(fill(messages.heading, name)));
    const context: FigureContext = {
      messages,
      namesSources: this.evidence !== 'none',
      marks: ({ record }) => renderMarks(this.evidence, evidence.marksOf(record), messages),
    };
    return html`${title} ${lead ? this.#renderSection(lead, name, this.layout, context) : nothing}
    ${this.#renderMore(view, context)} ${renderSources(this.evidence, evidence.notes, messages, remarks)}`;
  }

  /**
   * Renders the folded section with all other figures. In a table, figures from other sources are below each leading
   * figure instead.
   */
  #renderMore({ more, others, isByOthers, name }: KeyFiguresView, context: FigureContext): unknown {
    const { messages, namesSources } = context;
    const isTable = this.layout === 'table';
    const rest = isTable ? [] : others;
    if (more.length === 0 && rest.length === 0) return nothing;
    const behind = (isByOthers && namesSources ? messages.byOthers : messages.otherFigures)(rest.length);
    const count = more.reduce((sum, { cards }) => sum + cards.length, rest.length);
    return html`<details part="more" class="more">
      <summary><span class="summary">${more.length > 0 ? messages.more(count) : behind}</span></summary>
      ${more.map((section) => this.#renderSection(section, name, isTable ? 'table' : 'list', context))}
      ${
        rest.length > 0
          ? html`<div part="others" class="section">
              ${more.length > 0 ? heading(this.headingLevel + 1, behind) : nothing}
              ${renderCards(rest, 'others', context)}
            </div>`
          : nothing
      }
    </details>`;
  }

  #renderSection(
    { name, cards }: FigureSection,
    defaultName: RecordName,
    layout: typeof this.layout,
    context: FigureContext,
  ): TemplateResult {
    return html`<div class="section">
      ${name ? heading(this.headingLevel + 1, name.map(renderText)) : nothing}
      ${
        layout === 'table'
          ? renderFigureTable(cards, textOfPhrase(name ?? defaultName), context)
          : renderCards(cards, layout, context)
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-key-figures': HnKeyFigures;
  }
}
