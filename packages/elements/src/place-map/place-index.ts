import { html, nothing, type TemplateResult } from 'lit';
import { renderPhrase } from '../base/text/phrase.js';
import { renderText, spokenText } from '../base/text/text.js';
import { countsOf } from './map-status.js';
import { renderAsList, type ListState } from './place-parts.js';
import type { ListedPlace } from './place-map.view.js';

/** Number of names that fit beside a map; the list below contains all places. */
const mostBeside = 12;

const renderEntry = (place: ListedPlace, { chosen, messages, onPick }: ListState): TemplateResult => {
  const { id, name, absence } = place;
  const pick = (): void => {
    onPick(id);
  };
  return html`<li>
    ${
      absence === undefined
        ? html`<button type="button" class="place" aria-pressed=${chosen === id} @click=${pick}>
            ${renderText(name)}
          </button>`
        : html`<span class="place">${renderText(name)}</span>`
    }
    <span class="note"
      >${absence === undefined ? renderPhrase(countsOf(place, messages)) : renderText(spokenText(messages, messages.absence[absence]))}</span
    >
  </li>`;
};

const weightOf = ({ absence, organizations }: ListedPlace): number => (absence === undefined ? organizations : -1);

/** Renders the places with their counts beside a map that is wide enough, the largest first. */
const renderIndex = (places: readonly ListedPlace[], state: ListState): TemplateResult | typeof nothing => {
  if (places.length > mostBeside) return nothing;
  const inOrder = [...places].sort((a, b) => weightOf(b) - weightOf(a));
  return html`<ul role="list" part="index" class="index">
    ${inOrder.map((place) => renderEntry(place, state))}
  </ul>`;
};

/** Renders names beside the map if there is space, and below it the folded list of all places. */
export const renderFolded = (places: readonly ListedPlace[], state: ListState, list: unknown): TemplateResult =>
  html`${renderIndex(places, state)}
    <details class="as-list">
      <summary>${renderAsList(places, state.messages)}</summary>
      ${list}
    </details>`;
