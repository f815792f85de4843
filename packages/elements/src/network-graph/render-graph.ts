import { html, nothing, type TemplateResult } from 'lit';
import type { DrawnNode } from './layout/drawn-graph.js';
import { renderLegend } from './graph-legend.js';
import { renderPanel, type PanelState } from './graph-panel.js';
import { renderPicture, type PictureState } from './graph-picture.js';
import type { NetworkGraphMessages } from './messages.js';
import type { NetworkGraphView } from './network-graph.view.js';

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
