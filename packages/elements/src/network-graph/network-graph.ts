import type { Network } from '@health-networks/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { choice } from '../base/attributes.js';
import { renderMarks, renderSources } from '../base/evidence/evidence.js';
import { heading } from '../base/render/heading.js';
import { HnElement } from '../base/hn-element.js';
import type { OverviewInput } from '../base/view-input.js';
import { renderFilled } from '../base/text/phrase.js';
import { HnSelectEvent } from '../events/select-event.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { tableStyles } from '../styles/table.styles.js';
import { describeNode } from './describe-node.js';
import type { DrawnEdge, DrawnNode } from './graph-drawing.view.js';
import { renderLegend } from './graph-legend.js';
import { renderPanel } from './graph-panel.js';
import { renderPicture } from './graph-picture.js';
import { renderTable } from './graph-table.js';
import { graphTextStyles } from './graph-texts.styles.js';
import { networkGraphStyles } from './network-graph.styles.js';
import { networkGraphView, type NetworkGraphView } from './network-graph.view.js';
import { networkGraphMessages, type NetworkGraphMessages } from './messages.js';
import { ResizeController } from './resize-controller.js';
import type { RelationRow } from './relation-rows.js';
import { navigate } from './keyboard-navigation.js';

/**
 * Who is related to whom, within a country and across borders: a picture to move through with the keyboard, and the same in a table. With
 * `network`, the relations of one network; without, all networks of the data and what joins them.
 *
 * @summary The links of a network, or between networks.
 * @tagname hn-network-graph
 *
 * @slot empty - Takes the place of the message when no link is documented.
 *
 * @csspart figure - The picture.
 * @csspart node - A party in the picture.
 * @csspart legend - What the signs mean.
 * @csspart status - Where the reader stands, in words.
 * @csspart panel - The chosen party with its links in words.
 * @csspart item - One link, in the panel or the table.
 * @csspart description - What is said of a link besides.
 * @csspart table - The table of all links.
 *
 * @fires {HnSelectEvent} hn-select - A reader has chosen a party or one of its links, or taken the choice back.
 */
export class HnNetworkGraph extends HnElement<NetworkGraphView, NetworkGraphMessages, Network | undefined> {
  static readonly tagName = 'hn-network-graph';

  static override styles = [hostStyles, evidenceStyles, tableStyles, graphTextStyles, networkGraphStyles];

  protected override readonly messageLoader = networkGraphMessages;

  /** What is shown: `both`, the `graph` with the table folded away, or the `table` alone. */
  @property({ converter: choice('both', 'graph', 'table') }) layout: 'both' | 'graph' | 'table' = 'both';

  /** Members in the picture: `auto` puts many into boxes that open, `all` shows every one, `none` leaves them to the table. */
  @property({ converter: choice('auto', 'all', 'none') }) members: 'auto' | 'all' | 'none' = 'auto';

  @state() private toggled: ReadonlySet<string> = new Set();

  /** Id of the node with the roving tabindex; empty initially. */
  @state() private current = '';

  @state() private chosen = '';

  @state() private chosenRelation = '';

  readonly #room = new ResizeController(this);

  /** Id of the focused node during an update, which may recreate its element. */
  #focused: string | undefined;

  protected override readonly forAllNetworks = true;

