import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { asWords, listOf, type Phrase, inRow, renderPhrase } from '../base/text/phrase.js';
import { renderTime } from '../base/text/dates.js';
import { messageText, renderText } from '../base/text/text.js';
import type { EvidenceLevel } from '../base/evidence/evidence.view.js';
import { heading } from '../base/render/heading.js';
import { webLink } from '../base/render/links.js';
import { slicesOf } from '../base/sliced-list/sliced-list.js';
import { isInside } from './geometry/box.js';
import type { Drawing } from './drawing.js';
import type { PlaceMapMessages } from './messages.js';
import type { MapFrame } from './geometry/frame.js';
import type { ListedPlace } from './place-map.view.js';
import type { PlaceItem } from './place-rows.js';

/**
 * Returns how many organizations and events a place has, as text; empty if none. Texts from a fallback language keep
 * their `lang`.
 */
const countsOf = (
  { organizations, events }: Pick<ListedPlace, 'organizations' | 'events'>,
  messages: PlaceMapMessages,
): Phrase => {
  const counts = [
    ...(organizations > 0 ? [messages.organizations(organizations)] : []),
    ...(events > 0 ? [messages.events(events)] : []),
  ];
  const words = counts.map((count) => [asWords(messageText(messages, count))]);
  return listOf(words, messages.language);
};

/** Returns a text with the number of places in view. */
export const describeView = ({ places }: MapFrame, { window }: Drawing, messages: PlaceMapMessages): string =>
  messages.inView(places.filter((place) => isInside(window, place)).length, places.length);

export interface ListState {
  chosen: string;
  messages: PlaceMapMessages;
  /** Whether there is a map to which the names can refer. */
  isOnMap: boolean;
  evidence: EvidenceLevel;
  marks: (item: PlaceItem) => unknown;
  onPick: (placeId: string) => void;
}

const renderDate = ({ date, status }: PlaceItem): unknown => {
  const parts = [date && renderTime(date.value, date.text), status && renderText(status)].filter(
    (part) => part !== undefined,
  );
  if (parts.length === 0) return nothing;
  return html`<span part="date" class="date">${parts.map((part, at) => (at === 0 ? part : html`, ${part}`))}</span>`;
};

const renderItem = (item: PlaceItem, marks: ListState['marks']): TemplateResult =>
  html`<li part="fact" class=${item.kind}>
    ${webLink(item.url, renderPhrase(item.text))}${marks(item)} ${renderDate(item)}
  </li>`;

/** Renders the name of a place on the map as a button that selects it. */
const renderPick = ({ id, name }: ListedPlace, { chosen, onPick }: ListState): TemplateResult =>
  html`<button part="name" type="button" class="place" aria-pressed=${chosen === id} @click=${() => onPick(id)}>
    ${renderText(name)}
  </button>`;

const renderName = (place: ListedPlace, state: ListState): TemplateResult =>
  state.isOnMap && place.absence === undefined
    ? renderPick(place, state)
    : html`<span part="name" class="place">${renderText(place.name)}</span>`;

/** Renders items in slices; `guard` skips slices that are already rendered. */
const renderItems = (slices: readonly (readonly PlaceItem[])[], { evidence, messages, marks }: ListState) =>
  html`<ul role="list" class="items">
    ${slices.map((slice) => guard([slice, evidence, messages], () => slice.map((item) => renderItem(item, marks))))}
  </ul>`;

const renderPlace = ({ place, slices }: ShownPlace, state: ListState): TemplateResult => {
  const { countryName, absence, id } = place;
  const isShown = state.isOnMap && absence !== undefined;
  const facts = inRow([
    countryName,
    isShown ? messageText(state.messages, state.messages.absence[absence]) : undefined,
  ]);
  return html`<li part="item" class="item" data-place=${id} data-chosen=${state.chosen === id}>
    ${renderName(place, state)}
    ${facts.length > 0 ? html`<span part="note" class="note">${renderPhrase(facts)}</span>` : nothing}
    ${renderItems(slices, state)}
  </li>`;
};

/** A place with the part of its items that is rendered so far. */
export interface ShownPlace {
  place: ListedPlace;
  slices: ListedPlace['slices'];
}

/** Returns the first places that together have the given number of slices. */
export const firstSlices = (places: readonly ListedPlace[], limit: number): ShownPlace[] => {
  const shown: ShownPlace[] = [];
  let left = limit;
  for (const place of places) {
    if (left <= 0) break;
    shown.push({ place, slices: place.slices.slice(0, left) });
    left -= place.slices.length;
  }
  return shown;
};

/**
 * Renders a block of places; unchanged blocks are skipped, because each update adds only a few of thousands of places.
 */
const renderBlock = (block: readonly ShownPlace[], state: ListState): unknown => {
  const { chosen, isOnMap, evidence, messages } = state;
  const own = block.some(({ place }) => place.id === chosen) ? chosen : '';
  const items = block.reduce((sum, { slices }) => sum + slices.length, 0);
  return guard([block[0]?.place, block.length, items, own, isOnMap, evidence, messages], () =>
    block.map((shown) => renderPlace(shown, state)),
  );
};

const renderPlaces = (places: readonly ShownPlace[], state: ListState): TemplateResult =>
  html`<ul role="list" part="list" class="places">
    ${slicesOf(places).map((block) => renderBlock(block, state))}
  </ul>`;

/**
 * Renders all places; those on the map and the others are listed separately, each under a heading, if there are both.
 */
export const renderLists = (places: readonly ShownPlace[], state: ListState, level: number): unknown => {
  const { onMap, notOnMap } = state.messages;
  const groups = [
    { title: onMap, own: places.filter(({ place }) => place.absence === undefined) },
    { title: notOnMap, own: places.filter(({ place }) => place.absence !== undefined) },
  ].filter(({ own }) => own.length > 0);
  if (!state.isOnMap || groups.length < 2) return renderPlaces(places, state);
  return groups.map(({ title, own }) => html`${heading(level, title)}${renderPlaces(own, state)}`);
};

/** Renders the details of a selected place below the map. */
export const renderDetails = ({ place, slices }: ShownPlace, state: ListState, close: () => void): TemplateResult =>
  html`<div class="details-head">
      <span
        ><strong>${renderText(place.name)}</strong>
        <span class="note">${renderPhrase(countsOf(place, state.messages))}</span></span
      >
      <button type="button" class="close" title=${state.messages.close} @click=${close}>
        <span aria-hidden="true">×</span><span class="visually-hidden">${state.messages.close}</span>
      </button>
    </div>
    ${renderItems(slices, state)}`;

/** Renders an explanation of the numbers and dots on the map. */
export const renderNumbers = (
  places: readonly ListedPlace[],
  { numbers }: PlaceMapMessages,
): TemplateResult | typeof nothing => {
  const shown = places.filter(({ absence }) => absence === undefined);
  const countsAllOrganizations = shown.some(({ place, organizations }) => place.coordinates && organizations === 0);
  return shown.some(({ organizations }) => organizations > 1)
    ? html`<p class="numbers">${numbers(countsAllOrganizations)}</p>`
    : nothing;
};

/** Number of names that fit beside a map; the list below contains all places. */
const maxListed = 12;

const renderEntry = (place: ListedPlace, state: ListState): TemplateResult =>
  html`<li>
    ${renderPick(place, state)}
    <span class="note">${renderPhrase(countsOf(place, state.messages))}</span>
  </li>`;

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
