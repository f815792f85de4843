import { html, nothing, type TemplateResult } from 'lit';
import { renderPhrase } from '../base/text/phrase.js';
import { renderText } from '../base/text/text.js';
import { countsOf } from './map-status.js';
import type { ListState } from './place-parts.js';
import type { ListedPlace } from './place-map.view.js';

/** Number of names that fit beside a map; the list below contains all places. */
const maxListed = 12;

const renderEntry = (place: ListedPlace, { chosen, messages, onPick }: ListState): TemplateResult => {
  const { id, name } = place;
  const pick = (): void => {
    onPick(id);
  };
  return html`<li>
    <button part="name" type="button" class="place" aria-pressed=${chosen === id} @click=${pick}>
      ${renderText(name)}
    </button>
    <span class="note">${renderPhrase(countsOf(place, messages))}</span>
  </li>`;
};

/** Renders the names of places beside the map, the largest first, with their counts. */
const renderIndex = (places: readonly ListedPlace[], state: ListState): TemplateResult | typeof nothing => {
  const onMap = places.filter(({ absence }) => absence === undefined);
  if (onMap.length === 0 || places.length > maxListed) return nothing;
  const inOrder = onMap.sort((a, b) => b.organizations - a.organizations);
  return html`<ul role="list" part="index" class="index">
    ${inOrder.map((place) => renderEntry(place, state))}
  </ul>`;
};

/** Renders names beside the map if there is space, and below it the folded list of all places. */
export const renderFolded = (places: readonly ListedPlace[], state: ListState, list: unknown): TemplateResult =>
  html`${renderIndex(places, state)}
    <details class="as-list">
      <summary><span class="summary">${state.messages.asList}</span></summary>
      ${list}
    </details>`;
