import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../base/render/heading.js';
import { webLink } from '../base/render/links.js';
import { inRow, renderPhrase, type Phrase } from '../base/text/phrase.js';
import { renderText, messageText } from '../base/text/text.js';
import type { DrawnNode } from './layout/drawn-graph.js';
import type { NamedRelation, RelationGroup } from './relation-groups.js';
import type { RelationRow } from './relation-rows.js';
import type { NetworkGraphMessages } from './messages.js';
import { renderLegend } from './graph-legend.js';
import { renderPicture, type PictureState } from './graph-picture.js';
import type { NetworkGraphView } from './network-graph.view.js';

/** Render options of the panel. */
export interface PanelState {
  headingLevel: number;
  chosenRelation: string;
  onChooseRelation: (relation: RelationRow) => void;
  onClose: () => void;
  marks: (relation: RelationRow) => unknown;
}

const renderFacts = (facts: Phrase): TemplateResult | typeof nothing =>
  facts.length > 0 ? html` <span class="relation-facts">${renderPhrase(facts)}</span>` : nothing;

const renderRelation = ({ name, row, facts }: NamedRelation, state: PanelState): TemplateResult =>
  html`<dd part="item">
    <button
      part="name"
      type="button"
      class="relation"
      aria-pressed=${row.id === state.chosenRelation}
      @click=${() => state.onChooseRelation(row)}
    >
      ${renderText(name)}</button
    >${state.marks(row)}${renderFacts(facts)}
  </dd>`;

const renderGroup = ({ title, facts, shown, more }: RelationGroup, state: PanelState, messages: NetworkGraphMessages) =>
  html`<dt>${renderPhrase(title)}${renderFacts(facts)}</dt>
    ${shown.map((named) => renderRelation(named, state))}
    ${more > 0 ? html`<dd class="relation-facts">${messages.more(more)}</dd>` : nothing}`;

/** Renders the selected party with its relations, grouped by meaning. */
const renderPanel = (
  { label, lang, kindLabel, relations, url }: DrawnNode,
  groups: readonly RelationGroup[],
  state: PanelState,
  messages: NetworkGraphMessages,
): TemplateResult =>
  html`<div part="panel" class="panel">
    <button type="button" class="close" aria-label=${messages.close} @click=${state.onClose}>
      <span aria-hidden="true">×</span>
    </button>
    ${heading(state.headingLevel, webLink(url, renderText({ value: label, lang })))}
    <p class="facts">${renderPhrase(inRow([kindLabel, messageText(messages, messages.count(relations.length))]))}</p>
    ${groups.length > 0 ? html`<dl>${groups.map((group) => renderGroup(group, state, messages))}</dl>` : nothing}
  </div>`;

/** The reader's position and selection in the picture, and the event handlers. */
export interface GraphState extends Omit<PictureState, 'chosen' | 'current'>, PanelState {
  /** The focused node; undefined before the first focus. */
  current: DrawnNode | undefined;
  /** The selected party. */
  chosen: DrawnNode | undefined;
}

/** Renders the picture with its legend above and the panel below. */
export const renderGraph = (
  { drawing, groupsOf, describe, legend }: NetworkGraphView,
  state: GraphState,
  messages: NetworkGraphMessages,
): TemplateResult => {
  const { chosen } = state;
  const current = state.current ?? drawing.nodes[0];
  if (!current) return html``;
  const picture = { ...state, current, chosen: chosen?.id ?? '' };
  return html`<div class="graph">
    <div class="key">
      ${chosen ? nothing : html`<p part="status">${messages.choose}</p>`} ${renderLegend(legend, messages)}
    </div>
    ${renderPicture(drawing, picture, messages)}
    ${chosen ? renderPanel(chosen, groupsOf(chosen), state, messages) : nothing}
    <p class="visually-hidden" role="status">${state.current ? describe(state.current) : nothing}</p>
    <p class="hint" id="hint">${messages.hint}</p>
  </div>`;
};
