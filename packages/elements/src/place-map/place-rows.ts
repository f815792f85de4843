import { compareNames, countriesOf, findPlace, formatEventDates, isNarrowerTerm } from '@health-networks/core';
import type { AnyRecord, NetworkEvent, Place } from '@health-networks/core';
import { pushTo } from '../base/groups.js';
import { slicesOf } from '../base/sliced-list/sliced-list.js';
import { inSteps, sortInSteps, type Steps } from '../base/steps.js';
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
  /** ISO 3166-1 code, if the place lies in a single country. */
  country: string | undefined;
  /** Items of the place, in slices, because a town may have thousands. */
  slices: readonly (readonly PlaceItem[])[];
  /** Whether the place concerns a network as a whole. */
  isServed: boolean;
  organizations: number;
  events: number;
}

const dateOf = (event: NetworkEvent, language: string): PlaceItem['date'] => {
  const text = formatEventDates(event, language);
  return text === undefined ? undefined : { text, value: event.startDate ?? event.endDate ?? '' };
};

const itemOf = (fact: PlaceFact, { index, messages, language }: PlaceMapInput): PlaceItem => {
  const { kind } = fact;
  const bare = { kind, url: undefined, date: undefined, status: undefined, records: [fact.record] };
  if (kind === 'party') {
    const { name, id, url } = fact.party;
    return { ...bare, text: [requiredText(name, language, id)], url, records: [fact.record, fact.seat] };
  }
  if (kind === 'event') {
    const { name, id, status } = fact.event;
    const isPlain = status === undefined || isNarrowerTerm(index.dataset, 'event-status', status, 'held');
    const statusText = isPlain ? undefined : termText(messages, 'event-status', status);
    return {
      ...bare,
      text: [requiredText(name, language, id)],
      date: dateOf(fact.event, language),
      status: statusText,
    };
  }
  return { ...bare, text: fact.text };
};

const keyOf = (fact: PlaceFact): string => {
  if (fact.kind === 'own') return `${fact.record.id} ${textOfPhrase(fact.text)}`;
  return fact.kind === 'party' ? fact.party.id : fact.event.id;
};

const order = { own: 0, party: 1, event: 2 };

/** Merges records about the same item: a partner that is also a contact. */
function* itemsOf(facts: readonly PlaceFact[], input: PlaceMapInput): Steps<PlaceItem[]> {
  const items = new Map<string, PlaceItem>();
  yield* inSteps(facts, (fact) => {
    const key = keyOf(fact);
    const known = items.get(key);
    items.set(key, known ? { ...known, records: [...known.records, fact.record] } : itemOf(fact, input));
  });
  return [...items.values()].sort((a, b) => order[a.kind] - order[b.kind]);
}

/** Gives a campus without a position that of its town. */
const positioned = (place: Place, index: PlaceMapInput['index']): Place => {
  const town = place.kind === 'campus' && !place.coordinates ? findPlace(index, place.within ?? '') : undefined;
  return town?.coordinates ? { ...place, coordinates: town.coordinates } : place;
};

function* rowOf(place: Place, facts: readonly PlaceFact[], input: PlaceMapInput): Steps<PlaceRow> {
  const items = yield* itemsOf(facts, input);
  const [country, ...others] = countriesOf(input.index, place.id);
  return {
    id: place.id,
    name: requiredText(place.name, input.language, place.id),
    place: positioned(place, input.index),
    country: others.length > 0 ? undefined : country,
    slices: slicesOf(items),
    isServed: items.some(({ kind }) => kind === 'own'),
    organizations: items.filter(({ kind }) => kind === 'party').length,
    events: items.filter(({ kind }) => kind === 'event').length,
  };
}

/**
 * Number of places between two pauses. Processing the items of a place has additional pauses, because there may be
 * thousands.
 */
const placesPerStep = 100;

/** Returns one row per place that the data relates to the networks, sorted by name, in steps that can pause. */
export function* placeRows(input: PlaceMapInput): Steps<readonly PlaceRow[]> {
  const byPlace = new Map<string, PlaceFact[]>();
  yield* inSteps(yield* placeFacts(input), (fact) => pushTo(byPlace, fact.place, fact));
  const rows: PlaceRow[] = [];
  for (const [id, facts] of byPlace) {
    const place = findPlace(input.index, id);
    if (place) rows.push(yield* rowOf(place, facts, input));
    if (rows.length % placesPerStep === placesPerStep - 1) yield;
  }
  const compare = compareNames(input.messages.language);
  return yield* sortInSteps(rows, (a, b) => compare(a.name.value, b.name.value));
}
