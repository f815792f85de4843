import { ancestorsOf } from '../../model/ancestors-of.js';
import type { Dataset } from '../../model/dataset.js';
import type { Network } from '../../model/network.js';
import type { Organization } from '../../model/organization.js';

type Party = Organization | Network;

const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;

const parentOf = (party: Party): string | undefined =>
  'subOrganizationOf' in party ? party.subOrganizationOf : undefined;

/** Kinds of organizations and kinds of networks are different lists, and "other" says nothing. */
const differInKind = (a: Party, b: Party, { networks }: Dataset): boolean =>
  a.kind !== b.kind &&
  a.kind !== 'other' &&
  b.kind !== 'other' &&
  Object.hasOwn(networks, a.id) === Object.hasOwn(networks, b.id);

const liesWithin = (inner: string, outer: string, { places }: Dataset): boolean =>
  inner === outer ||
  ancestorsOf(inner, (id) => (Object.hasOwn(places, id) ? places[id]?.within : undefined)).includes(outer);

/** A seat in a town and one in its region may be the same seat. */
const differInPlace = ({ place: a }: Party, { place: b }: Party, dataset: Dataset): boolean =>
  a !== undefined && b !== undefined && !liesWithin(a, b, dataset) && !liesWithin(b, a, dataset);

const differInNumber = ({ identifiers: a }: Party, { identifiers: b }: Party): boolean =>
  differ(a?.ror, b?.ror) || differ(a?.wikidata, b?.wikidata);

/** Does something say that two records are of different organizations, whatever they share? */
export const areApart = (a: Party, b: Party, dataset: Dataset): boolean =>
  parentOf(a) === b.id ||
  parentOf(b) === a.id ||
  differInKind(a, b, dataset) ||
  differInNumber(a, b) ||
  differInPlace(a, b, dataset);

/** Two websites under different names are two organizations more often than one. */
export const haveOwnWebsites = ({ url: a }: Party, { url: b }: Party): boolean =>
  a !== undefined && b !== undefined && differ(new URL(a).hostname, new URL(b).hostname);
