import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { renderMarks, renderSources } from '../base/evidence/evidence.js';
import { renderText } from '../base/text/text.js';
import { type ConceptContext, renderConcepts } from '../wheel/concept-list.js';
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
import { type RingRow, lifeCircleView, type LifeCircleView } from './life-circle.view.js';
import { lifeCircleMessages, type LifeCircleMessages } from './messages.js';
import { lifeCircleStyles } from './life-circle.styles.js';

const renderRing = ({ title, items }: RingRow, { level, evidence, messages }: ConceptContext): TemplateResult =>
  html`<li part="ring">
    <span part="ring-name" class="ring-name">${renderText(title)}</span>
    <ul role="list" class="ring-items">
      ${items.map(
        ({ label, record }) =>
          html`<li part="ring-item">${renderText(label)}${renderMarks(level, evidence.marksOf(record), messages)}</li>`,
      )}
    </ul>
  </li>`;

/**
 * Renders the lists around the stages. They are not drawn as rings, because no source relates their items to single
 * stages.
 */
const renderRings = (rings: readonly RingRow[], context: ConceptContext): TemplateResult | typeof nothing =>
  rings.length === 0
    ? nothing
    : html`<ul role="list" part="rings" class="rings">
        ${rings.map((ring) => renderRing(ring, context))}
      </ul>`;

export * from '../events/events.js';

/**
 * Shows the circle of life: the stages that a network serves, in their order, and beside them the daily activities and
 * domains that it names. No source relates these to single stages, so they are shown in separate lists.
 *
 * @summary The stages of life that a network serves.
 * @tagname hn-life-circle
 *
 * @slot empty - Replaces the message that no life stages are documented.
 *
 * @csspart goal - The goal of the network for all stages together.
 * @csspart figure - The drawing of the circle.
 * @csspart list - The list of stages.
 * @csspart item - One stage.
 * @csspart name - Name of a stage.
 * @csspart description - Description of the selected stage, and related records.
 * @csspart rings - The lists of daily activities and domains.
 * @csspart ring - One of these lists.
 * @csspart ring-name - Name of such a list.
 * @csspart ring-item - An item of such a list.
 *
 * @cssproperty [--hn-life-circle-inline-size=30em] - Maximum width of the circle.
 * @cssproperty [--hn-part-1-background-color] - Color of the first stage, and so on up to 12. Defaults to a family of
 *   colors around the accent color.
 * @cssproperty [--hn-part-color] - Text color on stages with such a color.
 *
 * @fires {HnSelectEvent} hn-select - The reader opened or closed the description of a stage.
 */
export class HnLifeCircle extends HnElement<LifeCircleView, LifeCircleMessages> {
  static readonly tagName = 'hn-life-circle';

  protected static readonly collections = ['concepts'];

  static override styles = [hostStyles, evidenceStyles, conceptListStyles, wheelStyles, lifeCircleStyles];

  protected override readonly messageLoader = lifeCircleMessages;

  /** Layout: `circle` or `list`. A circle has two to twelve stages; fewer or more are shown as a list. */
  @property({ converter: choice('circle', 'list') }) layout: 'circle' | 'list' = 'circle';

  /** What to show: `all`, or only the `stages`, without daily activities and domains. */
  @property({ converter: choice('all', 'stages') }) rings: 'all' | 'stages' = 'all';

  @state() private selected = '';

  protected override makeView(input: ViewInput<LifeCircleMessages>): LifeCircleView {
    return lifeCircleView(input, this.rings !== 'stages');
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.rings];
  }

  protected override isEmpty({ stages }: LifeCircleView): boolean {
    return stages.length === 0;
  }

  protected override renderView(view: LifeCircleView, messages: LifeCircleMessages): TemplateResult {
    const { networkName, evidence, remarks } = view;
    const title = headingSlot(this.headingLevel, renderFilled(messages.heading, networkName));
    return html`${title}
      <div class="circle-page" data-min=${this.#minWidthOf(view) ?? nothing}>
        ${this.#renderGoal(view, messages)} ${this.#renderStages(view, messages)}
      </div>
      ${renderSources(this.evidence, evidence.notes, messages, remarks)}`;
  }

  /**
   * Returns the minimum width of a circle with names inside, next to which other text can be placed; undefined if there
   * is no such circle.
   */
  #minWidthOf({ wheel, goal, rings }: LifeCircleView): string | undefined {
    if (this.layout === 'list' || (!goal && rings.length === 0)) return undefined;
    return wheel && minWidth(wheel);
  }

  #renderGoal({ goal, evidence }: LifeCircleView, messages: LifeCircleMessages): TemplateResult | typeof nothing {
    if (!goal) return nothing;
    const marks = renderMarks(this.evidence, evidence.marksOf(goal.record), messages);
    return html`<p part="goal" class="goal">
      <b>${messages.goal(goal.date)}</b> ${renderText(goal.statement)}${marks}
    </p>`;
  }

  #renderStages({ stages, rings, wheel, networkName, goal, evidence }: LifeCircleView, messages: LifeCircleMessages) {
    const { selected } = this;
    const context: ConceptContext = { level: this.evidence, evidence, messages, selected, toggle: this.#toggle };
    const hub = goal?.date ? html`<b>${goal.date}</b>` : renderText(networkName);
    const isList = this.layout === 'list' || !wheel || opensInPlace(stages, this.isPlain);
    return html`<div class="stages">
        ${isList ? renderConcepts('list', stages, context) : renderWheel(stages, wheel, context, hub)}
      </div>
      ${renderRings(rings, context)}`;
  }

  readonly #toggle = (id: string): void => {
    this.selected = this.selected === id ? '' : id;
    this.dispatchEvent(new HnSelectEvent('life-stage', this.selected));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-life-circle': HnLifeCircle;
  }
}
