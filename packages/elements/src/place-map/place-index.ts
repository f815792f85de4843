import { html, nothing, type TemplateResult } from 'lit';
import { renderPhrase } from '../base/text/phrase.js';
import { renderText, spokenText } from '../base/text/text.js';
import { countsOf } from './map-status.js';
import { renderAsList, type ListState } from './place-parts.js';
import type { ListedPlace } from './place-map.view.js';

/** So many names stand beside a map without being longer than it; the list below has all. */
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

/** The places by name beside a map that has room for it, the largest first, and how much is there. */
const renderIndex = (places: readonly ListedPlace[], state: ListState): TemplateResult | typeof nothing => {
  if (places.length > mostBeside) return nothing;
  const inOrder = [...places].sort((a, b) => weightOf(b) - weightOf(a));
  return html`<ul role="list" part="index" class="index">
    ${inOrder.map((place) => renderEntry(place, state))}
  </ul>`;
};

/** Names beside the map, where it has room for them, and below it the list that has all, folded. */
export const renderFolded = (places: readonly ListedPlace[], state: ListState, list: unknown): TemplateResult =>
  html`${renderIndex(places, state)}
    <details class="as-list">
      <summary>${renderAsList(places, state.messages)}</summary>
      ${list}
    </details>`;