  protected override makeView(input: OverviewInput<NetworkGraphMessages>): NetworkGraphView {
    const options = { members: this.members, toggled: this.toggled, width: this.#room.width };
    return networkGraphView(input, options);
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.members, this.toggled, this.#room.width];
  }

  protected override isEmpty({ drawing, relations }: NetworkGraphView): boolean {
    return relations.length === 0 && drawing.nodes.length === 0;
  }

  /** Clears the selection when the data change. */
  protected override willUpdate(changed: PropertyValues): void {
    if (['network', 'src', 'data'].some((name) => changed.has(name))) this.#startOver();
    this.#focused = this.#focusedNode();
    super.willUpdate(changed);
  }

  /** Restores the focus if the update recreated the focused node. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focused !== undefined && this.#focusedNode() !== this.#focused) this.#focus(this.#focused);
    this.#room.showMiddle();
  }

  protected override renderView(view: NetworkGraphView, messages: NetworkGraphMessages): TemplateResult {
    const { networkName, relations, evidence } = view;
    const name = networkName ? messages.heading(networkName.value) : messages.headingAll;
    const shown = networkName ? renderFilled(messages.heading, networkName) : name;
    const title = html`<slot name="heading">${heading(this.headingLevel, shown)}</slot>`;
    const marks = (relation: RelationRow): unknown =>
      renderMarks(this.evidence, evidence.marksOf(relation.record), messages);
    const table =
      relations.length > 0 ? renderTable(relations, messages, this.evidence === 'none' ? undefined : marks) : nothing;
    return html`${title} ${this.layout === 'table' ? nothing : this.#renderGraph(view, name, messages, marks)}
    ${
      this.layout === 'graph'
        ? html`<details class="more">
            <summary>${messages.table}</summary>
            ${table}
          </details>`
        : table
    }
    ${renderSources(this.evidence, evidence.notes, messages)}`;
  }

  #renderGraph(
    { drawing, evidence }: NetworkGraphView,
    label: string,
    messages: NetworkGraphMessages,
    marks: (relation: RelationRow) => unknown,
  ): TemplateResult {
    const [first] = drawing.nodes;
    const current = this.#findNode(this.current) ?? first;
    const chosen = this.#findNode(this.chosen);
    if (!current) return html``;
    const { chosenRelation } = this;
    const { onKey, onChoose, onFocus, onChooseEdge, onChooseRelation } = this.#handlers;
    const picture = {
      label,
      current,
      chosen: chosen?.id ?? '',
      chosenRelation,
      onKey,
      onChoose,
      onFocus,
      onChooseEdge,
    };
    const numbers = ({ record }: RelationRow): string =>
      this.evidence === 'none' ? '' : evidence.marksOf(record).join(', ');
    const panel = { headingLevel: this.headingLevel + 1, chosenRelation, onChooseRelation, marks, numbers };
    return html`${renderPicture(drawing, picture, messages)}
      <p part="status" class="status" role="status">
        ${this.current === '' ? messages.choose : describeNode(current, messages)}
      </p>
      ${chosen ? renderPanel(chosen, panel, messages) : nothing} ${renderLegend(drawing, messages)}
      <p class="hint" id="hint">${messages.hint}</p>`;
  }

  readonly #handlers = {
    onKey: (event: KeyboardEvent): void => {
      const from = this.#findNode(this.current);
      if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
      if (!this.#follow(event.key, from)) return;
      event.preventDefault();
    },
    onFocus: ({ id }: DrawnNode): void => {
      this.current = id;
    },
    onChoose: (node: DrawnNode): void => {
      this.current = node.id;
      if (node.kind === 'group') this.#toggle(node.id);
      else this.#choose(this.chosen === node.id ? '' : node.id);
    },
    onChooseEdge: ({ from, to, relations }: DrawnEdge): void => {
      const party = [from, to].map((id) => this.#findNode(id)).find((node) => node && node.kind !== 'group');
      const [relation] = relations;
      if (!party || !relation) return;
      this.chosen = party.id;
      this.#chooseRelation(relation.id);
    },
    onChooseRelation: ({ id }: RelationRow): void => {
      this.#chooseRelation(this.chosenRelation === id ? '' : id);
    },
  };

  #follow(key: string, from: DrawnNode): boolean {
    if (key === 'Enter' || key === ' ') this.#handlers.onChoose(from);
    else if (key === 'Escape' && this.chosen !== '') this.#choose('');
    else {
      const to = navigate(this.view?.drawing.nodes ?? [], from, key);
      if (!to) return false;
      this.#focus(to.id);
    }
    return true;
  }

  #startOver(): void {
    this.toggled = new Set();
    this.current = '';
    this.chosen = '';
    this.chosenRelation = '';
  }

  #choose(id: string): void {
    this.chosen = id;
    this.chosenRelation = '';
    this.dispatchEvent(new HnSelectEvent('party', id));
  }

  #chooseRelation(id: string): void {
    this.chosenRelation = id;
    this.dispatchEvent(new HnSelectEvent('relation', id));
  }

  #toggle(id: string): void {
    const toggled = new Set(this.toggled);
    if (!toggled.delete(id)) toggled.add(id);
    this.toggled = toggled;
  }

  #findNode(id: string): DrawnNode | undefined {
    return this.view?.drawing.nodes.find((node) => node.id === id);
  }

  #focusedNode(): string | undefined {
    return this.shadowRoot?.activeElement?.getAttribute('data-node') ?? undefined;
  }

  #focus(id: string): void {
    this.shadowRoot?.querySelector<SVGElement>(`[data-node="${CSS.escape(id)}"]`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-network-graph': HnNetworkGraph;
  }
}
