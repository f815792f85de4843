import { html, nothing, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { renderMarks, renderSources } from '../base/evidence.js';
import { heading } from '../base/heading.js';
import { HnElement, type ViewInput } from '../base/hn-element.js';
import { renderText } from '../base/text.js';
import { HnSelectEvent } from '../events/select-event.js';
import { pillarDiagramWords } from './pillar-diagram.words.js';
import type { PillarDiagramWords } from './words/words.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { pillarDiagramStyles } from './pillar-diagram.styles.js';
import { pillarDiagramView, type PillarDiagramView, type PillarRow } from './pillar-diagram.view.js';
import { ringPartCenter, ringPartPath } from './wheel-geometry.js';

/** Up to so many pillars, their names fit into the parts of the wheel; beyond, they stand beside it. */
const mostInside = 8;

const innerRadius = 38;
const outerRadius = 100;
const gap = 2.5;

const renderPart = ({ number }: PillarRow, at: number, count: number): unknown => {
  const { x, y } = ringPartCenter(at, count, (innerRadius + outerRadius) / 2);
  return svg`<path d=${ringPartPath({ count, at, innerRadius, outerRadius, gap })}></path>
    <text x=${x} y=${y}>${number}</text>`;
};

/** Drawn over the list, which says the same: hidden from assistive technology. */
const renderWheel = (pillars: readonly PillarRow[]): TemplateResult =>
  html`<svg part="figure" viewBox="-100 -100 200 200" aria-hidden="true" focusable="false">
    ${pillars.map((pillar, at) => renderPart(pillar, at, pillars.length))}
  </svg>`;

/**
 * The pillars on which a network is built, as a wheel, in columns or as a list.
 *
 * @summary The pillars of a network.
 * @tagname hn-pillar-diagram
 *
 * @slot empty - Takes the place of the message when no pillars are documented.
 *
 * @csspart figure - The drawing of the wheel.
 * @csspart list - The list of pillars.
 * @csspart item - One pillar.
 * @csspart name - Its name.
 * @csspart description - What the chosen pillar means.
 *
 * @cssproperty [--hn-pillar-diagram-wheel-inline-size=34em] - Largest width of the wheel.
 *
 * @fires {HnSelectEvent} hn-select - A reader has opened or closed the description of a pillar.
 */
export class HnPillarDiagram extends HnElement<PillarDiagramView, PillarDiagramWords> {
  static readonly tagName = 'hn-pillar-diagram';

  static override styles = [hostStyles, evidenceStyles, pillarDiagramStyles];

  protected override readonly wordLoader = pillarDiagramWords;

  /** Look: `wheel`, `columns` or `list`. */
  @property() layout: 'wheel' | 'columns' | 'list' = 'wheel';

  @state() private selected = '';

  protected override makeView(input: ViewInput<PillarDiagramWords>): PillarDiagramView {
    return pillarDiagramView(input);
  }

  protected override isEmpty({ pillars }: PillarDiagramView): boolean {
    return pillars.length === 0;
  }

  protected override renderView(view: PillarDiagramView, words: PillarDiagramWords): TemplateResult {
    const { pillars, networkName, evidence } = view;
    if (pillars.length === 0) return html`<slot name="empty"><p>${words.noPillars}</p></slot>`;
    return html`<slot name="heading">${heading(this.headingLevel, words.heading(networkName.value))}</slot>
      ${this.layout === 'wheel' ? this.#renderWheel(view, words) : this.#renderList(view, this.layout, words)}
      ${renderSources(this.evidence, evidence.notes, words)}`;
  }

  #renderWheel(view: PillarDiagramView, words: PillarDiagramWords): TemplateResult {
    const { pillars, networkName } = view;
    const names = pillars.length > mostInside ? 'beside' : 'inside';
    return html`<div class="wheel ${names}" data-count=${pillars.length}>
      ${renderWheel(pillars)}
      <div class="hub" aria-hidden="true">${networkName.value}</div>
      ${this.#renderList(view, 'list', words)}
    </div>`;
  }

  #renderList(view: PillarDiagramView, look: 'columns' | 'list', words: PillarDiagramWords): TemplateResult {
    return html`<ol role="list" part="list" class=${look} data-count=${view.pillars.length}>
      ${view.pillars.map((pillar) => this.#renderPillar(pillar, view, words))}
    </ol>`;
  }

  #renderPillar(pillar: PillarRow, { evidence }: PillarDiagramView, words: PillarDiagramWords): TemplateResult {
    const marks = renderMarks(this.evidence, evidence.marksOf(pillar.record), words);
    return html`<li part="item" class="pillar">
      <span class="number" aria-hidden="true">${pillar.number}</span>
      <div class="text">${this.#renderName(pillar)}${marks}${this.#renderDescription(pillar)}</div>
    </li>`;
  }

  #renderName({ id, label, description }: PillarRow): TemplateResult {
    if (!description) return html`<span part="name">${renderText(label)}</span>`;
    const isOpen = this.selected === id;
    const toggle = (): void => {
      this.selected = isOpen ? '' : id;
      this.dispatchEvent(new HnSelectEvent('pillar', this.selected));
    };
    return html`<button part="name" type="button" class="name" aria-expanded=${isOpen} @click=${toggle}>
      ${renderText(label)}
    </button>`;
  }

  #renderDescription({ id, description }: PillarRow): TemplateResult | typeof nothing {
    if (!description || this.selected !== id) return nothing;
    return html`<p part="description" class="description">${renderText(description)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-pillar-diagram': HnPillarDiagram;
  }
}
