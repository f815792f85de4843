import type { Link } from '../../model/records/link.js';
import type { Membership } from '../../model/records/membership.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex } from '../index-dataset.js';
import type { LocatedRecord } from '../find/located-record.js';

const ends = ['networks', 'organizations', 'persons', 'groups', 'programs', 'events', 'places', 'sources'] as const;

/** A record that can be at an end of a relation. */
export type RelationEnd = LocatedRecord<(typeof ends)[number]>;

/** A link, or a membership treated as a relation from the member to the organization it belongs to. */
export type Relation = { readonly from: RelationEnd; readonly to: RelationEnd } & (
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

/** Finds the party, group, program, event, place or source with this id. */
export const findRelationEnd = (index: DatasetIndex, id: string): RelationEnd | undefined => {
  for (const collection of ends) {
    const found = locateIn(index, collection, id);
    if (found) return found;
  }
  return undefined;
};

/**
 * Returns the link as a relation, or `undefined` when an end is missing from the dataset, which the integrity check
 * reports.
 */
export const findRelationOfLink = (index: DatasetIndex, record: Link): Relation | undefined => {
  const [from, to] = [findRelationEnd(index, record.from), findRelationEnd(index, record.to)];
  return from && to && { kind: 'link', record, from, to };
};

/** Returns the membership as a relation, or `undefined` when an end is missing from the dataset. */
export const findRelationOfMembership = (index: DatasetIndex, record: Membership): Relation | undefined => {
  const [from, to] = [findRelationEnd(index, record.member), findRelationEnd(index, record.organization)];
  return from && to && { kind: 'membership', record, from, to };
};
