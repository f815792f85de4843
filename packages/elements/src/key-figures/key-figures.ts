import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { choice, text } from '../base/attributes.js';
import { renderMarks, renderSources } from '../base/evidence/evidence.js';
import { heading } from '../base/render/heading.js';
import { HnElement } from '../base/hn-element.js';
import type { ViewInput } from '../base/view-input.js';
import { fill, renderPhrase, textOfPhrase } from '../base/text/phrase.js';
import { renderText } from '../base/text/text.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { tableStyles } from '../styles/table.styles.js';
import { renderGroups, type FigureContext } from './figure-parts.js';
import { renderFigureTable } from './figure-table.js';
import { keyFiguresStyles } from './key-figures.styles.js';
import { keyFiguresView, type KeyFiguresView, type SubjectRow } from './key-figures.view.js';
import { keyFiguresMessages, type KeyFiguresMessages } from './messages.js';

/**
 * Figures as the sources word them: "over 30", with what is counted, the date and who says so. Figures that a reader
 * could take for the same fact stand side by side; none is picked in silence. Besides those of the network, the figures
 * of its programs, events and relations are shown, each under the name of what it is about.
 *
 * @summary The figures of a network with qualifier, date and source.
 * @tagname hn-key-figures
 *
 * @slot empty - Takes the place of the message when no figure is documented.
 *
 * @csspart list - The figures of one subject.
 * @csspart item - Figures of one sort.
 * @csspart name - What they count.
 * @csspart figure - One figure.
 * @csspart value - The number with its qualifier.
 * @csspart property - What exactly it counts, where rivals count different things.
 * @csspart rivals - Says that figures differ.
 * @csspart date - For when it holds, and who says so when.
 * @csspart note - What a reader must know to read it rightly.
 *
 * @cssproperty [--hn-key-figures-item-background-color=transparent] - Background of one tile.
 * @cssproperty [--hn-key-figures-value-font-size=2em] - Size of the numbers in tiles.
 */
export class HnKeyFigures extends HnElement<KeyFiguresView, KeyFiguresMessages> {
  static readonly tagName = 'hn-key-figures';

  static override styles = [hostStyles, evidenceStyles, tableStyles, keyFiguresStyles];

  protected override readonly messageLoader = keyFiguresMessages;

  /** Look: `tiles` with large numbers, `list` of lines, or `table`. */
  @property({ converter: choice('tiles', 'list', 'table') }) layout: 'tiles' | 'list' | 'table' = 'tiles';

  /** Id of the one record whose figures to show: the network alone, a program, an event, an organization. */
  @property({ converter: text }) about = '';

  /** Id of a measured property: shows only its figures and their rivals. */
  @property({ converter: text }) property = '';

  protected override makeView(input: ViewInput<KeyFiguresMessages>): KeyFiguresView {
    return keyFiguresView(input, { about: this.about, property: this.property });
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.about, this.property];
  }

  protected override isEmpty({ subjects }: KeyFiguresView): boolean {
    return subjects.length === 0;
  }

  protected override renderView(view: KeyFiguresView, messages: KeyFiguresMessages): TemplateResult {
    const { subjects, name, evidence } = view;
    const title = html`<slot name="heading"
      >${heading(this.headingLevel, renderPhrase(fill((subject = '') => messages.heading(subject), name)))}</slot
    >`;
    const context: FigureContext = {
      messages,
      namesSources: this.evidence !== 'none',
      marks: ({ record }) => renderMarks(this.evidence, evidence.marksOf(record), messages),
    };
    return html`${title}
      <div class="subjects ${this.layout === 'tiles' ? 'tiled' : ''}">
        ${subjects.map((subject) => this.#renderSubject(subject, textOfPhrase(subject.name ?? name), context))}
      </div>
      ${renderSources(this.evidence, evidence.notes, messages)}`;
  }

  #renderSubject({ name, groups }: SubjectRow, label: string, context: FigureContext): TemplateResult {
    const { layout } = this;
    const isSmall = name && groups.length === 1 && groups[0]?.figures.length === 1;
    return html`<div class="subject ${isSmall ? 'small' : ''}">
      ${name ? heading(this.headingLevel + 1, name.map(renderText)) : nothing}
      ${
        layout === 'table'
          ? renderFigureTable(groups, label, context)
          : renderGroups(groups, layout === 'list' ? 'list' : 'tiles', context)
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-key-figures': HnKeyFigures;
  }
}
