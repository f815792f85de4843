import type { AnyRecord } from '../../model/collections.js';
import { remember } from '../../model/remember.js';
import type { Network } from '../../model/records/network.js';
import type { Organization } from '../../model/records/organization.js';
import type { Place } from '../../model/records/place.js';
import type { OrganizationKind } from '../../model/vocabularies/index.js';
import { findParty } from '../find/find-party.js';
import { findIn } from '../find/find-record.js';
import type { DatasetIndex } from '../index-dataset.js';
import type { CollaborationWish } from './collaborator.js';
import { themeWorkOf, type ThemeWork } from './theme-work.js';
import { compareIds, partyRelationsOf, type PartyRelation } from './party-relations-of.js';

/** A party that is looked at. */
export type Candidate =
  | { readonly kind: 'organization'; readonly party: Organization }
  | { readonly kind: 'network'; readonly party: Network };

/** A wish with the records that it names, and what many candidates ask for, found once. */
export interface Search {
  readonly index: DatasetIndex;
  readonly work: ThemeWork | undefined;
  readonly place: Place | undefined;
  readonly organizationKind: OrganizationKind | undefined;
  readonly from: string | undefined;
  readonly partyRelationsOf: (id: string) => readonly PartyRelation[];
}

/** Each record once, by id. */
export const sortedRecords = <Item extends AnyRecord>(records: Iterable<Item>): Item[] =>
  [...new Set(records)].sort(compareIds);

/** Does the wish name a record that the data do not hold? */
const isUnknown = (id: string | undefined, record: unknown): boolean => id !== undefined && !record;

/** Makes a search of a wish; undefined when it names what the data do not hold, or asks for nothing. */
export const findSearch = (
  index: DatasetIndex,
  { theme, place: placeId, organizationKind, from }: CollaborationWish,
): Search | undefined => {
  const work = theme === undefined ? undefined : themeWorkOf(index, theme);
  const place = findIn(index, 'places', placeId ?? '');
  const asker = findParty(index, from ?? '');
  if (isUnknown(theme, work) || isUnknown(placeId, place) || isUnknown(from, asker)) return undefined;
  if ([theme, placeId, organizationKind, from].every((asked) => asked === undefined)) return undefined;
  return {
    index,
    work,
    place,
    organizationKind,
    from,
    partyRelationsOf: remember((id) => partyRelationsOf(index, id)),
  };
};
