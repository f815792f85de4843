import type { AnyRecord } from '../../model/collections.js';
import { memoize } from '../../model/memoize.js';
import type { Network } from '../../model/records/network.js';
import type { Organization } from '../../model/records/organization.js';
import type { Place } from '../../model/records/place.js';
import type { OrganizationKind } from '../../model/vocabularies/index.js';
import { findParty } from '../find/find-party.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex } from '../index-dataset.js';
import type { CollaborationQuery } from './collaborator.js';
import { themeWorkOf, type ThemeWork } from './theme-work.js';
import { compareIds, partyRelationsOf, type PartyRelation } from './party-relations-of.js';

export type Candidate =
  | { readonly kind: 'organization'; readonly party: Organization }
  | { readonly kind: 'network'; readonly party: Network };

/** Resolved search criteria, with memoized lookups. */
export interface Search {
  readonly index: DatasetIndex;
  readonly work: ThemeWork | undefined;
  readonly place: Place | undefined;
  readonly organizationKind: OrganizationKind | undefined;
  readonly from: string | undefined;
  readonly partyRelationsOf: (id: string) => readonly PartyRelation[];
}

/** Returns the records without duplicates, sorted by id. */
export const sortedRecords = <Item extends AnyRecord>(records: Iterable<Item>): Item[] =>
  [...new Set(records)].sort(compareIds);

const isUnknown = (id: string | undefined, record: unknown): boolean => id !== undefined && !record;

/** Resolves search criteria. Returns `undefined` when they are empty or refer to a missing record. */
export const findSearch = (
  index: DatasetIndex,
  { theme, place: placeId, organizationKind, from }: CollaborationQuery,
): Search | undefined => {
  const work = theme === undefined ? undefined : themeWorkOf(index, theme);
  const place = findIn(index, 'places', placeId ?? '');
  const requester = findParty(index, from ?? '');
  if (isUnknown(theme, work) || isUnknown(placeId, place) || isUnknown(from, requester)) return undefined;
  if ([theme, placeId, organizationKind, from].every((requested) => requested === undefined)) return undefined;
  return {
    index,
    work,
    place,
    organizationKind,
    from,
    partyRelationsOf: memoize((id) => partyRelationsOf(index, id)),
  };
};
