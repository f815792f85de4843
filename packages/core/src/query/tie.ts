import type { Link } from '../model/link.js';
import type { Membership } from '../model/membership.js';
import { findIn } from './find-record.js';
import type { DatasetIndex } from './index-dataset.js';
import type { LocatedRecord } from './located-record.js';

const ends = ['networks', 'organizations', 'persons', 'groups', 'programs', 'events', 'places', 'sources'] as const;

/** What can stand at an end of a tie. */
export type TieEnd = LocatedRecord<(typeof ends)[number]>;

/** A link, or a membership read as one: from the member to what it belongs to. */
export type Tie = { readonly from: TieEnd; readonly to: TieEnd } & (
  { readonly kind: 'link'; readonly record: Link } | { readonly kind: 'membership'; readonly record: Membership }
);

const locateIn = <Name extends (typeof ends)[number]>(
  index: DatasetIndex,
  collection: Name,
  id: string,
): LocatedRecord<Name> | undefined => {
  const record = findIn(index, collection, id);
  return record && { collection, record };
};

/** The party, group, program, event, place or source under this id. */
export const findTieEnd = (index: DatasetIndex, id: string): TieEnd | undefined => {
  for (const collection of ends) {
    const found = locateIn(index, collection, id);
    if (found) return found;
  }
  return undefined;
};

/** The link as a tie; undefined when the dataset lacks an end, which the integrity check reports. */
export const findTieOfLink = (index: DatasetIndex, record: Link): Tie | undefined => {
  const [from, to] = [findTieEnd(index, record.from), findTieEnd(index, record.to)];
  return from && to && { kind: 'link', record, from, to };
};

/** The membership as a tie; undefined when the dataset lacks an end. */
export const findTieOfMembership = (index: DatasetIndex, record: Membership): Tie | undefined => {
  const [from, to] = [findTieEnd(index, record.member), findTieEnd(index, record.organization)];
  return from && to && { kind: 'membership', record, from, to };
};
