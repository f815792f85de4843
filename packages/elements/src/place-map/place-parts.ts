import { html, nothing, type TemplateResult } from 'lit';
import { webLink } from '../base/render/links.js';
import { inRow, renderPhrase } from '../base/text/phrase.js';
import { renderText, spokenText } from '../base/text/text.js';
import { tellCounts } from './map-status.js';
import type { ListedPlace } from './place-map.view.js';
import type { PlaceItem } from './place-rows.js';
import type { PlaceMapMessages } from './messages.js';

export interface ListState {
  chosen: string;
  messages: PlaceMapMessages;
  /** Is there a map that the names can point to? */
  isOnMap: boolean;
  marks: (item: PlaceItem) => unknown;
  onPick: (placeId: string) => void;
}

/** The EDTF dates that are valid in `datetime`: a year, a month or a day. */
const htmlDate = /^\d{4}(-\d\d){0,2}$/;

const renderDate = ({ date, status }: PlaceItem): unknown => {
  const told = date && htmlDate.test(date.value) ? html`<time datetime=${date.value}>${date.text}</time>` : date?.text;
  const parts = [told, status && renderText(status)].filter((part) => part !== undefined);
  if (parts.length === 0) return nothing;
  return html`<span part="date" class="date">${parts.map((part, at) => (at === 0 ? part : html`, ${part}`))}</span>`;
};

const renderItem = (item: PlaceItem, marks: ListState['marks']): TemplateResult =>
  html`<li part="fact" class=${item.kind}>
    ${webLink(item.url, renderPhrase(item.text))}${marks(item)} ${renderDate(item)}
  </li>`;

const renderName = ({ id, name, absence }: ListedPlace, { isOnMap, chosen, onPick }: ListState): TemplateResult => {
  if (!isOnMap || absence !== undefined) return html`<span part="name" class="place">${renderText(name)}</span>`;
  const pick = (): void => {
    onPick(id);
  };
  return html`<button part="name" type="button" class="place" aria-pressed=${chosen === id} @click=${pick}>
    ${renderText(name)}
  </button>`;
};

const renderPlace = (place: ListedPlace, state: ListState): TemplateResult => {
  const { countryName, absence, items, id } = place;
  const isTold = state.isOnMap && absence !== undefined;
  const facts = inRow([countryName, isTold ? spokenText(state.messages, state.messages.absence[absence]) : undefined]);
  return html`<li part="item" class="item" data-place=${id} data-chosen=${state.chosen === id}>
    ${renderName(place, state)}
    ${facts.length > 0 ? html`<span part="note" class="note">${renderPhrase(facts)}</span>` : nothing}
    <ul role="list" class="items">
      ${items.map((item) => renderItem(item, state.marks))}
    </ul>
  </li>`;
};

export const renderPlaces = (places: readonly ListedPlace[], state: ListState): TemplateResult =>
  html`<ul role="list" part="list" class="places">
    ${places.map((place) => renderPlace(place, state))}
  </ul>`;

/** A chosen place, told below the map. */
export const renderTold = (place: ListedPlace, state: ListState, close: () => void): TemplateResult =>
  html`<div class="told-head">
      <span
        ><strong>${renderText(place.name)}</strong> <span class="note">${tellCounts(place, state.messages)}</span></span
      >
      <button type="button" class="close" title=${state.messages.close} @click=${close}>
        <span aria-hidden="true">×</span><span class="visually-hidden">${state.messages.close}</span>
      </button>
    </div>
    <ul role="list" class="items">
      ${place.items.map((item) => renderItem(item, state.marks))}
    </ul>`;
