import { narrowerMatcher } from '../../model/terms/terms.js';
import type { OrganizationKind } from '../../model/vocabularies/index.js';
import type { Reason } from './collaborator.js';
import { memberGroupsOf } from '../of-network/member-groups-of.js';
import { sortedRecords, type Candidate, type Search } from './search.js';
import { weigh } from './party-relations-of.js';

type ReasonOf = (candidate: Candidate) => Reason | undefined;

/** Returns a function that finds networks that include organizations of a kind. */
const includesKind = (search: Search, wanted: OrganizationKind, isWanted: (kind: string) => boolean): ReasonOf => {
  const { dataset } = search.index;
  return ({ party }) => {
    const relations = search
      .partyRelationsOf(party.id)
      .filter(
        ({ kind, party: member }) =>
          kind === 'includes' && Object.hasOwn(dataset.organizations, member.id) && isWanted(member.kind),
      );
    const groups = sortedRecords(
      memberGroupsOf(search.index, party.id).filter(
        ({ organizationKind: kind }) => kind !== undefined && isWanted(kind),
      ),
    );
    if (relations.length + groups.length === 0) return undefined;
    const records = sortedRecords([...groups, ...relations.flatMap((relation) => [relation.record, relation.party])]);
    const weight = groups.length > 0 ? 2 : weigh(2, relations);
    return { kind: 'includes-kind', weight, organizationKind: wanted, relations, groups, records };
  };
};

/**
 * Returns a function that finds candidates of a kind or a narrower one, and networks that include such organizations.
 */
export const kindReasons = (search: Search, wanted: OrganizationKind): ReasonOf => {
  const isWanted = narrowerMatcher(search.index.dataset, 'organization-kind', [wanted]);
  const findIncluded = includesKind(search, wanted, isWanted);
  return (candidate) =>
    candidate.kind === 'organization' && isWanted(candidate.party.kind)
      ? { kind: 'is-kind', weight: 3, organizationKind: wanted, records: [candidate.party] }
      : findIncluded(candidate);
};
