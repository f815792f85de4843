import type { Network } from '@health-networks/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { choice } from '../base/attributes.js';
import { hasMarks, renderMarks, renderSources } from '../base/evidence/evidence.js';
import { headingSlot } from '../base/render/heading.js';
import { HnElement } from '../base/hn-element.js';
import { MemoizeLast } from '../base/memoize-last.js';
import { ResizeController } from '../base/resize-controller.js';
import type { Steps } from '../base/steps.js';
import type { OverviewInput } from '../base/view-input.js';
import type { Evidence } from '../base/evidence/evidence.view.js';
import { renderFilled } from '../base/text/phrase.js';
import { HnSelectEvent } from '../events/events.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { tableStyles } from '../styles/table.styles.js';
import type { DrawnEdge, DrawnNode } from './layout/drawn-graph.js';
import { renderGraph } from './render-graph.js';
import { renderTable } from './graph-table.js';
import { graphTextStyles } from './graph-texts.styles.js';
import { networkGraphStyles } from './network-graph.styles.js';
import { gatherRelations, gatheringKey, networkGraphView } from './network-graph.view.js';
import type { GraphMaterial, NetworkGraphView } from './network-graph.view.js';
import { networkGraphMessages, type NetworkGraphMessages } from './messages.js';
import { textScale } from './layout/wrap-label.js';
import { layoutWidth, defaultSize, widthStep } from './graph-drawing.view.js';
import type { RelationRow } from './relation-rows.js';
import { navigate } from './keyboard-navigation.js';

export * from '../events/events.js';

/**
 * Shows who is related to whom, within a country and across borders: a picture with the network in the center of its
 * partners, programs and other relations, grouped by kind, for use with a pointer or the keyboard; and a table with the
 * same relations. With `network`, shows the relations of one network; otherwise all networks in the data and their
 * connections. The picture contains as many parties as can be read at its width; the table contains every relation.
 *
 * @summary The relations of a network, or between networks.
 * @tagname hn-network-graph
 *
 * @csspart figure - The picture.
 * @csspart node - A party in the picture.
 * @csspart legend - The meaning of the lines.
 * @csspart status - Instructions, while nothing is selected.
 * @csspart panel - The selected party with its relations as text.
 * @csspart name - Name of a related party, in the panel.
 * @csspart item - One relation, in the panel or the table.
 * @csspart table - The table of all relations.
 *
 * @fires {HnSelectEvent} hn-select - The reader selected or deselected a party or one of its relations.
 */
export class HnNetworkGraph extends HnElement<NetworkGraphView, NetworkGraphMessages, Network | undefined> {
  static readonly tagName = 'hn-network-graph';

  static override styles = [hostStyles, evidenceStyles, tableStyles, graphTextStyles, networkGraphStyles];

  protected override readonly messageLoader = networkGraphMessages;

  /** Layout: `graph` with the table folded, `both`, or only the `table`. */
  @property({ converter: choice('graph', 'both', 'table') }) layout: 'graph' | 'both' | 'table' = 'graph';

  /** Members in the picture: `auto` puts many into boxes that open, `all` opens these initially, `none` omits them. */
  @property({ converter: choice('auto', 'all', 'none') }) members: 'auto' | 'all' | 'none' = 'auto';

  @state() private toggled: ReadonlySet<string> = new Set();

  /** Id of the node with the roving tabindex; empty initially. */
  @state() private current = '';

  @state() private chosen = '';

  @state() private chosenRelation = '';

  /** Page of the table. */
  @state() private page = 0;

  readonly #room = new ResizeController(this, { initial: defaultSize, step: widthStep, scaleOf: textScale });

  readonly #material = new MemoizeLast<GraphMaterial>();

  /** Id of the focused node during an update, which may recreate its element. */
  #focused: string | undefined;

  protected override readonly forAllNetworks = true;

  protected override *makeView(input: OverviewInput<NetworkGraphMessages>): Steps<NetworkGraphView> {
    const { members, toggled } = this;
    const options = { members, toggled, width: this.#width, scale: this.#room.layoutSizeOf(0).scale };
    const from = gatheringKey(input, options);
    const material = yield* this.#material.getInSteps(from, () => gatherRelations(input, options));
    yield;
    return networkGraphView(input, options, material);
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.members, this.toggled, this.#width, this.#room.layoutSizeOf(0).scale];
  }

  protected override isEmpty(view: NetworkGraphView): boolean {
    return view.relations.length === 0 && view.drawing.nodes.length === 0;
  }

  /** Clears the selection when the data changes. */
  protected override willUpdate(changed: PropertyValues): void {
    if (['network', 'src', 'data'].some((name) => changed.has(name))) this.#startOver();
    this.#focused = this.#focusedNode();
    super.willUpdate(changed);
  }

  /** Restores the focus if the update recreated the focused node. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#focused !== undefined && this.#focusedNode() !== this.#focused) this.#focus(this.#focused);
  }

  protected override renderView(view: NetworkGraphView, messages: NetworkGraphMessages): TemplateResult {
    const { networkName, evidence, remarks } = view;
    const name = networkName ? messages.heading(networkName.value) : messages.headingAll;
    const shown = networkName ? renderFilled(messages.heading, networkName) : name;
    const title = headingSlot(this.headingLevel, shown);
    return html`${title} ${this.layout === 'table' ? nothing : this.#renderGraph(view, name, messages)}
    ${this.#renderTable(view, name, messages)} ${renderSources(this.evidence, evidence.notes, messages, remarks)}`;
  }

  #renderTable({ relations, rowOf, evidence }: NetworkGraphView, label: string, messages: NetworkGraphMessages) {
    if (relations.length === 0) return nothing;
    const marks = hasMarks(this.evidence) ? this.#marksFrom(evidence, messages) : undefined;
    const state = { label, marks, page: this.page, isWhole: this.isPlain, onTurn: this.#handlers.onTurn };
    const table = renderTable(relations, rowOf, state, messages);
    if (this.layout !== 'graph') return table;
    return html`<details class="more">
      <summary><span class="summary">${messages.table(relations.length)}</span></summary>
      ${table}
    </details>`;
  }

  #renderGraph(view: NetworkGraphView, label: string, messages: NetworkGraphMessages): TemplateResult {
    const { chosenRelation, headingLevel } = this;
    return renderGraph(
      view,
      {
        current: this.#findNode(this.current),
        chosen: this.#findNode(this.chosen),
        marks: this.#marksFrom(view.evidence, messages),
        ...{ label, chosenRelation, headingLevel: headingLevel + 1, ...this.#handlers },
      },
      messages,
    );
  }

  #marksFrom({ marksOf }: Evidence, messages: NetworkGraphMessages): (relation: RelationRow) => unknown {
    return ({ record }) => renderMarks(this.evidence, marksOf(record), messages);
  }

  get #width(): number {
    return layoutWidth(this.#room.layoutSizeOf(0));
  }

  readonly #handlers = {
    onKey: (event: KeyboardEvent): void => {
      const from = this.#findNode(this.current);
      if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
      if (!this.#follow(event.key, from)) return;
      event.preventDefault();
    },
    onFocus: ({ id }: DrawnNode) => (this.current = id),
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
      this.#chooseRelation(relation.record.id);
    },
    onChooseRelation: ({ id }: RelationRow) => this.#chooseRelation(this.chosenRelation === id ? '' : id),
    onClose: (): void => {
      const { chosen } = this;
      this.#choose('');
      this.#focus(chosen);
    },
    onTurn: (page: number) => (this.page = page),
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
    Object.assign(this, { toggled: new Set(), current: '', chosen: '', chosenRelation: '', page: 0 });
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
