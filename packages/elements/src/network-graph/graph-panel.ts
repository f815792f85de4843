import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../base/render/heading.js';
import { webLink } from '../base/render/links.js';
import { inRow, renderPhrase } from '../base/text/phrase.js';
import { renderText, spokenText, type ShownText } from '../base/text/text.js';
import type { DrawnNode } from './graph-drawing.view.js';
import type { RelationRow } from './relation-rows.js';
import type { NetworkGraphMessages } from './messages.js';

/** Render options of the panel. */
export interface PanelState {
  headingLevel: number;
  chosenRelation: string;
  onChooseRelation: (relation: RelationRow) => void;
  marks: (relation: RelationRow) => unknown;
  /** Source numbers as text; empty if sources are hidden. */
  numbers: (relation: RelationRow) => string;
}

/** "A — seeks cooperation with → B, since 2020, across the border Netherlands–Germany" */
const renderSentence = (
  { from, to, verb, isDirected, when, crossing }: RelationRow,
  messages: NetworkGraphMessages,
) => {
  const facts = [when, crossing ? messages.crosses(crossing.names) : ''].filter(Boolean);
  return html`<strong>${renderText(from.name)}</strong> <span aria-hidden="true">—</span> ${renderPhrase(verb)}
    <span aria-hidden="true">${isDirected ? '→' : '—'}</span> <strong>${renderText(to.name)}</strong>${facts.map(
      (fact) => `, ${fact}`,
    )}`;
};

const renderNote = (text: ShownText | undefined): TemplateResult | typeof nothing =>
  text ? html`<p part="description">${renderText(text)}</p>` : nothing;

/**
 * Source numbers are visible inside the button but hidden from its accessible name; screen readers get them after it.
 */
const renderRelation = (relation: RelationRow, state: PanelState, messages: NetworkGraphMessages): TemplateResult => {
  const choose = (): void => {
    state.onChooseRelation(relation);
  };
  const numbers = state.numbers(relation);
  return html`<li part="item">
    <button type="button" class="relation" aria-pressed=${relation.id === state.chosenRelation} @click=${choose}>
      ${renderSentence(relation, messages)}${
        numbers === '' ? nothing : html`<sup part="mark" class="mark" aria-hidden="true">${numbers}</sup>`
      }</button
    ><span class="visually-hidden">${state.marks(relation)}</span
    >${renderNote(relation.title)}${renderNote(relation.note)}
  </li>`;
};

/** The selected party with its links as sentences. */
export const renderPanel = (node: DrawnNode, state: PanelState, messages: NetworkGraphMessages): TemplateResult => {
  const { id, relations, label, lang, kindLabel } = node;
  const url = relations.flatMap(({ from, to }) => [from, to]).find((party) => party.id === id)?.url;
  return html`<div part="panel" class="panel">
    ${heading(state.headingLevel, webLink(url, renderText({ value: label, lang })))}
    <p class="facts">${renderPhrase(inRow([kindLabel, spokenText(messages, messages.count(relations.length))]))}</p>
    ${
      relations.length > 0
        ? html`<ul role="list">
            ${relations.map((relation) => renderRelation(relation, state, messages))}
          </ul>`
        : nothing
    }
  </div>`;
};
