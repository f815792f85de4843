import {
  compareNames,
  countriesOf,
  findPlace,
  formatMoment,
  type AnyRecord,
  type NetworkEvent,
  type Place,
} from '@health-networks/core';
import { MemoizeLast } from '../base/memoize-last.js';
import { termText } from '../base/text/label.js';
import { textOfPhrase, type Phrase } from '../base/text/phrase.js';
import { requiredText, type ShownText } from '../base/text/text.js';
import { placeFacts, type PlaceFact } from './place-facts.js';
import type { PlaceMapInput } from './messages.js';

/** An entry below a place. */
export interface PlaceItem {
  kind: 'party' | 'event' | 'own';
  text: Phrase;
  url: string | undefined;
  /** Date as text and EDTF; `status` for events that were not held. */
  date: { text: string; value: string } | undefined;
  status: ShownText | undefined;
  /** The supporting records. */
  records: readonly AnyRecord[];
}

export interface PlaceRow {
  id: string;
  name: ShownText;
  place: Place;
  /** ISO 3166-1 code, where the place lies in one country. */
  country: string | undefined;
  items: readonly PlaceItem[];
  organizations: number;
  events: number;
}

const dateOf = ({ startDate }: NetworkEvent, language: string): PlaceItem['date'] =>
  startDate === undefined ? undefined : { text: formatMoment(startDate, language), value: startDate };

const itemOf = (fact: PlaceFact, { messages, language }: PlaceMapInput): PlaceItem => {
  const { kind } = fact;
  const bare = { kind, url: undefined, date: undefined, status: undefined, records: [fact.record] };
  if (kind === 'party') {
    const { name, id, url } = fact.party;
    return { ...bare, text: [requiredText(name, language, id)], url, records: [fact.record, fact.seat] };
  }
  if (kind === 'event') {
    const { name, id, status } = fact.event;
    const told = status === 'held' ? undefined : termText(messages, 'event-status', status);
    return { ...bare, text: [requiredText(name, language, id)], date: dateOf(fact.event, language), status: told };
  }
  return { ...bare, text: fact.text };
};

const keyOf = (fact: PlaceFact): string =>
  fact.kind === 'party'
    ? fact.party.id
    : fact.kind === 'event'
      ? fact.event.id
      : `${fact.record.id} ${textOfPhrase(fact.text)}`;

const order = { own: 0, party: 1, event: 2 };

/** Merges records about the same item: a partner that is also a contact. */
const itemsOf = (facts: readonly PlaceFact[], input: PlaceMapInput): PlaceItem[] => {
  const items = new Map<string, PlaceItem>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const known = items.get(key);
    items.set(key, known ? { ...known, records: [...known.records, fact.record] } : itemOf(fact, input));
  }
  return [...items.values()].sort((a, b) => order[a.kind] - order[b.kind]);
};

/** A campus stands where its town does, unless it has a position of its own. */
const positioned = (place: Place, index: PlaceMapInput['index']): Place => {
  const town = place.kind === 'campus' && !place.coordinates ? findPlace(index, place.within ?? '') : undefined;
  return town?.coordinates ? { ...place, coordinates: town.coordinates } : place;
};

const rowOf = (place: Place, facts: readonly PlaceFact[], input: PlaceMapInput): PlaceRow => {
  const items = itemsOf(facts, input);
  const [country, ...others] = countriesOf(input.index, place.id);
  return {
    id: place.id,
    name: requiredText(place.name, input.language, place.id),
    place: positioned(place, input.index),
    country: others.length > 0 ? undefined : country,
    items,
    organizations: items.filter(({ kind }) => kind === 'party').length,
    events: items.filter(({ kind }) => kind === 'event').length,
  };
};

const made = new WeakMap<PlaceMapInput['index'], MemoizeLast<readonly PlaceRow[]>>();

/**
 * One row per place that the data relate to the networks, by name. The last rows of each index are kept, because the map
 * is made anew when outlines and positions arrive.
 */
export const placeRows = (input: PlaceMapInput): readonly PlaceRow[] => {
  const { index, network, language, messages } = input;
  const last = made.get(index) ?? new MemoizeLast();
  made.set(index, last);
  return last.get([network, language, messages], () => makeRows(input));
};

const makeRows = (input: PlaceMapInput): PlaceRow[] => {
  const byPlace = new Map<string, PlaceFact[]>();
  for (const fact of placeFacts(input)) {
    const known = byPlace.get(fact.place);
    if (known) known.push(fact);
    else byPlace.set(fact.place, [fact]);
  }
  const compare = compareNames(input.messages.language);
  return [...byPlace]
    .flatMap(([id, facts]) => {
      const place = findPlace(input.index, id);
      return place ? [rowOf(place, facts, input)] : [];
    })
    .sort((a, b) => compare(a.name.value, b.name.value));
};
