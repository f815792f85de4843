import type { Dataset, Network, Organization } from '../../model/types.generated.js';
import { descentMatcher } from '../../model/terms/descent-matcher.js';

type Party = Organization | Network;

const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;

const parentOf = (party: Party): string | undefined =>
  'subOrganizationOf' in party ? party.subOrganizationOf : undefined;

/** Whether one is part of the other. */
export const arePartAndWhole = (a: Party, b: Party): boolean => parentOf(a) === b.id || parentOf(b) === a.id;

/** Whether the kinds differ. Compares kinds only within a vocabulary; `other` does not count as a difference. */
const differInKind = (a: Party, b: Party, { networks }: Dataset): boolean =>
  a.kind !== b.kind &&
  a.kind !== 'other' &&
  b.kind !== 'other' &&
  Object.hasOwn(networks, a.id) === Object.hasOwn(networks, b.id);

type LiesWithin = ReturnType<typeof descentMatcher>;

/** Whether the places differ. Places that contain each other may be the same seat. */
const differInPlace = ({ place: a }: Party, { place: b }: Party, liesWithin: LiesWithin): boolean =>
  a !== undefined && b !== undefined && !liesWithin(a, b) && !liesWithin(b, a);

const differInNumber = ({ identifiers: a }: Party, { identifiers: b }: Party): boolean =>
  differ(a?.ror, b?.ror) || differ(a?.wikidata, b?.wikidata);

/** Returns a predicate that tests whether a field proves that two records describe different organizations. */
export const distinctnessCheck = (dataset: Dataset): ((a: Party, b: Party) => boolean) => {
  const { places } = dataset;
  const liesWithin = descentMatcher(Object.keys(places), (id) =>
    Object.hasOwn(places, id) ? places[id]?.within : undefined,
  );
  return (a, b) =>
    arePartAndWhole(a, b) || differInKind(a, b, dataset) || differInNumber(a, b) || differInPlace(a, b, liesWithin);
};

/** Whether both have a website and these differ, which indicates different organizations. */
export const haveOwnWebsites = ({ url: a }: Party, { url: b }: Party): boolean =>
  a !== undefined && b !== undefined && differ(new URL(a).hostname, new URL(b).hostname);
