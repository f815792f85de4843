import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { renderMarks, renderSources } from '../base/evidence/evidence.js';
import { renderText } from '../base/text/text.js';
import { type ConceptContext, renderConcepts } from '../wheel/concept-list.js';
import type { ConceptRow } from '../wheel/concept-rows.view.js';
import { choice } from '../base/attributes.js';
import { headingSlot } from '../base/render/heading.js';
import { HnElement } from '../base/hn-element.js';
import type { ViewInput } from '../base/view-input.js';
import { renderFilled } from '../base/text/phrase.js';
import { HnSelectEvent } from '../events/events.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { conceptListStyles } from '../wheel/concept-list.styles.js';
import { renderWheel } from '../wheel/render-wheel.js';
import { minWidth, opensInPlace } from '../wheel/wheel.view.js';
import { wheelStyles } from '../wheel/wheel.styles.js';
import { type PillarDiagramMessages, pillarDiagramMessages } from './messages.js';
import { type PillarDiagramView, pillarDiagramView } from './pillar-diagram.view.js';
import { pillarDiagramStyles } from './pillar-diagram.styles.js';

const renderLine = (
  { id, label, number, description }: ConceptRow,
  selected: string,
): TemplateResult | typeof nothing =>
  description
    ? html`<li value=${number} class=${id === selected ? 'selected' : nothing}>
        <b>${renderText(label)}</b> ${renderText(description)}
      </li>`
    : nothing;

/**
 * Renders the text beside the wheel: a line for each pillar with a description, or else the purpose of the network. The
 * line of the selected pillar is marked instead of being repeated below the wheel.
 */
const renderDescriptions = (
  { network, pillars, purpose, evidence }: PillarDiagramView,
  { level, selected }: ConceptContext,
  messages: PillarDiagramMessages,
): TemplateResult | typeof nothing => {
  if (pillars.some(({ description }) => description))
    return html`<ul role="list" class="texts lines">
      ${pillars.map((row) => renderLine(row, selected))}
    </ul>`;
  if (!purpose) return nothing;
  return html`<p part="purpose" class="texts purpose">
    <b>${messages.purpose}</b> ${renderText(purpose)}${renderMarks(level, evidence.marksOf(network), messages)}
  </p>`;
};

export * from '../events/events.js';

/**
 * Shows the pillars on which a network is built, as a wheel, in columns or as a list. Details of a pillar open from its
 * name, or from its part of the wheel.
 *
 * @summary The pillars of a network.
 * @tagname hn-pillar-diagram
 *
 * @slot empty - Replaces the message that no pillars are documented.
 *
 * @csspart purpose - The purpose of the network.
 * @csspart figure - The drawing of the wheel.
 * @csspart list - The list of pillars.
 * @csspart item - One pillar.
 * @csspart name - Name of a pillar.
 * @csspart description - Description of the selected pillar, and related records.
 *
 * @cssproperty [--hn-pillar-diagram-wheel-inline-size=34em] - Maximum width of a wheel with names inside.
 * @cssproperty [--hn-part-1-background-color] - Color of the first pillar, and so on up to 12. Defaults to a family of
 *   colors around the accent color.
 * @cssproperty [--hn-part-color] - Text color on pillars with such a color.
 *
 * @fires {HnSelectEvent} hn-select - The reader opened or closed the description of a pillar.
 */
export class HnPillarDiagram extends HnElement<PillarDiagramView, PillarDiagramMessages> {
  static readonly tagName = 'hn-pillar-diagram';

  protected static readonly collections = ['concepts'];

  static override styles = [hostStyles, evidenceStyles, conceptListStyles, wheelStyles, pillarDiagramStyles];

  protected override readonly messageLoader = pillarDiagramMessages;

  /** Layout: `wheel`, `columns` or `list`. A wheel has two to twelve pillars; fewer or more are shown as a list. */
  @property({ converter: choice('wheel', 'columns', 'list') }) layout: 'wheel' | 'columns' | 'list' = 'wheel';

  @state() private selected = '';

  protected override makeView(input: ViewInput<PillarDiagramMessages>): PillarDiagramView {
    return pillarDiagramView(input);
  }

  protected override isEmpty({ pillars }: PillarDiagramView): boolean {
    return pillars.length === 0;
  }

  protected override renderView(view: PillarDiagramView, messages: PillarDiagramMessages): TemplateResult {
    const { networkName, evidence, remarks } = view;
    const title = headingSlot(this.headingLevel, renderFilled(messages.heading, networkName));
    return html`${title} ${this.#renderPillars(view, messages)}
    ${renderSources(this.evidence, evidence.notes, messages, remarks)}`;
  }

  #renderPillars(view: PillarDiagramView, messages: PillarDiagramMessages): TemplateResult {
    const { pillars, wheel, networkName, evidence } = view;
    const { selected } = this;
    const context: ConceptContext = { level: this.evidence, evidence, messages, selected, toggle: this.#toggle };
    if (this.layout === 'columns') return renderConcepts('columns', pillars, context);
    if (this.layout === 'list' || !wheel || opensInPlace(pillars, this.isPlain))
      return renderConcepts('list', pillars, context);
    return html`<div class="page" data-min=${minWidth(wheel) ?? nothing}>
      ${renderDescriptions(view, context, messages)}
      <div class="drawn">${renderWheel(pillars, wheel, context, renderText(networkName))}</div>
    </div>`;
  }

  readonly #toggle = (id: string): void => {
    this.selected = this.selected === id ? '' : id;
    this.dispatchEvent(new HnSelectEvent('pillar', this.selected));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-pillar-diagram': HnPillarDiagram;
  }
}
